import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, expire, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const PLAN = '/api/onboarding/plan'
const ITEMS = `${PLAN}/items`

const readPlan = (user: TestUser, query = '') => server.call('GET', PLAN + query, { user })
const change = (user: TestUser, id: string, body: object) =>
  server.call('PATCH', `${ITEMS}/${id}`, { user, body })
const add = (user: TestUser, body: object) => server.call('POST', ITEMS, { user, body })
const renew = (user: TestUser, sessionId: string, kinds: string[]) =>
  server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId, renew: kinds },
  })

interface Item {
  id: string
  kind: string
  content: Record<string, unknown>
  state: string
  position: number
  isStale: boolean
  isEdited: boolean
}

/** A person whose session is completed, and the plan as it is first read. */
async function finished(): Promise<{ user: TestUser; sessionId: string; items: Item[] }> {
  const user = await server.createUser()
  const sessionId = await answerAll(server, user)
  expect((await complete(server, user, sessionId)).status).toBe(200)
  return { user, sessionId, items: (await readPlan(user)).body.data.items }
}

const ofKind = (items: Item[], kind: string) => items.filter((item) => item.kind === kind)
const rowsOf = async (sessionId: string) =>
  Number(
    (await server.sql.query('select count(*) from onboarding.plans where session_id = $1', [sessionId]))
      .rows[0].count,
  )

describe('a plan that nobody has touched', () => {
  test('is the recommendations, under the same ids each time, and is written nowhere', async () => {
    const { user, sessionId, items } = await finished()
    const session = (await server.call('GET', '/api/onboarding/session/current', { user })).body.data
    const { industryInsights, suggestedOKRs, teamStructureAdvice, nextSteps } = session.aiRecommendations
    expect(ofKind(items, 'insight').map(({ content }) => content.text)).toEqual(industryInsights)
    expect(ofKind(items, 'okr').map(({ content }) => content)).toEqual(suggestedOKRs)
    expect(ofKind(items, 'advice').map(({ content }) => content.text)).toEqual(teamStructureAdvice)
    expect(ofKind(items, 'next-step').map(({ content }) => content)).toEqual(nextSteps)
    expect(items.map(({ position }) => position)).toEqual(items.map((_, place) => place))
    expect(items.every((item) => item.state === 'suggested' && !item.isEdited && !item.isStale)).toBe(true)
    expect((await readPlan(user, `?sessionId=${sessionId}`)).body.data.items).toEqual(items)
    expect(await rowsOf(sessionId)).toBe(0)
  })

  test('is empty without recommendations, and takes items of a person', async () => {
    const user = await server.createUser()
    const sessionId = await start(server, user)
    expect((await readPlan(user)).body.data).toEqual({ sessionId, revision: 1, items: [] })
    const added = await add(user, { kind: 'advice', content: { text: 'Mine' } })
    expect(added.status).toBe(201)
    expect(added.body).toMatchObject({
      data: { kind: 'advice', content: { text: 'Mine' }, source: 'person', basedOn: [], position: 0 },
      meta: { revision: 2 },
    })
    expect((await readPlan(user)).body.data.items).toEqual([added.body.data])
  })

  test('is 304 for who has it, until something of it changes', async () => {
    const { user, items } = await finished()
    const etag = (await readPlan(user)).headers.get('etag') ?? ''
    const again = () => server.call('GET', PLAN, { user, headers: { 'if-none-match': etag } })
    expect((await again()).status).toBe(304)
    await change(user, items[0]!.id, { state: 'done' })
    expect((await again()).status).toBe(200)
  })
})

describe('a change', () => {
  test('merges state, content and place, after completion too', async () => {
    const { user, items } = await finished()
    const [item] = ofKind(items, 'okr')
    const content = { ...item!.content, objective: 'Sell bread <3 before 8:00' }
    const base = { baseRevision: 1 }
    expect((await change(user, item!.id, { state: 'accepted', ...base })).body.meta.revision).toBe(2)
    const edited = await change(user, item!.id, { content, ...base })
    expect(edited.body).toMatchObject({
      data: { id: item!.id, content, state: 'accepted', isEdited: true },
      meta: { revision: 3 },
    })
    expect((await change(user, item!.id, { position: 0, ...base })).body.data.position).toBe(0)
    const after = (await readPlan(user)).body.data
    expect(after.revision).toBe(4)
    expect(after.items[0]).toMatchObject({ id: item!.id, content, state: 'accepted', position: 0 })
    const others = (all: Item[]) => all.filter(({ id }) => id !== item!.id).map(({ id }) => id)
    expect(others(after.items)).toEqual(others(items))
  })

  test('of the same field meanwhile is a conflict with both values, and nothing is changed', async () => {
    const { user, items } = await finished()
    const { id } = items[0]!
    await change(user, id, { state: 'done', content: { text: 'Theirs' } })
    const answer = await change(user, id, {
      state: 'dismissed',
      content: { text: 'Yours' },
      position: 3,
      baseRevision: 1,
    })
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      code: 'edit_conflict',
      revision: 2,
      conflicts: expect.arrayContaining([
        { path: '/state', yours: 'dismissed', theirs: 'done' },
        { path: '/content', yours: { text: 'Yours' }, theirs: { text: 'Theirs' } },
      ]),
    })
    expect(answer.body.conflicts).toHaveLength(2)
    expect((await readPlan(user)).body.data.items[0]).toMatchObject({ id, state: 'done', position: 0 })
  })

  test('to what it is already conflicts with nobody', async () => {
    const { user, items } = await finished()
    await change(user, items[0]!.id, { state: 'done', content: { text: 'Same' } })
    const again = await change(user, items[0]!.id, {
      state: 'done',
      content: { text: 'Same' },
      baseRevision: 1,
    })
    expect(again.status).toBe(200)
  })

  test('to the same content with its fields in another order is no edit', async () => {
    const { user, items } = await finished()
    const [item] = ofKind(items, 'next-step')
    const content = Object.fromEntries(Object.entries(item!.content).reverse())
    expect((await change(user, item!.id, { content })).body.data.isEdited).toBe(false)
  })

  test('under the same opId is one effect and the same answer; another under it is refused', async () => {
    const { user, items } = await finished()
    const opId = randomUUID()
    const first = await change(user, items[1]!.id, { state: 'accepted', opId })
    await change(user, items[1]!.id, { state: 'dismissed' })
    const again = await change(user, items[1]!.id, { state: 'accepted', opId })
    expect([again.status, again.body.data, again.body.meta.revision]).toEqual([200, first.body.data, 2])
    expect((await readPlan(user)).body.data.items[1].state).toBe('dismissed')
    for (const other of [{ state: 'done' }, { state: 'accepted', position: 1 }])
      expect((await change(user, items[1]!.id, { ...other, opId })).body.code).toBe('op_id_reused')
    expect((await change(user, items[2]!.id, { state: 'accepted', opId })).body.code).toBe('op_id_reused')
    const own = { kind: 'insight', content: { text: 'x' }, opId: randomUUID() }
    const added = await add(user, own)
    expect((await add(user, own)).body.data).toEqual(added.body.data)
    expect((await add(user, { ...own, content: { text: 'y' } })).body.code).toBe('op_id_reused')
    expect((await readPlan(user)).body.data.items).toHaveLength(items.length + 1)
  })

  test('that comes first by several requests at once lays the plan out once', async () => {
    const { user, sessionId, items } = await finished()
    const answers = await Promise.all(items.map(({ id }) => change(user, id, { state: 'accepted' })))
    expect(answers.map(({ status }) => status)).toEqual(items.map(() => 200))
    const plan = (await readPlan(user)).body.data
    expect(plan.revision).toBe(1 + items.length)
    expect(plan.items.map(({ id }: Item) => id)).toEqual(items.map(({ id }) => id))
    expect(plan.items.every(({ state }: Item) => state === 'accepted')).toBe(true)
    expect(await rowsOf(sessionId)).toBe(1)
  })

  const text = { text: 'x' }
  const okr = {
    objective: 'o',
    rationale: 'r',
    priority: 'high',
    keyResults: [1, 2].map(() => ({
      title: 't',
      metric: 'm',
      unit: '',
      baseline: 0,
      target: 1,
      direction: 'increase',
      dueDate: '2026-12-31',
    })),
  }
  const step = { title: 't', description: 'd', category: 'setup', estimatedMinutes: 5 }
  test.each([
    ['insight', { content: {} }, '/content/title'],
    ['insight', { content: { text: '' } }, '/content/text'],
    ['insight', { content: { text: 'x'.repeat(1001) } }, '/content/text'],
    ['insight', { content: { ...text, more: 1 } }, '/content/more'],
    ['insight', { content: okr }, '/content/text'],
    ['okr', { content: text }, '/content/objective'],
    ['okr', { content: { ...okr, objective: 'x'.repeat(201) } }, '/content/objective'],
    ['okr', { content: { ...okr, keyResults: [] } }, '/content/keyResults'],
    [
      'okr',
      {
        content: { ...okr, keyResults: [okr.keyResults[0], { ...okr.keyResults[1], unit: 'x'.repeat(21) }] },
      },
      '/content/keyResults/1/unit',
    ],
    ['next-step', { content: { ...step, estimatedMinutes: 10_001 } }, '/content/estimatedMinutes'],
    ['next-step', { content: { ...step, href: 'javascript:alert(1)' } }, '/content/href'],
    ['next-step', { content: { ...step, href: '//evil.example' } }, '/content/href'],
    ['insight', { state: 'archived' }, '/state'],
    ['insight', { position: -1 }, '/position'],
    ['insight', { position: 1.5 }, '/position'],
    ['insight', { state: 'done', baseRevision: 99 }, '/baseRevision'],
    ['insight', { state: null }, '/state'],
    ['insight', { isEdited: true }, '/isEdited'],
    ['insight', {}, ''],
  ])('of %s to %j is 422 at %s', async (kind, body, path) => {
    const { user, items } = await finished()
    const answer = await change(user, ofKind(items, kind)[0]!.id, body)
    expect(answer.body.code).toBe('validation_failed')
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path)
  })

  test('and a new item, of all kinds, come back as they were typed', async () => {
    const { user } = await finished()
    for (const [kind, content] of [
      ['insight', { text: 'L’Oréal <3\nCafé & Co. 株式会社 🥐' }],
      ['okr', okr],
      ['advice', text],
      ['next-step', { ...step, href: '/onboarding/company' }],
    ] as const) {
      const answer = await add(user, { kind, content })
      expect(answer.body.data).toMatchObject({ kind, content })
      expect((await readPlan(user)).body.data.items.at(-1)).toEqual(answer.body.data)
    }
  })
})

describe('whose plan it is', () => {
  test('items and plans of others, and what there is not, cannot be told apart', async () => {
    const { sessionId, items } = await finished()
    const { user: touched, items: touchedItems } = await finished()
    await change(touched, touchedItems[0]!.id, { state: 'done' })
    const stranger = await server.createUser()
    const bodies: unknown[] = []
    for (const id of [items[0]!.id, touchedItems[0]!.id, randomUUID(), 'no-uuid', '%00', 'x'.repeat(200)]) {
      const answer = await change(stranger, id, { state: 'done' })
      const { requestId: _, ...rest } = answer.body
      bodies.push(rest)
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1)
    expect(bodies[0]).toMatchObject({ code: 'not_found', status: 404 })
    for (const id of [sessionId, randomUUID(), 'no-uuid']) {
      expect((await readPlan(stranger, `?sessionId=${id}`)).status).toBe(404)
      const own = { kind: 'insight', content: { text: 'x' }, sessionId: id }
      expect((await add(stranger, own)).status).toBe(404)
      expect((await renew(stranger, id, ['okr'])).status).toBe(404)
    }
    expect((await readPlan(stranger)).status).toBe(404)
  })

  test('an abandoned or expired session keeps its plan and takes no change', async () => {
    for (const [close, code] of [
      [(user: TestUser, id: string) => remove(server, user, id), 'session_closed'],
      [(_: TestUser, id: string) => expire(server, id), 'session_expired'],
    ] as const) {
      const user = await server.createUser()
      const sessionId = await answerAll(server, user)
      await server.call('POST', '/api/onboarding/ai-suggestions', {
        user,
        body: { kind: 'recommendations', sessionId },
      })
      const query = `?sessionId=${sessionId}`
      const [first, second]: Item[] = (await readPlan(user, query)).body.data.items
      await close(user, sessionId)
      // Untouched as it is, then with an item that somebody did touch before.
      expect((await change(user, first!.id, { state: 'done' })).body.code).toBe(code)
      expect((await readPlan(user, query)).body.data.items[0]).toEqual(first)
      expect((await add(user, { kind: 'insight', content: { text: 'x' }, sessionId })).body.code).toBe(code)
      expect((await renew(user, sessionId, ['okr'])).body.code).toBe(code)
      expect((await change(user, second!.id.replace(/.$/, '0'), { state: 'done' })).status).toBe(
        second!.id.endsWith('0') ? (code === 'session_closed' ? 409 : 410) : 404,
      )
      expect(await rowsOf(sessionId)).toBe(0)
    }
  })

  test('erasing a session leaves nothing of its plan', async () => {
    const { user, sessionId, items } = await finished()
    await change(user, items[0]!.id, { content: { text: 'Gone tomorrow' } })
    await remove(server, user, sessionId, '?erase=true')
    expect((await change(user, items[0]!.id, { state: 'done' })).status).toBe(404)
    for (const table of ['plans', 'plan_items', 'plan_edits'])
      expect(
        (await server.sql.query(`select from onboarding.${table} where session_id = $1`, [sessionId]))
          .rowCount,
      ).toBe(0)
  })
})

describe('staleness and renewal', () => {
  async function advised() {
    const user = await server.createUser()
    const sessionId = await answerAll(server, user)
    const recommend = () =>
      server.call('POST', '/api/onboarding/ai-suggestions', {
        user,
        body: { kind: 'recommendations', sessionId },
      })
    await recommend()
    const plan = async () => (await readPlan(user)).body.data
    return { user, sessionId, recommend, plan }
  }

  test('an item is stale once an answer that it was written from changed, not before', async () => {
    const { user, sessionId, plan } = await advised()
    const staleness = async () => [...new Set((await plan()).items.map(({ isStale }: Item) => isStale))]
    await save(server, user, sessionId, 'company', { website: 'https://a.example' })
    expect(await staleness()).toEqual([false])
    const { items } = await plan()
    await change(user, items[0].id, { state: 'accepted' })
    expect(await staleness()).toEqual([false])
    await save(server, user, sessionId, 'company', { size: 'large' })
    expect(await staleness()).toEqual([true])
    // Written anew by somebody who knows the answers.
    expect((await change(user, items[0].id, { content: { text: 'Mine' } })).body.data.isStale).toBe(false)
  })

  test('advice written anew replaces what nobody touched, and leaves what somebody did', async () => {
    const { user, sessionId, recommend, plan } = await advised()
    const before: Item[] = (await plan()).items
    const [insight] = ofKind(before, 'insight')
    const [first, second] = ofKind(before, 'next-step')
    await change(user, insight!.id, { content: { text: 'Mine' } })
    await change(user, first!.id, { state: 'done' })
    await change(user, second!.id, { state: 'dismissed' })
    expect((await save(server, user, sessionId, 'company', { size: 'large' })).status).toBe(200)
    await recommend()
    const after: Item[] = (await plan()).items
    const byId = new Map(after.map((item) => [item.id, item]))
    expect(byId.get(insight!.id)).toMatchObject({ content: { text: 'Mine' }, isEdited: true })
    expect(byId.get(first!.id)).toMatchObject({ state: 'done', content: first!.content })
    expect(byId.get(second!.id)).toMatchObject({ state: 'dismissed', content: second!.content })
    const touched = [insight!.id, first!.id, second!.id]
    const kept = after.filter(({ id }) => before.some((item) => item.id === id)).map(({ id }) => id)
    expect(kept.sort()).toEqual(touched.sort())
    expect(after.filter(({ id }) => !touched.includes(id)).every(({ isStale }) => !isStale)).toBe(true)
    expect(await complete(server, user, sessionId)).toMatchObject({ status: 200 })
    expect((await plan()).items).toEqual(after)
  })

  test('renewing some kinds writes only what nobody touched, and leaves the recommendations', async () => {
    const { user, sessionId, items } = await finished()
    const session = async () =>
      (await server.call('GET', `/api/onboarding/session/${sessionId}`, { user })).body.data
    const before = await session()
    const [accepted, ...otherOkrs] = ofKind(items, 'okr')
    await change(user, accepted!.id, { state: 'accepted' })
    const answer = await renew(user, sessionId, ['okr', 'advice'])
    expect(answer.status).toBe(200)
    expect(answer.body.meta.source).toBe('advisor')
    const after: Item[] = answer.body.data.items
    expect(after).toEqual((await readPlan(user)).body.data.items)
    expect(after).toContainEqual(expect.objectContaining({ id: accepted!.id, state: 'accepted' }))
    for (const { id } of [...otherOkrs, ...ofKind(items, 'advice')])
      expect(after.map((item) => item.id)).not.toContain(id)
    for (const kind of ['insight', 'next-step'])
      expect(ofKind(after, kind).map(({ id }) => id)).toEqual(ofKind(items, kind).map(({ id }) => id))
    expect(ofKind(after, 'okr')).toHaveLength(ofKind(items, 'okr').length)
    expect(await session()).toEqual(before)
  })

  test('a renewal arrives item by item, and ends with the plan', async () => {
    const { user, sessionId } = await finished()
    const answer = await server.call('POST', '/api/onboarding/ai-suggestions', {
      user,
      body: { kind: 'recommendations', sessionId, renew: ['insight'] },
      headers: { accept: 'text/event-stream' },
    })
    const events = [...String(answer.body).matchAll(/^event: (\S+)\ndata: (.*)$/gm)]
    expect(new Set(events.map(([, name]) => name))).toEqual(new Set(['insight', 'done']))
    expect(JSON.parse(events.at(-1)![2]!).data).toEqual((await readPlan(user)).body.data)
  })

  test('dismissed advice does not come back', async () => {
    const { user, sessionId, items } = await finished()
    for (const { id } of ofKind(items, 'insight')) await change(user, id, { state: 'dismissed' })
    const { data } = (await renew(user, sessionId, ['insight'])).body
    const dismissed = ofKind(items, 'insight').map(({ content }) => content.text)
    const suggested = ofKind(data.items, 'insight').filter(({ state }) => state === 'suggested')
    for (const { content } of suggested) expect(dismissed).not.toContain(content.text)
  })

  test.each([[[]], [['company']], ['okr'], [null]])('renew of %j is 422', async (kinds) => {
    const { user, sessionId } = await finished()
    const answer = await server.call('POST', '/api/onboarding/ai-suggestions', {
      user,
      body: { kind: 'recommendations', sessionId, renew: kinds },
    })
    expect(answer.body.code).toBe('validation_failed')
    expect(answer.body.errors[0].path).toMatch(/^\/renew/)
  })
})
