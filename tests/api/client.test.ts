import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOnboardingClient, memoryStorage, OnboardingError } from '#client/index.ts'
import { ANSWERS } from '../support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '../support/test-server.ts'
import { expire } from '../support/wizard.ts'

let server: TestServer
let user: TestUser

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

async function connect() {
  user = await server.createUser()
  const { token } = user
  return createOnboardingClient({
    baseUrl: server.origin,
    getToken: () => token,
    storage: memoryStorage(),
    maxAttempts: 1,
  })
}

describe('the client against the API', () => {
  test('walks the whole wizard', async () => {
    const client = await connect()
    expect(await client.getCurrentSession()).toBeUndefined()
    const { data: session } = await client.start({ locale: 'es', source: 'test' })
    expect(session).toMatchObject({ currentStep: 1, locale: 'es' })

    const { data: outline } = await client.getFlow({ locale: 'es' })
    expect(outline.steps.map(({ name }) => name)).toEqual(session.path)

    const industries = await client.findIndustries({ q: 'panaderia', locale: 'es', limit: 3 })
    expect(industries.data.length).toBeGreaterThan(0)
    expect(industries.meta.total).toBeGreaterThanOrEqual(industries.data.length)
    const suggested = await client.suggestIndustries({ companyName: 'Panadería Sol' })
    expect(suggested.data.suggestions.length).toBeGreaterThan(0)

    const sessionId = session.id
    await client.save({ sessionId, step: 'welcome', data: { ...ANSWERS.welcome } })
    await client.save({ sessionId, step: 'company', data: { ...ANSWERS.company } })
    await client.queue.save({
      sessionId,
      step: 'organization',
      data: { ...ANSWERS.organization, integrations: [...ANSWERS.organization.integrations] },
    })
    const events = await Array.fromAsync(client.streamRecommendations({ sessionId }))
    const last = events.at(-1)
    expect(last?.type).toBe('done')
    expect(events.length).toBeGreaterThan(10)

    const completed = await client.complete({ sessionId })
    expect(completed.data.status).toBe('completed')
    expect((await client.getCurrentSession())?.data.id).toBe(sessionId)
    await client.deleteSession(sessionId, { erase: true })
    expect(await client.getCurrentSession()).toBeUndefined()
  })

  test('errors come with what the page needs to go on', async () => {
    const client = await connect()
    const { data: session } = await client.start()
    const sessionId = session.id
    const failing = (call: Promise<unknown>): Promise<OnboardingError> =>
      call.then(
        () => Promise.reject(new Error('The call should have failed.')),
        (error) => error,
      )

    const invalid = await failing(client.save({ sessionId, step: 'company', data: { name: 'X' } }))
    expect(invalid).toBeInstanceOf(OnboardingError)
    expect(invalid.errors.map(({ path }) => path)).toContain('/data/name')
    const incomplete = await failing(client.complete({ sessionId }))
    expect(incomplete.missing.map(({ step }) => step)).toEqual(['welcome', 'company', 'organization'])

    await client.save({ sessionId, step: 'company', data: { name: 'Theirs' }, complete: false })
    const conflict = await failing(
      client.queue.save({
        sessionId,
        step: 'company',
        data: { name: 'Mine' },
        complete: false,
        baseRevision: session.revision,
      }),
    )
    expect(conflict.conflicts).toEqual([{ path: '/data/name', yours: 'Mine', theirs: 'Theirs' }])
    expect(conflict.revision).toBe(session.revision + 1)

    await expire(server, sessionId)
    const gone = await failing(client.save({ sessionId, step: 'welcome', data: { role: 'ceo' } }))
    expect(gone).toMatchObject({ code: 'session_expired', status: 410 })
    const signedOut = createOnboardingClient({ baseUrl: server.origin, storage: memoryStorage() })
    expect(await failing(signedOut.start())).toMatchObject({ code: 'unauthenticated', status: 401 })
  })

  test('a save whose answer is lost on the way has one effect', async () => {
    const { token } = await server.createUser()
    let losses = 2
    const client = createOnboardingClient({
      baseUrl: server.origin,
      getToken: () => token,
      storage: memoryStorage(),
      fetch: async (url, init) => {
        const response = await fetch(url, init)
        if (init?.method === 'PUT' && losses-- > 0) throw new TypeError('connection reset')
        return response
      },
    })
    const { data: session } = await client.start()
    const saved = await client.queue.save({
      sessionId: session.id,
      step: 'welcome',
      data: { ...ANSWERS.welcome },
    })
    expect(saved.data.revision).toBe(session.revision + 1)
    expect(losses).toBeLessThan(0)
  })
})
