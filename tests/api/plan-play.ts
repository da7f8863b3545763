import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect } from 'vitest'
import { ANSWERED_STEPS, ANSWERS } from '#tests/support/sample-answers.ts'
import type { TestServer, TestUser } from '#tests/support/test-server.ts'
import { isTouched, type ModelAnswer, type ModelChange, type ModelItem, PlanModel } from './plan-model.ts'

/** Content by the kind of the item that it goes to; few values, so that two tabs meet. */
const CONTENTS = {
  insight: [{ text: 'Mine <3' }, { text: 'Yours\nor mine' }],
  advice: [{ text: 'Mine <3' }, { text: 'Yours\nor mine' }],
  'next-step': ['a', 'b'].map((title) => ({
    title,
    description: 'd',
    category: 'team',
    estimatedMinutes: 5,
  })),
  okr: ['a', 'b'].map((objective) => ({
    objective,
    rationale: 'r',
    priority: 'low',
    keyResults: [1, 2].map((target) => ({
      title: 't',
      metric: 'm',
      unit: '%',
      baseline: 0,
      target,
      direction: 'increase',
      dueDate: '2026-12-31',
    })),
  })),
} as const
type Kind = keyof typeof CONTENTS
const KINDS = Object.keys(CONTENTS) as Kind[]

const edit = fc.record(
  {
    state: fc.constantFrom('suggested', 'accepted', 'dismissed', 'done'),
    content: fc.nat(1),
    position: fc.constantFrom(0, 1, 5, 99),
  },
  { requiredKeys: [] },
)
/** Few items, so that two tabs meet there. */
const which = fc.nat(3)
const kinds = fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 })

/** What a person does. `tab` changes from the revision it saw last, or without one; `loses` its answer, so it asks again at once. */
export const command = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      name: fc.constant('change' as const),
      tab: fc.nat(1),
      isBlind: fc.boolean(),
      which,
      edit,
      loses: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      name: fc.constant('add' as const),
      kind: fc.constantFrom(...KINDS),
      content: fc.nat(1),
      loses: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ name: fc.constant('repeat' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constant('wait' as const), tab: fc.nat(1), which, edit }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant('reuse' as const), which: fc.nat(9), edit }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constant('look' as const), tab: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ name: fc.constant('renew' as const), kinds, which, edit }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constant('advise' as const), isNew: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant('complete' as const) }) },
)
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

/** Asks again while a busy machine keeps the database from answering in time, as a client does. */
async function call(server: TestServer, user: TestUser, method: string, path: string, body?: object) {
  for (;;) {
    const answer = await ask(server, user, method, path, body)
    if (answer.status !== 503) return answer
  }
}

async function ask(server: TestServer, user: TestUser, method: string, path: string, body?: object) {
  const request = new Request(server.origin + path, {
    method,
    headers: { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const response = await server.server.firststep.handler(request, { remoteAddress: '127.0.0.1' })
  return { status: response.status, body: await response.json() }
}

const bare = ({ id, kind, source, state, content, isEdited }: ModelItem): ModelItem => ({
  id,
  kind,
  source,
  state,
  content,
  isEdited,
})

/** One person with a plan, and the model beside it. */
class Play {
  readonly model = new PlanModel()
  readonly sent: ModelChange[] = []
  readonly added: { kind: Kind; content: unknown; opId: string; id: string }[] = []
  readonly waiting: ModelChange[] = []
  readonly seen = [1, 1]
  size = 0
  isCompleted = false

  readonly server: TestServer
  readonly user: TestUser
  readonly sessionId: string

  constructor(server: TestServer, user: TestUser, sessionId: string) {
    this.server = server
    this.user = user
    this.sessionId = sessionId
  }

  request = (method: string, path: string, body?: object) =>
    call(this.server, this.user, method, `/api/onboarding/${path}`, body)

  /** The plan as it is; it must be the model's, or what a renewal may have made of that. */
  async read(): Promise<{ revision: number; items: ModelItem[] }> {
    const { status, body } = await this.request('GET', `plan?sessionId=${this.sessionId}`)
    expect(status).toBe(200)
    const items = body.data.items.map(bare)
    expect(body.data.items.map(({ position }: { position: number }) => position)).toEqual([...items.keys()])
    return { revision: body.data.revision, items }
  }

  async look(): Promise<void> {
    expect(await this.read()).toEqual({ revision: this.model.revision, items: this.model.items })
  }

  /** Takes the plan over after advice was written anew: what a person made of these kinds, and all else, is as it was. */
  async adopt(kinds: readonly string[], revision: number): Promise<void> {
    const before = this.model.items
    const after = await this.read()
    expect(after.revision).toBe(revision)
    const stays = (item: ModelItem) => isTouched(item) || !kinds.includes(item.kind)
    const kept = new Set(before.filter(stays).map(({ id }) => id))
    expect(after.items.filter(({ id }) => kept.has(id))).toEqual(before.filter(stays))
    expect(new Set(after.items.map(({ id }) => id)).size).toBe(after.items.length)
    for (const item of after.items) if (!kept.has(item.id)) expect(isTouched(item)).toBe(false)
    this.model.items = after.items
    this.model.revision = revision
  }

  changeOf(which: number, { content, ...rest }: Edit): Pick<ModelChange, 'id' | 'patch'> {
    // From both ends, so that all kinds are met.
    const item = this.model.items.at(which % 2 === 0 ? which : -which)!
    const patch = {
      ...rest,
      ...(content === undefined ? {} : { content: CONTENTS[item.kind as Kind][content] }),
    }
    return { id: item.id, patch: Object.keys(patch).length === 0 ? { state: 'done' } : patch }
  }

  post = ({ id, patch, ...rest }: ModelChange) =>
    this.request('PATCH', `plan/items/${id}`, { ...patch, ...rest })

  async send(change: ModelChange) {
    const answer = await this.post(change)
    this.compare(answer, this.model.change(change))
    return answer
  }

  compare({ status, body }: Awaited<ReturnType<typeof call>>, expected: ModelAnswer): void {
    expect([status, body.code ?? body.meta.revision]).toEqual([
      expected.status,
      expected.revision ?? expect.any(String),
    ])
    if (expected.item) expect({ ...bare(body.data), position: body.data.position }).toEqual(expected.item)
  }

  async advise(isNew: boolean): Promise<void> {
    if (this.isCompleted) return
    if (isNew) {
      this.size = 1 - this.size
      const data = { size: this.size === 0 ? 'small' : 'large' }
      const save = { sessionId: this.sessionId, step: 'company', data }
      expect((await this.request('PUT', 'progress', save)).status).toBe(200)
    }
    const { status } = await this.request('POST', 'ai-suggestions', {
      kind: 'recommendations',
      sessionId: this.sessionId,
    })
    expect(status).toBe(200)
    await this.adopt(KINDS, this.model.revision)
  }

  /** Somebody changes an item while others are written anew: either it was there first, or it is gone. */
  async renew(kinds: Kind[], which: number, edit: Edit): Promise<void> {
    const change = { ...this.changeOf(which, edit), opId: randomUUID() }
    const [renewed, changed] = await Promise.all([
      this.request('POST', 'ai-suggestions', {
        kind: 'recommendations',
        sessionId: this.sessionId,
        renew: kinds,
      }),
      this.post(change),
    ])
    expect(renewed.status).toBe(200)
    expect([200, 404]).toContain(changed.status)
    // A change of place alone makes nothing a person's own: the item may be gone all the same.
    if (changed.status === 200) {
      const { item } = this.model.change(change)
      expect({ ...bare(changed.body.data) }).toEqual(bare(item!))
      if (change.patch.position !== undefined) {
        const { items } = await this.read()
        const order = new Map(items.map(({ id }, place) => [id, place]))
        // Where it was moved to was counted among the items as they then were, before or after the renewal.
        this.model.items.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
      }
    }
    await this.adopt(kinds, this.model.revision + 1)
  }

  async run(entry: Command): Promise<void> {
    if (entry.name === 'change') {
      const base = entry.isBlind ? {} : { baseRevision: this.seen[entry.tab]! }
      const change = { ...this.changeOf(entry.which, entry.edit), ...base, opId: randomUUID() }
      const answer = await this.send(change)
      this.sent.push(change)
      if (entry.loses) await this.send(change)
      else if (answer.status === 200) this.seen[entry.tab] = answer.body.meta.revision
    } else if (entry.name === 'add') {
      const added = { kind: entry.kind, content: CONTENTS[entry.kind][entry.content], opId: randomUUID() }
      for (let time = 0; time < (entry.loses ? 2 : 1); time++) {
        const answer = await this.request('POST', 'plan/items', { ...added, sessionId: this.sessionId })
        const { kind, content, opId } = added
        this.compare(answer, this.model.add(kind, content, opId, answer.body.data.id))
      }
    } else if (entry.name === 'wait') {
      const change = this.changeOf(entry.which, entry.edit)
      this.waiting.push({ ...change, baseRevision: this.seen[entry.tab]!, opId: randomUUID() })
    } else if (entry.name === 'repeat' && this.sent.length > 0) {
      await this.send(this.sent[entry.which % this.sent.length]!)
    } else if (entry.name === 'reuse' && this.sent.length > 0) {
      const { opId, id } = this.sent[entry.which % this.sent.length]!
      await this.send({ id, patch: { state: 'done', position: 7 }, opId })
    } else if (entry.name === 'look') {
      await this.look()
      this.seen[entry.tab] = this.model.revision
    } else if (entry.name === 'renew') {
      await this.renew(entry.kinds, entry.which, entry.edit)
    } else if (entry.name === 'advise') {
      await this.advise(entry.isNew)
    } else if (entry.name === 'complete') {
      const { status } = await this.request('POST', 'complete', { sessionId: this.sessionId })
      expect(status).toBe(200)
      this.isCompleted = true
      await this.adopt(KINDS, this.model.revision)
    }
  }
}

/** Plays the commands, and then what waited while somebody was offline. */
export async function play(server: TestServer, commands: Command[]): Promise<void> {
  const user = await server.createUser()
  const started = await call(server, user, 'POST', '/api/onboarding/start', { locale: 'en' })
  const game = new Play(server, user, started.body.data.id)
  for (const step of ANSWERED_STEPS)
    await game.request('PUT', 'progress', { sessionId: game.sessionId, step, data: ANSWERS[step] })
  await game.advise(false)
  for (const entry of commands) await game.run(entry)
  // Who was offline comes back, the last change first.
  for (const change of game.waiting.reverse()) await game.send(change)
  await game.look()
}
