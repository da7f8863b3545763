import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAX_PLAN_ITEMS } from '#lib/flow/plan.ts'
import { type Item, ofKind, plansOn } from '#tests/support/plans.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, expire, remove, start } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const { add, change, finished, readPlan, recommend, renew } = plansOn(() => server)

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
    expect((await readPlan(user)).body.data).toEqual({ sessionId, revision: 1, locale: 'en', items: [] })
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
    const again = () =>
      server.call('GET', '/api/onboarding/plan', { user, headers: { 'if-none-match': etag } })
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
    ['okr', { content: { ...okr, keyResults: new Array(6).fill(okr.keyResults[0]) } }, '/content/keyResults'],
    [
      'okr',
      {
        content: { ...okr, keyResults: [okr.keyResults[0], { ...okr.keyResults[1], unit: 'x'.repeat(21) }] },
      },
      '/content/keyResults/1/unit',
    ],
    ['next-step', { content: { ...step, estimatedMinutes: 10_001 } }, '/content/estimatedMinutes'],
    ['next-step', { content: { ...step, href: 'javascript:alert(1)' } }, '/content/href'],
    ['next-step', { content: { ...step, href: `https://example.com/${'x'.repeat(281)}` } }, '/content/href'],
    ['next-step', { content: { ...step, href: '//evil.example' } }, '/content/href'],
    ['insight', { state: 'archived' }, '/state'],
    ['insight', { position: -1 }, '/position'],
    ['insight', { position: 1.5 }, '/position'],
    ['insight', { position: 10_001 }, '/position'],
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

test('a plan takes items until it is full', async () => {
  const { user, items } = await finished()
  const own = { kind: 'insight', content: { text: 'x' } }
  let last = await add(user, own)
  for (let count = items.length + 1; count < MAX_PLAN_ITEMS; count++) last = await add(user, own)
  expect(last.body.data.position).toBe(MAX_PLAN_ITEMS - 1)
  const answer = await add(user, own)
  expect(answer.body).toMatchObject({
    code: 'validation_failed',
    errors: [{ path: '/kind', code: 'too_many' }],
  })
  expect((await readPlan(user)).body.data.items).toHaveLength(MAX_PLAN_ITEMS)
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
      await recommend(user, sessionId)
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
