import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchForCanaries } from '#lib/db/canary-search.ts'
import { migrate } from '#lib/db/migrate.ts'
import { migrationNames } from '#lib/db/migration-files.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { startThrowawayPostgres, type ThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { processEnvironment } from '#tests/support/process-environment.ts'

const run = promisify(execFile)
const KEYS = `k:${Buffer.alloc(32).toString('base64')}`

let cluster: ThrowawayPostgres
let superuser: pg.Client
let owner: pg.Client

/** The connection string of a role to the database of its name. */
function urlOf(role: string): string {
  const url = new URL(cluster.connectionString)
  url.username = role
  url.pathname = `/${role}`
  return url.href
}

async function createOwner(role: string): Promise<void> {
  await superuser.query(`create role ${role} login createrole`)
  await superuser.query(`create database ${role} owner ${role}`)
}

beforeAll(async () => {
  cluster = await startThrowawayPostgres()
  superuser = new pg.Client({ connectionString: cluster.connectionString })
  await superuser.connect()
  await createOwner('first')
  await migrate('up', { connectionString: urlOf('first') })
  owner = new pg.Client({ connectionString: urlOf('first') })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await superuser.end()
  await cluster.remove()
})

/** A command's exit code and what it printed, on the database of the owner who is no superuser. */
async function command(...parameters: string[]): Promise<{ code: number; printed: string }> {
  const env = processEnvironment({ MIGRATION_DATABASE_URL: urlOf('first'), FIELD_ENCRYPTION_KEYS: KEYS })
  return run(process.execPath, ['cli/main.ts', ...parameters], { env }).then(
    ({ stdout }) => ({ code: 0, printed: stdout }),
    ({ code, stdout, stderr }) => ({ code, printed: stdout + stderr }),
  )
}

async function plantCanary(): Promise<void> {
  await owner.query('begin; set local role onboarding_jobs')
  await owner.query(`insert into public.industries (slug, name, name_es, category, category_name, category_name_es)
    values ('canaries', 'Canary breeding', 'Canarios', 'a', 'A', 'A')`)
  await owner.query('commit')
}

describe('an owner who is no superuser, and whom row security binds,', () => {
  test('examines a healthy database, and leaves row security as it was', async () => {
    expect(await command('doctor')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('Healthy'),
    })
    const { rows } = await owner.query(
      `select relname from pg_class where relnamespace = 'onboarding'::regnamespace and relkind = 'r'
         and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(rows).toEqual([])
  })

  test('searches every row for what was to be erased', async () => {
    expect((await command('erase', 'verify', '--canary', 'Canary breeding')).code).toBe(0)
    await plantCanary()
    const { code, printed } = await command('erase', 'verify', '--canary', 'Canary breeding')
    expect([code, printed]).toEqual([
      1,
      expect.stringContaining('FOUND "Canary breeding" in 1 rows of industries.name'),
    ])
  })

  test('is told when row security would hide rows of the search', async () => {
    await owner.query('drop policy select_all on public.industries')
    const search = searchForCanaries(owner, ['Canary'], createFieldEncryption(KEYS))
    await expect(search).rejects.toThrow('row-level security')
  })
})

test('the owner of a second database of the cluster is told in one line what to have granted', async () => {
  await createOwner('second')
  const connectionString = urlOf('second')
  const refusal = await migrate('up', { connectionString }).catch((error: Error) => error.message)
  expect(refusal).toMatch(
    /have a superuser run "grant onboarding_api, onboarding_jobs, onboarding_support to second;"/,
  )
  expect(refusal).not.toContain('\n')
  await superuser.query('grant onboarding_api, onboarding_jobs, onboarding_support to second')
  expect(await migrate('up', { connectionString })).toEqual(await migrationNames())
})

test('a role that may make no roles, or owns another database, is told which role migrates', async () => {
  await superuser.query('create role modest login; create role stranger login createrole')
  for (const [role, database] of [
    ['modest', 'modest'],
    ['stranger', 'strange'],
  ] as const) {
    await superuser.query(`create database ${database} ${role === database ? `owner ${role}` : ''}`)
    const url = new URL(urlOf(role))
    url.pathname = `/${database}`
    const refusal = await migrate('up', { connectionString: url.href }).catch((error: Error) => error.message)
    expect(refusal).toMatch(
      /^The role of this connection may not migrate \(permission denied [^()]+\), and nothing/,
    )
    expect(refusal).toMatch(/name the owner of the database, with CREATEROLE, in MIGRATION_DATABASE_URL/)
  }
})
