import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AssembledFirststep, assembleFirststep } from '#lib/firststep/assembled.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let receiver: Server
let posted: string[]
let refuses: boolean
let server: TestServer
let other: AssembledFirststep

beforeEach(async () => {
  posted = []
  refuses = false
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (!refuses) posted.push(JSON.parse(body).text)
    response.writeHead(refuses ? 503 : 200).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  server = await startTestServer({ ALERT_WEBHOOK_URL: `http://127.0.0.1:${port}/hook` })
  const { configuration } = server.server.runtime
  other = assembleFirststep({ configuration, log: server.server.runtime.log })
})
afterEach(async () => {
  await other.close()
  await server.stop()
  await new Promise((resolve) => receiver.close(resolve))
})

const watcherOf = ({ runtime: { jobContext } }: AssembledFirststep) =>
  jobContext(new AbortController().signal).alerts!

/** Two processes look at the same moment. */
const check = () =>
  Promise.all([server.server.firststep, other].map(watcherOf).map((watcher) => watcher.check()))

const spendBudget = (share: number) =>
  server.sql.query(
    `insert into onboarding.ai_budgets (day, user_id, limit_nusd, spent_nusd)
     values ((now() at time zone 'UTC')::date, null, 5000000000, $1)
     on conflict (day, user_id) do update set spent_nusd = excluded.spent_nusd`,
    [Math.round(share * 5e9)],
  )

test('two processes post once when a condition begins and once when it ends', async () => {
  await check()
  expect(posted).toEqual([])
  await spendBudget(0.85)
  for (let turn = 0; turn < 3; turn++) await check()
  expect(posted).toEqual([expect.stringContaining('80 % of today’s AI budget is spent')])
  await spendBudget(0.1)
  for (let turn = 0; turn < 3; turn++) await check()
  expect(posted).toHaveLength(2)
  expect(posted[1]).toContain('Over: 80 %')
})

test('a post that was not taken is sent again, once the lease is over', async () => {
  refuses = true
  await spendBudget(0.85)
  await Promise.allSettled([watcherOf(server.server.firststep).check()])
  refuses = false
  await check()
  expect(posted).toEqual([])
  await server.sql.query(`update onboarding.alert_states set post_lease_until = now() - interval '1 second'`)
  await check()
  expect(posted).toHaveLength(1)
})

test.each([
  ['FirststepErrorRate', 'requests = 100, errors = 10'],
  ['FirststepSlow', `requests = 100, latencies = '{0,0,0,80,20,0,0,0}'`],
  ['FirststepAiDegraded', 'ai_answers = 10, ai_degraded = 8'],
])('%s is judged by the traffic of all processes', async (name, traffic) => {
  await server.sql.query(
    `insert into onboarding.traffic_minutes (flow, minute) values ('onboarding', date_trunc('minute', now()))`,
  )
  await server.sql.query(`update onboarding.traffic_minutes set ${traffic}`)
  await check()
  expect(posted).toEqual([expect.stringContaining(name)])
  await server.sql.query('delete from onboarding.traffic_minutes')
  await check()
  expect(posted).toHaveLength(2)
})

test('a receiver that has taken nothing for a day is told of, until it does', async () => {
  const user = await server.createUser()
  await server.sql.query(
    `insert into onboarding.event_receivers (flow, receiver, seen_at) values ('onboarding', 'webhook', now())`,
  )
  await server.call('POST', '/api/onboarding/start', { user })
  const age = (hours: number) =>
    server.sql.query('update onboarding.outbox set created_at = now() - make_interval(hours => $1)', [hours])
  await age(23)
  await check()
  await age(25)
  await check()
  expect(posted.filter((text) => text.includes('FirststepReceiverFailing'))).toEqual([
    expect.stringContaining('🔴'),
  ])
  await server.sql.query('update onboarding.outbox set delivered_at = now()')
  await check()
  expect(posted.filter((text) => text.includes('FirststepReceiverFailing'))).toHaveLength(2)
})

test('a database out of reach is said by each process, once', async () => {
  const { sql } = server
  const name = new URL(server.database.connectionString).pathname.slice(1)
  const admin = new URL(server.database.connectionString)
  admin.pathname = '/postgres'
  const watcher = watcherOf(server.server.firststep)
  await sql.query(`update pg_database set datallowconn = false where datname = $1`, [name])
  await sql.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
    [name],
  )
  for (let turn = 0; turn < 3; turn++) await watcher.check()
  expect(posted).toEqual([expect.stringContaining('out of reach')])
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: admin.href })
  await client.connect()
  await client.query(`update pg_database set datallowconn = true where datname = $1`, [name])
  await client.end()
  await watcher.check()
  expect(posted).toHaveLength(2)
})
