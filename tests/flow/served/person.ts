import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Answers } from '#lib/flow/condition.ts'
import type { Flow } from '#lib/flow/flow.ts'
import type { ApiAnswer } from '../../support/documented-answers.ts'
import { randomPatch, randomValue } from '../random-answers.ts'
import { isAskedByTheContract } from '../reference.ts'
import type { Chance } from '../seeded.ts'
import {
  answerAt,
  type Expected,
  expectedOf,
  type Modelled,
  type Save,
  sessionOf,
  withoutEmpty,
} from './model.ts'
import type { ServedFlow, User } from './world.ts'

/** Counts what was played. */
export interface Counts {
  saves: number
  refused: number
  conflicts: number
  forged: number
  races: number
  repeated: number
}

export const noCounts = (): Counts => ({
  saves: 0,
  refused: 0,
  conflicts: 0,
  forged: 0,
  races: 0,
  repeated: 0,
})

/** Somebody with two tabs, and what their session must hold. */
export interface Person {
  user: User
  sessionId: string
  model: Modelled
  /** The revision that each tab has seen last. */
  tabs: number[]
  /** The last save that was taken, and its answer. */
  last?: { body: { step: string; opId?: string }; answer: ApiAnswer }
}

/** Opens a session in one of the flow's languages. */
export async function begin(served: ServedFlow, chance: Chance, user: User): Promise<Person> {
  const locale = chance.pick(served.flow.locales)
  const { status, body } = await served.call('POST', '/api/onboarding/start', { user, body: { locale } })
  assert.equal(status, 201)
  const model = { answers: {}, changedAt: {}, completedSteps: [], revision: 1, locale }
  assertSession(served.flow, body.data, model)
  return { user, sessionId: body.data.id, model, tabs: [1, 1] }
}

export function assertSession(flow: Flow, data: Record<string, unknown>, model: Modelled): void {
  assert.deepEqual(sessionIn(flow, data, model), sessionOf(flow, model))
}

/** Of a session as it was answered, what a model says something of. */
function sessionIn(flow: Flow, data: Record<string, unknown>, model: Modelled): object {
  const found = Object.fromEntries(Object.keys(sessionOf(flow, model)).map((key) => [key, data[key]]))
  return { ...found, stepData: withoutEmpty(found.stepData as Answers) }
}

const bodyOf = (
  { sessionId }: Person,
  save: Save,
  opId?: string,
): Save & { sessionId: string; opId?: string } => ({
  sessionId,
  ...save,
  ...(opId && { opId }),
})

/** Sends a save, from a browser of another language, and holds the answer against what the contract says of it. */
export async function sendSave(
  served: ServedFlow,
  person: Person,
  save: Save,
  { counts, opId, tab = 0 }: { counts: Counts; opId?: string; tab?: number },
): Promise<Expected> {
  const expected = expectedOf(served.flow, person.model, save)
  const body = bodyOf(person, save, opId)
  const before = served.transactions()
  const answer = await put(served, person, body)
  counts.saves += 1
  assertAnswer(served.flow, answer, expected)
  if (expected.status === 200) {
    person.model = expected.next
    person.tabs[tab] = expected.next.revision
    person.last = { body, answer }
    assert.equal(served.transactions() - before, 1, 'a save takes one round trip')
  } else {
    counts[expected.status === 409 ? 'conflicts' : 'refused'] += 1
    if (expected.status === 409) person.tabs[tab] = person.model.revision
  }
  return expected
}

const put = (served: ServedFlow, { user, model }: Person, body: object) =>
  served.call('PUT', '/api/onboarding/progress', {
    user,
    body,
    headers: { 'accept-language': served.flow.locales.find((locale) => locale !== model.locale) ?? 'fr' },
  })

function assertAnswer(flow: Flow, answer: ApiAnswer, expected: Expected): void {
  const { told, wanted } = compared(flow, answer, expected)
  assert.deepEqual(told, wanted)
}

function isAnswer(flow: Flow, answer: ApiAnswer, expected: Expected): boolean {
  const { told, wanted } = compared(flow, answer, expected)
  return isDeepStrictEqual(told, wanted)
}

function compared(
  flow: Flow,
  { status, body }: ApiAnswer,
  expected: Expected,
): { told: unknown; wanted: unknown } {
  if (status !== expected.status) return { told: { status, body }, wanted: expected }
  if (expected.status === 400) return { told: body.code, wanted: 'malformed_json' }
  if (expected.status === 422) {
    const { code, detail, errors } = expected
    return {
      told: { code: body.code, detail: body.detail, errors: body.errors },
      wanted: { code, detail, errors },
    }
  }
  if (expected.status === 200)
    return { told: sessionIn(flow, body.data, expected.next), wanted: sessionOf(flow, expected.next) }
  const told = body.conflicts.map(({ path }: { path: string }) => path).sort()
  return { told, wanted: expected.conflicts }
}

function randomSave(flow: Flow, chance: Chance, { tabs, last }: Person, tab: number): Save {
  // Often where the other tab was.
  const again = chance.in100(50) ? flow.steps.find(({ name }) => name === last?.body.step) : undefined
  const { name: step, fields } = again ?? chance.pick(flow.steps)
  return {
    step,
    data: randomPatch(chance, fields),
    complete: chance.in100(35),
    ...(chance.in100(50) ? { baseRevision: tabs[tab] } : {}),
    ...(chance.in100(10) ? { locale: chance.pick(flow.locales) } : {}),
  }
}

/** Plays so many things that somebody with two tabs does: saves, repeats, races, forgeries and looking again. */
export async function play(
  served: ServedFlow,
  chance: Chance,
  person: Person,
  { turns, counts }: { turns: number; counts: Counts },
): Promise<void> {
  const { flow } = served
  for (let turn = 0; turn < turns; turn++) {
    const tab = chance.below(2)
    const chosen = chance.below(10)
    if (chosen < 5) {
      const opId = chance.in100(40) ? randomUUID() : undefined
      await sendSave(served, person, randomSave(flow, chance, person, tab), { counts, opId, tab })
    } else if (chosen < 6) await repeatLast(served, person, counts)
    else if (chosen < 8) await race(served, chance, person, counts)
    else if (chosen < 9) await forge(served, chance, person, counts)
    else await look(served, person)
  }
}

/** What was taken once is one effect and one answer, and its id serves for nothing else. */
async function repeatLast(served: ServedFlow, person: Person, counts: Counts): Promise<void> {
  const { last } = person
  if (last?.body.opId === undefined) return
  const again = await put(served, person, last.body)
  assert.equal(again.status, 200)
  assert.deepEqual(again.body.data, last.answer.body.data)
  const { status, body } = await put(served, person, { ...last.body, data: { no_such: 1 } })
  assert.ok(status === 422, `${status}`)
  assert.ok(['op_id_reused', 'validation_failed'].includes(body.code), body.code)
  counts.repeated += 1
  await look(served, person)
}

/** Two tabs save at once: the answers are those of one after the other. */
async function race(served: ServedFlow, chance: Chance, person: Person, counts: Counts): Promise<void> {
  const { flow } = served
  const saves = [0, 1].map((tab) => ({ ...randomSave(flow, chance, person, tab), locale: undefined }))
  const answers = await Promise.all(saves.map((save) => put(served, person, bodyOf(person, save))))
  const { body } = await served.call('GET', `/api/onboarding/session/${person.sessionId}`, person)
  const found = (
    [
      [0, 1],
      [1, 0],
    ] as const
  ).map(([first, second]) => {
    const one = expectedOf(flow, person.model, saves[first]!)
    const between = one.status === 200 ? one.next : person.model
    const other = expectedOf(flow, between, saves[second]!)
    const next = other.status === 200 ? other.next : between
    const explains =
      isAnswer(flow, answers[first]!, one) &&
      isAnswer(flow, answers[second]!, other) &&
      isDeepStrictEqual(sessionIn(flow, body.data, next), sessionOf(flow, next))
    return explains ? next : undefined
  })
  const next = found.find((one) => one !== undefined)
  assert.ok(next, `no order explains ${JSON.stringify({ saves, model: person.model, answers, now: body })}`)
  person.model = next
  // The other tab was not looked at since.
  person.tabs[0] = next.revision
  counts.races += 1
}

/** An answer to what is not asked is refused by its place, whatever it is; taking it away is not. */
async function forge(served: ServedFlow, chance: Chance, person: Person, counts: Counts): Promise<void> {
  const { flow } = served
  const hidden = flow.steps.flatMap(({ name: step, fields }) =>
    Object.keys(fields)
      .filter((name) => !isAskedByTheContract(flow, person.model.answers, step, name))
      .map((name) => ({ step, name, of: fields[name]! })),
  )
  if (hidden.length === 0) return
  const { step, name, of } = chance.pick(hidden)
  const save = { step, data: { [name]: randomValue(chance, of) }, complete: chance.in100(50) }
  const expected = await sendSave(served, person, save, { counts })
  // Its own answer may make a field of the same step asked.
  if (expected.status === 422 && expected.errors.some(({ code }) => code === 'not_asked')) counts.forged += 1
  const kept = answerAt(person.model.answers, step, name)
  if (kept !== null && chance.in100(20))
    await sendSave(served, person, { step, data: { [name]: null }, complete: false }, { counts })
}

/** Reads the session, which is nobody else's. */
export async function look(served: ServedFlow, { user, sessionId, model }: Person): Promise<void> {
  const address = `/api/onboarding/session/${sessionId}`
  const { status, headers, body } = await served.call('GET', address, { user })
  assert.equal(status, 200)
  assertSession(served.flow, body.data, model)
  const etag = headers.get('etag') ?? ''
  const same = await served.call('GET', address, { user, headers: { 'if-none-match': etag } })
  assert.equal(same.status, 304)
}
