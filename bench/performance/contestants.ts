import { existsSync } from 'node:fs'
import type pg from 'pg'
import { encodeRequest, type RequestParts } from './client.ts'
import { inTurn } from './load.ts'
import { progress } from './report.ts'
import { type BenchServer, startProcess, startServer } from './server.ts'
import { drawUsers, growTo, makeTemplates } from './sessions.ts'
import type { BenchDatabase, BenchUser, World } from './world.ts'

/** A server under load with the database that it stands on. */
export interface Contestant {
  name: string
  server: BenchServer
  database: BenchDatabase
  /** By the endpoints that it has. */
  requests: Map<string, () => Buffer | undefined>
}

type Request = (user: BenchUser, turn: number) => RequestParts

/** `turn` differs each time, so that nothing is saved twice in a row. */
export const ENDPOINTS: Record<string, Request> = {
  'PUT progress': ({ id, sessionId }, turn) => ({
    method: 'PUT',
    path: '/api/onboarding/progress',
    headers: { 'x-user': id },
    body: {
      sessionId,
      step: 'company',
      data: {
        name: `Panadería ${turn}`,
        size: 'medium',
        description: `We bake sourdough by hand in ${turn} shops and deliver to cafés before seven.`,
      },
      complete: false,
    },
  }),
  'GET session': ({ id, sessionId }) => ({
    method: 'GET',
    path: `/api/onboarding/session/${sessionId}`,
    headers: { 'x-user': id },
  }),
  'GET flow': () => ({ method: 'GET', path: '/api/onboarding/flow?locale=en' }),
}
const TURNS = 2
/** Enough that two requests at once are never for one session. */
const USERS = 400

async function requestsFor({ port }: BenchServer, users: BenchUser[]): Promise<Contestant['requests']> {
  const encode = (parts: RequestParts, user: BenchUser) =>
    encodeRequest({ ...parts, headers: { ...user.headers, ...parts.headers } })
  const requests: Contestant['requests'] = new Map()
  for (const [endpoint, request] of Object.entries(ENDPOINTS)) {
    const [someone] = users
    if (someone !== undefined && !(await has(port, someone, request))) continue
    const turns = Array.from({ length: TURNS }, (_, turn) =>
      users.map((user, place) => encode(request(user, place + turn * USERS), user)),
    )
    requests.set(endpoint, inTurn(turns.flat()))
  }
  return requests
}

/** Whether a server has the endpoint. */
async function has(port: number, user: BenchUser, request: Request): Promise<boolean> {
  const { method, path, headers } = request(user, 0)
  if (method !== 'GET') return true
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { ...user.headers, ...headers },
  })
  return status === 200
}

/** A tree's server, with who asks it, and as many more whose sessions it is not asked for. */
export interface Prepared extends Contestant {
  users: BenchUser[]
  others: BenchUser[]
}

/** The server of a working tree, with a database of its own of so many sessions. */
export async function prepareTree(
  world: World,
  { name, tree, sessions }: { name: string; tree: string; sessions: number },
): Promise<Prepared> {
  progress(`save: preparing ${name}, ${tree}`)
  const database = await world.createDatabase(name, tree)
  const server = await startServer(database.environment, tree)
  try {
    await growTo(database, await makeTemplates(world, database, server.port), sessions)
    const drawn = await drawUsers(world, database.sql, 2 * USERS)
    const [users, others] = [drawn.slice(0, USERS), drawn.slice(USERS)]
    return { name, server, database, users, others, requests: await requestsFor(server, users) }
  } catch (error) {
    await server.stop()
    throw error
  }
}

interface Other {
  command: string[]
  environment?: Record<string, string>
  /** What must have been built. */
  needs?: string
  /** What it saves cannot be read by the product. */
  isOfOthers?: boolean
}

/** What stands on the same database as the tree that they are compared with. */
const OTHERS: Record<string, Other> = {
  bare: { command: ['bench/performance/floor.ts'], environment: { FLOOR: 'bare' } },
  tight: { command: ['bench/performance/floor.ts'], environment: { FLOOR: 'tight' }, isOfOthers: true },
  next: {
    command: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
    needs: '.next/BUILD_ID',
  },
}

/** Starts what a tree is compared with; Next takes part where it has been built. */
export async function* startOthers({ database, users, others }: Prepared): AsyncGenerator<Contestant> {
  await createBareTables(database.sql)
  for (const [name, { command, environment, needs, isOfOthers }] of Object.entries(OTHERS)) {
    if (needs !== undefined && !existsSync(needs)) {
      progress(`save: ${name} does not take part without ${needs}, which npm run build writes`)
      continue
    }
    const server = await startProcess(command, { ...database.environment, ...environment })
    try {
      yield { name, server, database, requests: await requestsFor(server, isOfOthers ? others : users) }
    } catch (error) {
      await server.stop()
      throw error
    }
  }
}

/** The least that a save can need: two small tables, one policy, a key each. */
async function createBareTables(sql: pg.Pool): Promise<void> {
  await sql.query(`
    create schema bare;
    create table bare.sessions (
      id uuid primary key, user_id uuid not null, data jsonb not null default '{}', revision integer not null default 1
    );
    create table bare.edits (
      session_id uuid, revision integer, user_id uuid not null, patch jsonb not null, at timestamptz not null default now(),
      primary key (session_id, revision)
    );
    alter table bare.sessions enable row level security, force row level security;
    create policy own on bare.sessions using (user_id = (select auth.uid()));
    grant usage on schema bare to onboarding_api;
    grant select, update on bare.sessions to onboarding_api;
    grant insert on bare.edits to onboarding_api;
    insert into bare.sessions (id, user_id, data)
    select id, user_id, coalesce(step_data -> 'company', '{}') from public.onboarding_sessions`)
  await sql.query('vacuum (analyze) bare.sessions')
}
