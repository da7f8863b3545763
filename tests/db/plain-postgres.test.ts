import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { preparePlainPostgres } from '#lib/db/bootstrap/prepare-plain-postgres.ts'
import { migrate } from '#lib/db/migrate.ts'
import { migrationNames } from '#lib/db/migration-files.ts'
import { startThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
const clients: pg.Client[] = []

async function connect(connectionString = database.connectionString): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  clients.push(client)
  return client
}

beforeEach(async () => {
  database = await createTestDatabase('template0')
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()))
  await database.drop()
})

describe('a plain Postgres', () => {
  test('gets roles, schemas and auth objects, and keeps its rows when prepared again', async () => {
    const client = await connect()
    expect(await preparePlainPostgres(client)).toBe('prepared')
    await client.query(`insert into auth.users (id, email) values (gen_random_uuid(), 'a@example.com')`)
    await client.query('drop function auth.jwt()')
    await client.query(`comment on schema auth is 'made by Firststep, version 0'`)
    expect(await preparePlainPostgres(client)).toBe('prepared')
    expect(await preparePlainPostgres(client)).toBe('prepared')
    const { rows } = await client.query(`select email, auth.jwt() from auth.users`)
    expect(rows).toEqual([{ email: 'a@example.com', jwt: null }])
    const roles = await client.query(
      `select rolname, rolcanlogin, rolinherit, rolbypassrls from pg_roles
       where rolname in ('anon', 'authenticated', 'authenticator', 'service_role') order by 1`,
    )
    expect(roles.rows).toEqual([
      { rolname: 'anon', rolcanlogin: false, rolinherit: false, rolbypassrls: false },
      { rolname: 'authenticated', rolcanlogin: false, rolinherit: false, rolbypassrls: false },
      { rolname: 'authenticator', rolcanlogin: false, rolinherit: false, rolbypassrls: false },
      { rolname: 'service_role', rolcanlogin: false, rolinherit: false, rolbypassrls: true },
    ])
  })

  test('tells the user of the claims, and nobody after the transaction', async () => {
    const client = await connect()
    await preparePlainPostgres(client)
    const sub = '7f3f4b1c-9a52-4f0e-8d3c-0f3f1f7b2a11'
    const claims = JSON.stringify({ sub, role: 'authenticated' })
    await client.query('begin')
    await client.query(
      `select set_config('request.jwt.claims', $1, true), set_config('role', 'authenticated', true)`,
      [claims],
    )
    const inside = await client.query('select auth.uid(), auth.role(), auth.jwt()')
    expect(inside.rows).toEqual([{ uid: sub, role: 'authenticated', jwt: JSON.parse(claims) }])
    await expect(client.query('select from auth.users')).rejects.toThrow('permission denied')
    await client.query('rollback')
    expect((await client.query('select auth.uid()')).rows).toEqual([{ uid: null }])
  })

  test('is prepared once by eight processes at the same time', async () => {
    const racers = await Promise.all(Array.from({ length: 8 }, () => connect()))
    const outcomes = await Promise.all(racers.map((client) => preparePlainPostgres(client)))
    expect(new Set(outcomes)).toEqual(new Set(['prepared']))
  })

  test('is prepared and migrated by the database’s owner, who is no superuser but may create roles', async () => {
    const cluster = await startThrowawayPostgres()
    try {
      const superuser = await connect(cluster.connectionString)
      await superuser.query(`create role maker login createrole; alter database postgres owner to maker`)
      const connectionString = cluster.connectionString.replace('//postgres@', '//maker@')
      const client = await connect(connectionString)
      expect(await preparePlainPostgres(client)).toBe('prepared')
      await client.query(`insert into auth.users (id) values (gen_random_uuid())`)
      const { rows } = await client.query(`select rolbypassrls from pg_roles where rolname = 'service_role'`)
      expect(rows).toEqual([{ rolbypassrls: false }])
      expect(await migrate('up', { connectionString })).toEqual(await migrationNames())
    } finally {
      await Promise.all(clients.splice(0).map((client) => client.end()))
      await cluster.remove()
    }
  })

  test('whose schema auth is somebody else’s and not Supabase’s is refused in words', async () => {
    const client = await connect()
    await client.query('create schema auth')
    await expect(preparePlainPostgres(client)).rejects.toThrow('rename that schema')
  })
})

test('a Supabase project is left untouched', async () => {
  const client = await connect()
  await client.query(`
    create schema auth;
    create table auth.users (id uuid primary key, marker text);
    create function auth.uid() returns uuid language sql as 'select null::uuid'`)
  const describeDatabase = async () =>
    (
      await client.query(`
        select string_agg(oid::text || relname || xmin::text, ' ' order by oid) as relations,
          (select string_agg(oid::text || xmin::text, ' ' order by oid) from pg_proc) as functions,
          (select string_agg(nspname || xmin::text || nspacl::text, ' ' order by oid) from pg_namespace) as schemas
        from pg_class`)
    ).rows
  const before = await describeDatabase()
  expect(await preparePlainPostgres(client)).toBe('supabase')
  expect(await describeDatabase()).toEqual(before)
})
