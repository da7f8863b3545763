import { spawnSync } from 'node:child_process'
import { createServer, type Server, type Socket, connect as tcpConnect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { answers, fails } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { type RunningPrometheus, startPrometheus } from './prometheus.ts'

/** A door before the server that can be shut, as a crash of the process would. */
async function startDoor(
  to: number,
): Promise<{ port: number; shut(): Promise<void>; open(): Promise<void> }> {
  const port = await findFreePort()
  const sockets = new Set<Socket>()
  let server: Server
  async function open() {
    server = createServer((socket) => {
      const upstream = tcpConnect(to, '127.0.0.1')
      sockets.add(socket)
      for (const end of [socket, upstream]) end.on('error', () => undefined)
      socket.on('close', () => upstream.destroy())
      upstream.on('close', () => socket.destroy())
      socket.pipe(upstream).pipe(socket)
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  }
  await open()
  return {
    port,
    open,
    async shut() {
      for (const socket of sockets) socket.destroy()
      sockets.clear()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

let gateway: LoopbackGateway
let server: TestServer
let door: Awaited<ReturnType<typeof startDoor>>
let prometheus: RunningPrometheus
let user: TestUser
let administrator: pg.Client

beforeAll(async () => {
  gateway = await startLoopbackGateway(answers())
  server = await startTestServer({
    RATE_LIMIT_SCALE: '1000',
    AI_GATEWAY_API_KEY: 'loopback',
    AI_GATEWAY_BASE_URL: gateway.baseURL,
    AI_BUDGET_USD_PER_DAY: '1',
    AI_BUDGET_USD_PER_USER_PER_DAY: '1',
  })
  user = await server.createUser()
  door = await startDoor(Number(new URL(server.origin).port))
  prometheus = await startPrometheus(`127.0.0.1:${door.port}`)
  administrator = new pg.Client({ connectionString: inject('clusterConnectionString') })
  await administrator.connect()
})
afterAll(async () => {
  await prometheus?.stop()
  await door?.shut()
  await administrator?.end()
  await server?.stop()
  await gateway?.close()
})

async function until(holds: () => Promise<boolean>, whileWaiting: () => Promise<unknown> = async () => {}) {
  const deadline = performance.now() + 40_000
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come about within 40 s.')
    await whileWaiting()
    await sleep(200)
  }
}

const fires = (name: string) => async () => (await prometheus.firing()).includes(name)
const isOver = (name: string) => async () => !(await prometheus.firing()).includes(name)

const readCurrent = () => server.call('GET', '/api/onboarding/session/current', { user })
const reads = () => Promise.all(Array.from({ length: 10 }, readCurrent))

let companies = 0
const suggest = () =>
  server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'industry', companyName: `Company ${companies++}` },
  })

test('the committed rules pass promtool', () => {
  const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', 'alerts.test.yml'], {
    cwd: 'ops/prometheus',
    encoding: 'utf8',
  })
  expect(`${stdout}${stderr}`).toContain('SUCCESS')
  expect(status).toBe(0)
})

test('Prometheus scrapes what the contract names', async () => {
  await server.call('POST', '/api/onboarding/start', { user })
  await suggest()
  for (const metric of [
    'http_requests_total{route="/api/onboarding/start",method="POST",status="201"}',
    'http_request_duration_seconds_count{route="/api/onboarding/start"}',
    'onboarding_sessions_total{event="started"}',
    'ai_attempts_total{outcome="complete"}',
    'ai_cost_usd_total',
    'db_query_duration_seconds_count{query="session.start"}',
    'nodejs_eventloop_lag_p99_seconds',
    'db_pool_connections{state="idle"}',
    'rate_limit_checks_total{limit="ai"}',
  ])
    await until(async () => (await prometheus.query(metric)) !== undefined)
})

describe('each alert fires when its fault is there, and ends with it', () => {
  test('FirststepDown: the process does not answer', async () => {
    await door.shut()
    await until(fires('FirststepDown'))
    await door.open()
    await until(isOver('FirststepDown'))
  })

  test('FirststepSlow: requests wait for a lock', async () => {
    await until(fires('FirststepSlow'), async () => {
      const client = await server.sql.connect()
      await client.query('begin; lock table public.onboarding_sessions in access exclusive mode')
      const waiting = reads()
      await sleep(900)
      await client.query('commit')
      client.release()
      await waiting
    })
    await until(isOver('FirststepSlow'), reads)
  })

  test('FirststepDatabaseDown and FirststepErrorRate: the database takes no connection', async () => {
    const name = new URL(server.database.connectionString).pathname.slice(1)
    await administrator.query(`update pg_database set datallowconn = false where datname = $1`, [name])
    await administrator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name,
    ])
    await until(fires('FirststepDatabaseDown'), reads)
    await until(fires('FirststepErrorRate'), reads)
    await administrator.query(`update pg_database set datallowconn = true where datname = $1`, [name])
    await until(isOver('FirststepDatabaseDown'))
    await until(isOver('FirststepErrorRate'), reads)
  })

  test('FirststepJobsLate: a session that nobody sweeps', async () => {
    const { rows } = await server.sql.query(
      `insert into public.onboarding_sessions (user_id, created_at, updated_at, expires_at)
       values ($1, now() - interval '9 days', now() - interval '9 days', now() - interval '2 hours') returning id`,
      [(await server.createUser()).id],
    )
    await until(fires('FirststepJobsLate'))
    await server.sql.query('select onboarding.archive_expired_sessions()')
    await until(isOver('FirststepJobsLate'))
    expect(rows).toHaveLength(1)
  })

  test('FirststepBillAboveQuote: the gateway bills more than it quoted', async () => {
    gateway.behave(answers({ cost: '0.05' }))
    await until(fires('FirststepBillAboveQuote'), suggest)
    gateway.behave(answers())
    await server.sql.query(`update onboarding.ai_reservations set created_at = now() - interval '2 hours'`)
    await until(isOver('FirststepBillAboveQuote'))
  })

  test('FirststepAiDegraded: the gateway fails', async () => {
    gateway.behave(fails(500, 'internal_server_error'))
    await until(fires('FirststepAiDegraded'), suggest)
    gateway.behave(answers())
    await until(isOver('FirststepAiDegraded'), async () => {
      // The breaker asks a failed model again after a rest; answers from the cache are no degraded ones.
      await server.call('POST', '/api/onboarding/ai-suggestions', {
        user,
        body: { kind: 'industry', companyName: 'Company 0' },
      })
    })
  })

  test('FirststepBudgetNearlySpent and FirststepBudgetSpent: the day’s money is gone', async () => {
    await server.sql.query(
      `update onboarding.ai_budgets set spent_nusd = 999999999, limit_nusd = 1000000000, exhausted_at = now()
       where user_id is null`,
    )
    await until(fires('FirststepBudgetNearlySpent'))
    await until(fires('FirststepBudgetSpent'))
    await server.sql.query(`update onboarding.ai_budgets set day = day - 1`)
    await until(isOver('FirststepBudgetNearlySpent'))
    await until(isOver('FirststepBudgetSpent'))
  })
})
