import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { Connection, encodeRequest } from './client.ts'
import type { BenchDatabase, BenchUser, World } from './world.ts'

/** Sessions that went through the API, of which the others are copies with other ids. */
export interface Templates {
  /** Completed, with everything that can be answered. */
  completed: string
  /** Left behind after the company step. */
  left: string
  /** Every step is done; not completed yet. */
  ready: string
}

/** How the sessions of a grown database stand, in percent. */
const SHARES: Record<keyof Templates, number> = { completed: 50, left: 30, ready: 20 }
const BATCH = 5_000

const DETAILS = {
  description:
    'A family bakery with three shops in Valencia. We bake sourdough by hand, deliver to cafés before seven and want to open a fourth shop next spring.',
  website: 'https://panaderia-sol.example',
}

/** Asks the API as a user; raises an Error for an answer that is no success. */
async function call(connection: Connection, user: BenchUser, method: string, path: string, body?: object) {
  const request = encodeRequest({ method, path, headers: user.headers, body })
  const reply = await connection.send(request)
  if (reply.status >= 300) throw new Error(`${method} ${path} answered ${reply.status}: ${reply.body}`)
  return JSON.parse(reply.body.toString())
}

/** Adds somebody who has no session yet. */
async function addUser({ sql }: BenchDatabase, world: World): Promise<BenchUser> {
  const id = randomUUID()
  await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
    id,
  ])
  return world.signIn({ id })
}

/** Leads one user for each template through the wizard of the server that listens on a port. */
export async function makeTemplates(world: World, database: BenchDatabase, port: number): Promise<Templates> {
  const connection = await Connection.open(port)
  async function walk(steps: Record<string, object>): Promise<{ user: BenchUser; sessionId: string }> {
    const user = await addUser(database, world)
    const started = await call(connection, user, 'POST', '/api/onboarding/start', {})
    const sessionId: string = started.data.id
    for (const [step, data] of Object.entries(steps))
      await call(connection, user, 'PUT', '/api/onboarding/progress', { sessionId, step, data })
    return { user, sessionId }
  }
  const { welcome, company, organization } = ANSWERS
  const left = await walk({ welcome, company })
  const ready = await walk(ANSWERS)
  const completed = await walk({ welcome, company: { ...company, ...DETAILS }, organization })
  await call(connection, completed.user, 'POST', '/api/onboarding/complete', {
    sessionId: completed.sessionId,
  })
  connection.close()
  return { completed: completed.sessionId, left: left.sessionId, ready: ready.sessionId }
}

/**
 * Copies a session, its edits, its facts and its user; a copied sealed text is as large as its original, but does not
 * open. `columns` are those of a session that can be written.
 */
const copySessions = (columns: string, hasFacts: boolean) => `
  with people as materialized (
    select gen_random_uuid() as user_id, gen_random_uuid() as session_id, now() - random() * interval '6 days' as at
    from generate_series(1, $2)
  ), users as (
    insert into auth.users (id, aud, role, email, created_at)
    select user_id, 'authenticated', 'authenticated', user_id || '@bench.test', at from people
  ), sessions as (
    insert into public.onboarding_sessions (${columns})
    select ${columns.replaceAll(/\w+/g, 'copy.$&')} from people
    cross join (select s from public.onboarding_sessions s where s.id = $1) as template
    cross join lateral jsonb_populate_record(template.s, jsonb_build_object('id', session_id, 'user_id', user_id,
      'created_at', at, 'updated_at', at, 'expires_at', at + interval '7 days')) as copy
  )${hasFacts ? COPY_FACTS : ''}
  insert into onboarding.session_edits
  select copy.* from people
  cross join (select e from onboarding.session_edits e where e.session_id = $1) as template
  cross join lateral jsonb_populate_record(template.e, jsonb_build_object('session_id', session_id,
    'user_id', user_id, 'created_at', at)) as copy`

/** A tree to compare with may be older than they are. */
const COPY_FACTS = `, facts as (
    insert into onboarding.session_facts
    select copy.* from people
    cross join (select f from onboarding.session_facts f where f.session_id = $1) as template
    cross join lateral jsonb_populate_record(template.f, jsonb_build_object('session_id', session_id,
      'user_id', user_id, 'day', at::date)) as copy
  )`

/** Adds copies of the templates, mixed, until the database has that many sessions; then vacuums and checkpoints. */
export async function growTo({ sql }: BenchDatabase, templates: Templates, sessions: number): Promise<void> {
  const { rows } = await sql.query('select count(*)::integer as count from public.onboarding_sessions')
  const written = await sql.query(`select string_agg(attname, ', ') as columns,
      to_regclass('onboarding.session_facts') is not null as "hasFacts"
    from pg_attribute
    where attrelid = 'public.onboarding_sessions'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`)
  const text = copySessions(written.rows[0].columns, written.rows[0].hasFacts)
  const client = await sql.connect()
  try {
    // Neither triggers nor foreign keys nor the disk: the rows are those that they would have let through.
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    for (let missing = sessions - rows[0].count; missing > 0; missing -= BATCH) {
      for (const [kind, share] of Object.entries(SHARES)) {
        const count = Math.round((Math.min(BATCH, missing) * share) / 100)
        await client.query(text, [templates[kind as keyof Templates], count])
      }
    }
    await client.query('reset session_replication_role; reset synchronous_commit')
    await client.query('vacuum (analyze)')
    await client.query('checkpoint')
  } finally {
    client.release()
  }
}

/** Users who left after the company step, from all over the database; each is drawn once. */
export async function drawUsers(world: World, sql: pg.Pool, count: number): Promise<BenchUser[]> {
  const { rows } = await sql.query(
    `select user_id as id, id as "sessionId" from public.onboarding_sessions
    where status = 'in_progress' and current_step = 3 order by random() limit $1`,
    [count],
  )
  return Promise.all(rows.map((row) => world.signIn(row)))
}
