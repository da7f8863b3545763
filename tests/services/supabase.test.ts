import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examine } from '#lib/db/doctor/examine.ts'
import { emitMigrations } from '#lib/db/emit-migrations.ts'
import { migrate, migrationStatus } from '#lib/db/migrate.ts'
import { migrationNames } from '#lib/db/migration-files.ts'
import { startThrowawayPostgres, type ThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { type LoopbackIssuer, startLoopbackIssuer } from '#tests/support/loopback-issuer.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'

let cluster: ThrowawayPostgres
let folder: string
let issuer: LoopbackIssuer
let server: ServerProcess | undefined
let projectUrl: string
let ownUrl: string
let superuser: pg.Client

const urlFor = (user: string, database: string) => {
  const url = new URL(cluster.connectionString)
  url.username = user
  url.pathname = `/${database}`
  return url.href
}

async function connect(user: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlFor(user, database) })
  await client.connect()
  return client
}

beforeAll(async () => {
  cluster = await startThrowawayPostgres()
  issuer = await startLoopbackIssuer()
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-supabase-'))
  await mkdir(path.join(folder, 'empty', 'supabase'), { recursive: true })
  await symlink(path.resolve('lib/db/migrations'), path.join(folder, 'empty', 'supabase', 'migrations'))
  const bootstrap = await connect('postgres', 'postgres')
  await bootstrap.query('create role dashboard superuser login')
  await bootstrap.query('create database project')
  await bootstrap.end()
  const dashboard = await connect('dashboard', 'postgres')
  await dashboard.query('alter role postgres rename to supabase_admin')
  await dashboard.end()
  superuser = await connect('supabase_admin', 'project')
  await superuser.query(await readFile('tests/support/supabase-project.sql', 'utf8'))
  await superuser.end()
  superuser = await connect('supabase_admin', 'postgres')
  await superuser.query('create database own template project owner postgres')
  await superuser.end()
  superuser = await connect('supabase_admin', 'project')
  projectUrl = urlFor('postgres', 'project')
  ownUrl = urlFor('postgres', 'own')
})
afterAll(async () => {
  await server?.stop()
  await superuser.end()
  await issuer.stop()
  await cluster.remove()
  await rm(folder, { recursive: true, force: true })
})

/** Has the CLI apply the migrations of the project in that folder to its database. */
function migrateUp(
  project: string,
  connectionString: string,
): Promise<{ code: number | null; output: string }> {
  const parameters = ['migration', 'up', '--yes', '--db-url', `${connectionString}?sslmode=disable`]
  return new Promise((resolve) => {
    const child = spawn('supabase', [...parameters, '--workdir', path.join(folder, project)], {
      env: {
        ...process.env,
        PATH: `${path.resolve('node_modules/.bin')}:${process.env.PATH}`,
        HOME: folder,
        SUPABASE_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 100_000,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
    child.once('error', (error) => resolve({ code: null, output: error.message }))
    child.once('exit', (code) => resolve({ code, output }))
  })
}

test('the Supabase CLI applies our migrations unchanged, and the server and the doctor find all they need', async () => {
  const { code, output } = await migrateUp('empty', projectUrl)
  expect(code, output).toBe(0)
  expect(await migrationStatus(projectUrl)).toEqual({ applied: await migrationNames(), pending: [] })

  const granted = await superuser.query(
    `select grantee || ' ' || lower(privilege_type) || ' ' || table_name as line from information_schema.role_table_grants
     where table_schema in ('public', 'onboarding') and grantee in ('anon', 'service_role') order by 1`,
  )
  expect(granted.rows.map(({ line }) => line)).toEqual([
    'service_role select industries',
    'service_role select onboarding_sessions',
  ])

  const environment = {
    DATABASE_URL: projectUrl,
    FIELD_ENCRYPTION_KEYS: newKeyRing(),
    SUPABASE_URL: issuer.url,
  }
  server = await startServerProcess(environment)
  const sub = randomUUID()
  const headers = {
    authorization: `Bearer ${await issuer.sign({ sub })}`,
    'content-type': 'application/json',
  }
  const call = async (method: string, target: string, body?: object) => {
    const response = await fetch(server?.origin + target, {
      method,
      headers,
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
  // A real Supabase owns its users: one that it does not have is nobody here.
  expect((await call('POST', '/api/onboarding/start', {})).body.code).toBe('unauthenticated')
  await superuser.query('insert into auth.users (id) values ($1)', [sub])
  const started = await call('POST', '/api/onboarding/start', {})
  expect(started.status).toBe(201)
  const saved = await call('PUT', '/api/onboarding/progress', {
    sessionId: started.body.data.id,
    step: 'welcome',
    data: { role: 'other', customRole: 'Keeper', experienceLevel: 'advanced' },
  })
  expect(saved.body.data.stepData.welcome.customRole).toBe('Keeper')
  await superuser.query(
    `insert into auth.sessions (id, user_id, created_at, factor_id, aal, refreshed_at, user_agent, ip, refresh_token_hmac_key)
     values ($1, $1, '2026-01-05T09:30:00Z', $1, 'aal1', '2026-01-05T10:30:00', 'Firefox', '192.0.2.1', 'secret')`,
    [sub],
  )
  const exported = await call('GET', '/api/onboarding/export')
  expect(exported.body.data.signInSessions).toEqual([
    {
      id: sub,
      created_at: '2026-01-05T09:30:00.000Z',
      updated_at: null,
      aal: 'aal1',
      not_after: null,
      refreshed_at: '2026-01-05T10:30:00.000Z',
      user_agent: 'Firefox',
      ip: '192.0.2.1',
      tag: null,
    },
  ])
  expect((await superuser.query('select count(*)::integer as users from auth.users')).rows).toEqual([
    { users: 1 },
  ])

  const owner = await connect('postgres', 'project')
  const { document, faults } = await examine(owner)
  await owner.end()
  expect(faults).toEqual([])
  expect(document).toBe(await readFile('docs/rls-matrix.md', 'utf8'))
})

test('in a project with newer migrations of its own, the CLI takes ours in order once they are emitted', async () => {
  const migrations = path.join(folder, 'own', 'supabase', 'migrations')
  await mkdir(migrations, { recursive: true })
  await writeFile(
    path.join(migrations, '20260301120000_notes.sql'),
    'create table public.notes (id integer);',
  )
  expect(await migrateUp('own', ownUrl)).toMatchObject({ code: 0 })
  const names = await migrationNames()
  expect(await emitMigrations(migrations, new Date())).toHaveLength(names.length)
  const { code, output } = await migrateUp('own', ownUrl)
  expect(code, output).toBe(0)
  expect(await migrationStatus(ownUrl)).toEqual({ applied: names, pending: [] })
  expect(await migrate('up', { connectionString: ownUrl })).toEqual([])

  expect(await emitMigrations(migrations, new Date())).toEqual([])
  expect(await migrateUp('own', ownUrl)).toMatchObject({ code: 0 })
  const owner = await connect('postgres', 'own')
  expect((await examine(owner)).faults).toEqual([])
  await owner.end()
})
