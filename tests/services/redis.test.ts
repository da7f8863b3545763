import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { leaseOf } from '#lib/limits/shared-windows.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { findProgram, type RunningProgram, startProgram } from '#tests/support/debian-program.ts'
import { type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { type BridgeMood, startUpstashBridge, type UpstashBridge } from '#tests/support/upstash-bridge.ts'

const READS = 60
const EXACT = 2

let redis: RunningProgram
let bridge: UpstashBridge
let issuer: LoopbackIssuer
let database: TestDatabase
let processes: [ServerProcess, ServerProcess]
beforeAll(async () => {
  const redisPort = await findFreePort()
  redis = await startProgram(
    findProgram('redis-server', 'redis-server'),
    ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', '/tmp'],
    redisPort,
  )
  bridge = await startUpstashBridge(redisPort, await findFreePort())
  issuer = await startLoopbackIssuer()
  database = await createTestDatabase()
  const environment = {
    DATABASE_URL: database.connectionString,
    FIELD_ENCRYPTION_KEYS: newKeyRing(),
    SUPABASE_URL: issuer.url,
    UPSTASH_REDIS_REST_URL: bridge.url,
    UPSTASH_REDIS_REST_TOKEN: bridge.token,
    // A tenth of every limit: 2 starts, 2 AI calls, 60 reads.
    RATE_LIMIT_SCALE: '0.1',
    TRUSTED_PROXY_COUNT: '1',
    // A gateway that refuses connections: what is not limited is degraded for another reason.
    AI_GATEWAY_API_KEY: 'none',
    AI_GATEWAY_BASE_URL: `http://127.0.0.1:${await findFreePort()}/v4/ai`,
  }
  processes = [await startServerProcess(environment), await startServerProcess(environment)]
  // The first answer of a process loads what all others use.
  for (let count = 0; count < 4; count++) await suggest(`Bearer ${await issuer.sign()}`)
  await sleep(1_100)
})
afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()))
  await database.drop()
  await issuer.stop()
  await bridge.stop()
  await redis.stop()
})

let authorization: string
let turn = 0
beforeEach(async () => {
  authorization = `Bearer ${await issuer.sign({ sub: randomUUID() })}`
})

interface Timed {
  status: number
  milliseconds: number
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
  body: any
}

/** Asks one of the two processes by turns, from an address of its own. */
async function ask(method: string, path: string, body?: object, as = authorization): Promise<Timed> {
  const startedAt = performance.now()
  const address = `10.${Math.floor(turn / 60_000)}.${Math.floor(turn / 250) % 250}.${turn % 250}`
  const response = await fetch(processes[turn++ % 2]?.origin + path, {
    method,
    headers: { authorization: as, 'x-forwarded-for': address, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  const text = await response.json()
  return { status: response.status, milliseconds: performance.now() - startedAt, body: text }
}
const start = () => ask('POST', '/api/onboarding/start', {})
const suggest = (as?: string) =>
  ask('POST', '/api/onboarding/ai-suggestions', { kind: 'industry', companyName: 'Panadería Sol' }, as)
const readOne = () => ask('GET', '/api/onboarding/session/current')
const admitted = (answers: Timed[]) => answers.filter(({ status }) => status !== 429).length
const times = <Value>(count: number, work: () => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, work))

describe('across two processes', () => {
  test('exact limits admit exactly what they say, however many requests race', async () => {
    expect(admitted(await times(20, start))).toBe(EXACT)
    expect(admitted(await times(20, () => suggest()))).toBe(EXACT)
  })

  test('a refusal says how long to wait, in seconds', async () => {
    const answers = await times(4, start)
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.body.detail).toMatch(
      /^At most 2 requests in 60 seconds. Try again in ([1-9]|[1-5]\d|60) seconds\.$/,
    )
  })

  test('the others admit no less, and a lease for each process more at most', async () => {
    let count = 0
    for (let round = 0; round < 12; round++) count += admitted(await times(10, readOne))
    expect(count).toBeGreaterThanOrEqual(READS)
    expect(count).toBeLessThanOrEqual(READS + 2 * leaseOf(READS))
  })

  test('a flushed Redis forgets its counts and scripts, and breaks nothing', async () => {
    expect(admitted(await times(5, start))).toBe(EXACT)
    await bridge.redis.flushall()
    await bridge.redis.script('FLUSH')
    expect(admitted(await times(5, start))).toBe(EXACT)
  })

  test('Redis holds no user, address or token', async () => {
    await times(3, start)
    const keys = await bridge.redis.keys('*')
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) expect(key).toMatch(/^firststep:(exact|counts):[a-z_]+:[A-Za-z0-9_-]{43}$/)
  })
})

describe.each<BridgeMood>(['refuses', 'hangs', 'babbles', 'fails'])('while the bridge %s', (mood) => {
  test('starts are counted in Postgres, advice comes from the advisor, reads go on, and nobody waits long', async () => {
    const before = [await start(), await suggest(), await readOne()]
    expect(before.map(({ status }) => status)).toEqual([201, 200, 200])
    await bridge.setMood(mood)
    try {
      authorization = `Bearer ${await issuer.sign({ sub: randomUUID() })}`
      const [first, second, third, fourth] = [await start(), await start(), await start(), await start()]
      expect([first, second, third, fourth].map((answer) => answer?.status)).toEqual([201, 200, 429, 429])
      // Both processes have noticed by now; a second later each asks again.
      await sleep(1_100)
      const advised = [await suggest(), await suggest(), await suggest()]
      for (const { status, body } of advised) {
        expect(status).toBe(200)
        expect(body.meta).toMatchObject({ source: 'advisor', degradedBecause: 'rate_limited' })
      }
      const reads = await times(20, readOne)
      expect(new Set(reads.map(({ status }) => status))).toEqual(new Set([200]))
      const slowest = Math.max(
        ...[first, second, ...advised, ...reads].map((answer) => answer?.milliseconds ?? 0),
      )
      const usual = Math.max(...before.map(({ milliseconds }) => milliseconds))
      process.stdout.write(`${mood}: slowest ${slowest.toFixed(0)} ms, before ${usual.toFixed(0)} ms\n`)
      // 250 ms of waiting, and the rest for a machine that is busy with other things.
      expect(slowest).toBeLessThan(usual + 1_000)
    } finally {
      await bridge.setMood('answers')
    }
    await sleep(1_100)
    authorization = `Bearer ${await issuer.sign({ sub: randomUUID() })}`
    const recovered = await suggest()
    expect(recovered.body.meta.degradedBecause).not.toBe('rate_limited')
    expect(admitted(await times(10, start))).toBe(EXACT)
  })
})

test('the log tells of the outage without commands, keys or users', () => {
  const output = processes.map((one) => one.output()).join('')
  expect(output).toContain('the store of the rate limits is out of reach')
  expect(output).not.toMatch(/evalsha|command was|Bearer|firststep:/i)
})
