import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database, type Statement } from '#lib/postgres/database.ts'
import { findEngine } from '#lib/postgres/engine.ts'
import { startThrowawayPostgres, type ThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { prepareTemplate } from '#tests/support/prepare-template.ts'

const DATABASE = 'served'
const OTHER = 'elsewhere'

let cluster: ThrowawayPostgres
let administrator: pg.Client
let pools: pg.Pool[] = []

/** Of the server's own role, which is no superuser: limits and rights hold for it. */
function urlOf(user: string, database = DATABASE): string {
  const url = new URL(cluster.connectionString)
  url.username = user
  url.pathname = `/${database}`
  return url.href
}

beforeAll(async () => {
  cluster = await startThrowawayPostgres()
  administrator = new pg.Client({ connectionString: cluster.connectionString })
  administrator.on('error', () => undefined)
  await administrator.connect()
  await administrator.query(`create database ${DATABASE}`)
  await prepareTemplate(urlOf('postgres'))
  await administrator.query(`
    create role served_by login; grant onboarding_api, onboarding_jobs, onboarding_support to served_by;
    create table if not exists public.unused ()`)
})
afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  pools = []
})
afterAll(() => cluster.remove())

interface Observed {
  database: Database
  failures: string[]
}

/** A new pool, so that whatever was changed holds for its connections. */
function open(url = urlOf('served_by')): Observed {
  const failures: string[] = []
  const pool = createPool(url, { size: 3, onError: () => undefined })
  pools.push(pool)
  const observe = ({ name, failed }: { name: string; failed: boolean }) => {
    if (failed) failures.push(name)
  }
  return { database: createDatabase({ pool, addsUnknownUsers: false, observe }), failures }
}

const statement = (text: string): Statement => ({ name: 'test', text, values: [] })
const ONE = statement('select 1 as one')
const SLEEP = statement('select pg_sleep(30)')

/** What a caller gets, and the SQLSTATE behind it. */
async function outcomeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'answered',
    (error) => `${error.code ?? error.message} for ${error.cause?.code ?? error.cause?.message}`,
  )
}

/** Process ids of the server's connections that sleep, once there are some. */
async function sleeping(): Promise<number[]> {
  for (;;) {
    const { rows } = await administrator.query(
      `select pid from pg_stat_activity where usename = 'served_by' and wait_event = 'PgSleep'`,
    )
    if (rows.length > 0) return rows.map(({ pid }) => pid)
    await sleep(5)
  }
}

interface Provocation {
  change: string
  undo: string
  statement?: Statement
}

const PROVOKED_BY_CHANGE: Record<string, Provocation> = {
  '55000': {
    change: `alter database ${DATABASE} allow_connections false`,
    undo: `alter database ${DATABASE} allow_connections true`,
  },
  '53300': {
    change: 'alter role served_by connection limit 0',
    undo: 'alter role served_by connection limit -1',
  },
  '28000': { change: 'alter role served_by nologin', undo: 'alter role served_by login' },
  '3D000': {
    change: `alter database ${DATABASE} rename to ${OTHER}`,
    undo: `alter database ${OTHER} rename to ${DATABASE}`,
  },
  '42501': {
    change: `revoke connect on database ${DATABASE} from public`,
    undo: `grant connect on database ${DATABASE} to public`,
  },
  '25006': {
    change: `alter role served_by set default_transaction_read_only = on`,
    undo: 'alter role served_by reset default_transaction_read_only',
    statement: statement('delete from onboarding.traffic_minutes'),
  },
  '25P04': {
    change: `alter role served_by set transaction_timeout = '200ms'`,
    undo: 'alter role served_by reset transaction_timeout',
    statement: SLEEP,
  },
  '53400': {
    change: `alter role served_by set temp_file_limit = '1kB'; alter role served_by set work_mem = '64kB'`,
    undo: 'alter role served_by reset all',
    statement: statement('select count(*) from (select i from generate_series(1, 100000) i order by -i) s'),
  },
}

describe('the database is out of reach, and the caller is told so, when Postgres says', () => {
  test.each(Object.entries(PROVOKED_BY_CHANGE))('%s', async (code, provocation) => {
    const { change, undo, statement: provoking = ONE } = provocation
    await administrator.query(change)
    try {
      expect(await outcomeOf(open().database.asJobs(provoking))).toBe(`unavailable for ${code}`)
    } finally {
      await administrator.query(undo)
    }
    expect(await outcomeOf(open().database.asJobs(ONE))).toBe('answered')
  })

  test('28P01', async () => {
    const { rows } = await administrator.query('show hba_file')
    await administrator.query(`create table hba (line text);
      copy hba from program 'printf "local all all trust\\nhost all postgres all trust\\nhost all all all scram-sha-256\\n"';
      copy hba to '${rows[0].hba_file}'; select pg_reload_conf();
      alter role served_by password 'right'`)
    const url = new URL(urlOf('served_by'))
    url.password = 'wrong'
    await expect
      .poll(() => outcomeOf(open(url.href).database.asJobs(ONE)), { timeout: 20_000 })
      .toBe('unavailable for 28P01')
    await administrator.query(`update hba set line = replace(line, 'scram-sha-256', 'trust');
      copy hba to '${rows[0].hba_file}'; select pg_reload_conf()`)
    await expect.poll(() => outcomeOf(open().database.asJobs(ONE)), { timeout: 20_000 }).toBe('answered')
  })

  test('57014 after a statement’s time, and 55P03 after that of a lock', async () => {
    const { database } = open()
    const holder = new pg.Client({ connectionString: urlOf('postgres') })
    await holder.connect()
    await holder.query('begin; lock table onboarding.traffic_minutes')
    const user = { id: '00000000-0000-4000-8000-000000000001' }
    await holder.query('insert into auth.users (id) values ($1)', [user.id])
    await holder.query('commit; begin; lock table onboarding.traffic_minutes')
    const waiting = database.asJobs(statement('delete from onboarding.traffic_minutes'))
    expect(await Promise.all([outcomeOf(database.asUser(user, SLEEP)), outcomeOf(waiting)])).toEqual([
      'unavailable for 57014',
      'unavailable for 55P03',
    ])
    await holder.end()
  })

  test('57P01', async () => {
    const ended = outcomeOf(open().database.asJobs(SLEEP))
    for (const id of await sleeping()) await administrator.query('select pg_terminate_backend($1)', [id])
    expect(await ended).toBe('unavailable for 57P01')
  })

  test('42883, while a migration is on its way', async () => {
    expect(await outcomeOf(open().database.asJobs(statement('select onboarding.to_come()')))).toBe(
      'unavailable for 42883',
    )
  })

  test('nothing, since nobody listens', async () => {
    const url = new URL(urlOf('served_by'))
    url.port = '1'
    expect(await outcomeOf(open(url.href).database.asJobs(ONE))).toBe('unavailable for ECONNREFUSED')
  })
})

describe('the transaction runs again, and the caller hears nothing, after', () => {
  test('40001', async () => {
    await administrator.query(`alter role served_by set default_transaction_isolation = 'repeatable read'`)
    const { database, failures } = open()
    const touch = statement(`insert into onboarding.alert_states (flow, name, is_firing, changed_at)
      values ('onboarding', 'touched', true, now()) on conflict (flow, name) do update set changed_at = now()`)
    await database.asJobs(touch)
    const slow = database.asJobs(
      statement('select * from onboarding.alert_states'),
      statement('select pg_sleep(1)'),
      touch,
    )
    await sleeping()
    await database.asJobs(touch)
    expect(await outcomeOf(slow)).toBe('answered')
    expect(failures).toEqual(['test'])
    await administrator.query('alter role served_by reset default_transaction_isolation')
  })

  test('40P01', async () => {
    const { database, failures } = open()
    const touch = (name: string) =>
      statement(`insert into onboarding.alert_states (flow, name, is_firing, changed_at)
        values ('onboarding', '${name}', true, now()) on conflict (flow, name) do update set changed_at = now()`)
    const pause = statement('select pg_sleep(0.3)')
    const outcomes = await Promise.all([
      outcomeOf(database.asJobs(touch('a'), pause, touch('b'))),
      outcomeOf(database.asJobs(touch('b'), pause, touch('a'))),
    ])
    expect(outcomes).toEqual(['answered', 'answered'])
    expect(failures.length).toBeGreaterThan(0)
  })
})

test('what is a defect of ours is none of the database’s', async () => {
  const { database } = open()
  for (const [text, code] of [
    ['select 1 / 0', '22012'],
    ['delete from auth.users', '42501'],
    ['select from', '42601'],
  ] as const)
    expect(await outcomeOf(database.asJobs(statement(text)))).toMatch(new RegExp(`^${code}`))
})

test('the first question of a process, which engine this is, waits no longer than it may', async () => {
  const pool = createPool(urlOf('served_by'), { size: 1, onError: () => undefined })
  pools.push(pool)
  const client = await pool.connect()
  try {
    const busy = client.query('select pg_sleep(1)')
    await expect(findEngine(client, 50)).rejects.toThrow('Query read timeout')
    await busy
  } finally {
    client.release(true)
  }
})

test('a crash of Postgres breaks connections, and the next ones are served', async () => {
  const waiting = outcomeOf(open().database.asJobs(SLEEP))
  const [victim = 0] = await sleeping()
  process.kill(victim, 'SIGKILL')
  expect(await waiting).toMatch(/^unavailable for/)
  await expect.poll(() => outcomeOf(open().database.asJobs(ONE)), { timeout: 20_000 }).toBe('answered')
})

test('57P03 while Postgres shuts down', async () => {
  const client = new pg.Client({ connectionString: urlOf('postgres') })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::integer as pid`,
  )
  // It waits for this connection, and takes no other.
  process.kill(rows[0].pid, 'SIGTERM')
  await expect
    .poll(() => outcomeOf(open().database.asJobs(ONE)), { timeout: 20_000 })
    .toBe('unavailable for 57P03')
  await client.end()
})
