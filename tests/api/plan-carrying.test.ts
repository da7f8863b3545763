import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carryPlan } from '#lib/db/statements/plans.ts'
import type { Plan } from '#lib/flow/plan.ts'
import { planToCarry } from '#lib/services/plan-service.ts'
import { plansOn } from '#tests/support/plans.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { expire, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const { add, change, finished, readPlan, recommend } = plansOn(() => server)

describe('a plan that goes along to the next session', () => {
  async function carry(user: TestUser, fromSessionId: string, toSessionId: string): Promise<string> {
    const context = server.server.runtime.contextFor({
      user,
      address: '127.0.0.1',
      requestId: 'carry-test',
      startedAt: performance.now(),
      request: new Request(server.origin),
    })
    const { outcome } = await context.database.runOne(
      carryPlan(await planToCarry(context, { fromSessionId, toSessionId })),
    )
    return outcome
  }

  /** A completed session and the one that goes on from it with the same answers, as an update will open it. */
  async function succeeded() {
    const { user, sessionId, items } = await finished()
    const next = await start(server, user, { restart: true })
    for (const [step, data] of Object.entries(ANSWERS)) await save(server, user, next, step, data)
    const plan = async (id: string): Promise<Plan> => (await readPlan(user, `?sessionId=${id}`)).body.data
    return { user, sessionId, next, items, plan, advise: () => recommend(user, next) }
  }

  test('keeps ids, order, states, edits and revision, and the former session keeps its own', async () => {
    const { user, sessionId, next, items, plan } = await succeeded()
    const opId = randomUUID()
    const edit = { content: { text: 'Mine' }, opId }
    const edited = await change(user, items[0]!.id, edit)
    await change(user, items[5]!.id, { state: 'done', position: 0 })
    await add(user, { kind: 'advice', content: { text: 'Own' }, sessionId })
    const before = await plan(sessionId)
    await carry(user, sessionId, next)
    expect(await plan(next)).toEqual({ ...before, sessionId: next })
    // Twice is once.
    await carry(user, sessionId, next)
    // A repeated change is still known, a new one is the next session's.
    expect((await change(user, items[0]!.id, edit)).body.data).toEqual(edited.body.data)
    await change(user, items[1]!.id, { state: 'dismissed', baseRevision: before.revision })
    expect((await plan(next)).items.find(({ id }) => id === items[1]!.id)?.state).toBe('dismissed')
    expect(await plan(sessionId)).toEqual(before)
  })

  test('that nobody has touched goes along under the same ids', async () => {
    const { user, sessionId, next, items, plan } = await succeeded()
    await carry(user, sessionId, next)
    expect((await plan(next)).items).toEqual(items)
  })

  test('new advice replaces only what is stale there and what nobody touched', async () => {
    const { user, sessionId, next, items, plan, advise } = await succeeded()
    await change(user, items[0]!.id, { state: 'accepted' })
    await carry(user, sessionId, next)
    await advise()
    expect((await plan(next)).items).toEqual([{ ...items[0], state: 'accepted' }, ...items.slice(1)])
    await save(server, user, next, 'company', { size: 'large' })
    const isOfSize = ({ basedOn }: { basedOn: string[] }) => basedOn.includes('company.size')
    const carried = (await plan(next)).items
    expect(carried.filter(({ isStale }) => isStale)).toEqual(carried.filter(isOfSize))
    expect(carried.some(isOfSize)).toBe(true)
    await advise()
    const after = (await plan(next)).items
    const staying = items.filter((item, place) => place === 0 || !isOfSize(item)).map(({ id }) => id)
    const stayed = after.filter(({ id }) => items.some((item) => item.id === id)).map(({ id }) => id)
    expect(stayed.sort()).toEqual(staying.sort())
    expect(after.filter(({ isStale }) => isStale)).toEqual(
      after.filter((item) => item.id === items[0]!.id && isOfSize(item)),
    )
  })

  test('is changed in the update, not in the former session, also where nobody had touched it', async () => {
    // Which of two rows is found first is chance, so one person proves little.
    for (let person = 0; person < 6; person++) {
      const { user, sessionId, items } = await finished()
      const update = await start(server, user, { update: true })
      const changed = await change(user, items[0]!.id, { state: 'done' })
      expect((await readPlan(user, `?sessionId=${update}`)).body.data.items[0]).toEqual(changed.body.data)
      expect((await readPlan(user, `?sessionId=${sessionId}`)).body.data.items[0].state).toBe('suggested')
    }
  })

  test.each([
    ['given up', (user: TestUser, id: string) => remove(server, user, id)],
    ['expired', (_: TestUser, id: string) => expire(server, id)],
  ])('is the former session’s again once the update is %s', async (_, end) => {
    const { user, sessionId, items } = await finished()
    const update = await start(server, user, { update: true })
    await change(user, items[0]!.id, { state: 'done' })
    await end(user, update)
    const changed = await change(user, items[0]!.id, { content: { text: 'Mine' } })
    expect(changed.body).toMatchObject({ data: { id: items[0]!.id, state: 'suggested' } })
    expect((await readPlan(user)).body.data).toMatchObject({ sessionId, items: { 0: changed.body.data } })
  })

  test('goes along to the update that goes on from one which ran out, stale where that answered otherwise', async () => {
    const { user, items } = await finished()
    const expired = await start(server, user, { update: true })
    await save(server, user, expired, 'company', { size: 'large' })
    await expire(server, expired)
    await change(user, items[0]!.id, { state: 'done' })
    const before: Plan = (await readPlan(user)).body.data
    const next = await server.call('POST', '/api/onboarding/start', { user, body: { update: true } })
    expect(next.body.data).toMatchObject({ resumedFrom: expired, stepData: { company: { size: 'large' } } })
    const along: Plan = (await readPlan(user)).body.data
    const isStale = ({ basedOn }: { basedOn: string[] }) => basedOn.includes('company.size')
    expect(along).toEqual({
      ...before,
      sessionId: next.body.data.id,
      items: before.items.map((item) => ({ ...item, isStale: isStale(item) })),
    })
    expect(along.items.some(isStale)).toBe(true)
  })

  test('is nobody else’s', async () => {
    const { sessionId, user } = await succeeded()
    const other = await succeeded()
    for (const [from, to] of [
      [other.sessionId, user],
      [sessionId, user],
    ] as const)
      expect(await carry(to, from, other.next)).toBe('not_found')
  })
})
