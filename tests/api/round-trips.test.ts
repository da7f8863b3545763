import { type AddressInfo, connect, createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '#lib/observability/log.ts'
import { requestScope } from '#lib/observability/request-scope.ts'
import { createTelemetry } from '#lib/observability/telemetry.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { createTestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, read, remove, save, start } from '#tests/support/wizard.ts'

/** The ledger, which the promise leaves aside, and what a timer writes for many requests together. */
const ASIDE = /^(ai\.(reserve|settle|record_)|traffic\.|signals\.|rate_limit\.report)/

/** Every transaction that a request ran, as the names of its statements; each is one round trip. */
let transactions: string[][] = []

function watchedTelemetry() {
  const telemetry = createTelemetry({ log: createLog('silent') })
  const { observeTransaction } = telemetry.database
  telemetry.database.observeTransaction = (statements) => {
    const names = statements.map(({ name }) => name)
    const isAside = names.length > 0 && names.every((name) => ASIDE.test(name))
    if (requestScope() !== undefined && !isAside) transactions.push(names)
    return observeTransaction(statements)
  }
  return telemetry
}

async function transactionsOf(work: () => Promise<{ status: number }>): Promise<string[][]> {
  // What earlier requests left to be written soon is not this one's.
  await server.server.runtime.activity.flush()
  transactions = []
  const { status } = await work()
  expect(status).toBeLessThan(300)
  return [...transactions]
}

let server: TestServer
let user: TestUser

const suggest = (body: object) => server.call('POST', '/api/onboarding/ai-suggestions', { user, body })
const industries = (query: string) => server.call('GET', `/api/onboarding/industries?${query}`, { user })

describe('without a model', () => {
  beforeAll(async () => {
    server = await startTestServer({}, { telemetry: watchedTelemetry() })
    user = await server.createUser()
    // The industries are the same for everybody and stay in memory for half a minute.
    await industries('limit=1')
  })
  beforeEach(async () => {
    user = await server.createUser()
  })
  afterAll(() => server.stop())

  test('start takes one round trip, its limit included, new or not', async () => {
    const begin = () => server.call('POST', '/api/onboarding/start', { user })
    const once = [['rate_limit.take', 'session.start']]
    expect(await transactionsOf(begin)).toEqual(once)
    expect(await transactionsOf(begin)).toEqual(once)
  })

  test('a save takes one round trip, also over sealed answers', async () => {
    const id = await start(server, user)
    const company = { ...ANSWERS.company, description: 'We bake by hand.' }
    for (const data of [company, { description: 'We bake by night.' }]) {
      expect(await transactionsOf(() => save(server, user, id, 'company', data))).toEqual([['session.save']])
    }
  })

  test('reading and deleting a session take one round trip each', async () => {
    const id = await start(server, user)
    expect(await transactionsOf(() => read(server, user, id))).toEqual([['session.read']])
    expect(await transactionsOf(() => read(server, user, 'current'))).toEqual([['session.read_current']])
    expect(await transactionsOf(() => remove(server, user, id))).toEqual([['session.delete']])
    expect(await transactionsOf(() => remove(server, user, id, '?erase=true'))).toEqual([['session.erase']])
  })

  test('finding, ranking and listing industries takes one round trip, which asks at least for the account', async () => {
    const account: string[] = []
    expect(await transactionsOf(() => industries('q=panader'))).toEqual([['industries.search']])
    expect(await transactionsOf(() => industries('q=panader'))).toEqual([account])
    expect(await transactionsOf(() => industries('company=Panaderia+Sol'))).toEqual([account])
    expect(await transactionsOf(() => industries('category=technology'))).toEqual([account])
  })

  test('complete and ai-suggestions take at most three', async () => {
    const id = await answerAll(server, user)
    const recommend = () => suggest({ kind: 'recommendations', sessionId: id })
    expect(await transactionsOf(recommend)).toHaveLength(2)
    // The advisor writes the same again, which is there already.
    expect(await transactionsOf(recommend)).toHaveLength(1)
    expect(
      (await transactionsOf(() => suggest({ kind: 'industry', companyName: 'Sol' }))).length,
    ).toBeLessThanOrEqual(3)
    expect((await transactionsOf(() => complete(server, user, id))).length).toBeLessThanOrEqual(3)
    const other = await server.createUser()
    const unadvised = await answerAll(server, other)
    expect((await transactionsOf(() => complete(server, other, unadvised))).length).toBeLessThanOrEqual(3)
  })
})

describe('with a model', () => {
  let gateway: LoopbackGateway
  beforeAll(async () => {
    gateway = await startLoopbackGateway(answers())
    server = await startTestServer(
      { AI_GATEWAY_API_KEY: 'test-key', AI_GATEWAY_BASE_URL: gateway.baseURL },
      { telemetry: watchedTelemetry() },
    )
    user = await server.createUser()
    await industries('limit=1')
  })
  afterAll(async () => {
    await server.stop()
    await gateway.close()
  })

  const limitAndRead = ['rate_limit.take', 'session.read']
  const limit = ['rate_limit.take']
  const keep = ['ai.cache.renew', 'ai.cache.store']

  test('an industry takes three from a model and two from the cache', async () => {
    const industry = () => suggest({ kind: 'industry', companyName: 'Panadería Sol' })
    expect(await transactionsOf(industry)).toEqual([limit, ['ai.cache.find'], keep])
    expect(await transactionsOf(industry)).toEqual([limit, ['ai.cache.find']])
  })

  test('recommendations take three, from a model and from the cache', async () => {
    const id = await answerAll(server, user)
    await save(server, user, id, 'company', { description: 'We roast coffee for cafés.' })
    let source = ''
    async function recommend() {
      const answer = await suggest({ kind: 'recommendations', sessionId: id })
      source = answer.body.meta.source
      return answer
    }
    const stored = ['session.store_recommendations']
    expect(await transactionsOf(recommend)).toEqual([limitAndRead, ['ai.cache.find'], [...stored, ...keep]])
    expect(source).toBe('model')
    expect(await transactionsOf(recommend)).toEqual([limitAndRead, ['ai.cache.find'], stored])
    expect(source).toBe('cache')
  })

  test('complete takes one with recommendations that fit, and three where a model writes them first', async () => {
    const advised = await server.createUser()
    const id = await answerAll(server, advised)
    await save(server, advised, id, 'company', { description: 'We roast coffee for cafés.' })
    const begun = ['session.begin_completion']
    expect(await transactionsOf(() => complete(server, advised, id))).toEqual([
      begun,
      ['ai.cache.find'],
      ['session.complete', ...keep],
    ])
    const other = await server.createUser()
    const adviceFits = await answerAll(server, other)
    await server.call('POST', '/api/onboarding/ai-suggestions', {
      user: other,
      body: { kind: 'recommendations', sessionId: adviceFits },
    })
    expect(await transactionsOf(() => complete(server, other, adviceFits))).toEqual([begun])
  })
})

test('a transaction is one round trip on the wire', async () => {
  const testDatabase = await createTestDatabase()
  const wire = await startCountingProxy(Number(new URL(testDatabase.connectionString).port))
  const address = new URL(testDatabase.connectionString)
  address.port = String(wire.port)
  const pool = createPool(address.href, { size: 1, onError: () => undefined })
  try {
    const database = createDatabase({ pool, addsUnknownUsers: false })
    const statement = (value: number) => ({ name: 'test', text: 'select $1::int as value', values: [value] })
    await database.asJobs(statement(0))
    wire.roundTrips = 0
    expect(await database.asJobs(statement(1), statement(2))).toEqual([[{ value: 1 }], [{ value: 2 }]])
    expect(wire.roundTrips).toBe(1)
  } finally {
    await pool.end()
    wire.close()
    await testDatabase.drop()
  }
})

/** A TCP proxy that counts how often the client speaks again after the server has spoken. */
async function startCountingProxy(targetPort: number) {
  const proxy = { port: 0, roundTrips: 0, close: () => listener.close() }
  const listener = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1')
    let hasServerSpoken = true
    near.on('data', (chunk) => {
      if (hasServerSpoken) proxy.roundTrips += 1
      hasServerSpoken = false
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      hasServerSpoken = true
      near.write(chunk)
    })
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  proxy.port = (listener.address() as AddressInfo).port
  return proxy
}
