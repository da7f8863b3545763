import { randomBytes, randomUUID } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import pg from 'pg'
import { afterAll } from 'vitest'
import type { Settings } from '#lib/environment.ts'
import { type AssembledFirststep, assembleFirststep } from '#lib/firststep/assembled.ts'
import type { TestDatabase } from './test-database.ts'

/** A flow of one step and one field. */
export const flowOf = (id: string) =>
  defineFlow({ id, version: 1 })
    .step('shop', { title: field.text({ max: 60 }) })
    .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } })

export const ORIGIN = 'https://app.example.com'
const { publicKey, privateKey } = await generateKeyPair('ES256')
export const localKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] }
export const tokenOf = (id: string) =>
  new SignJWT({ sub: id, role: 'authenticated' })
    .setProtectedHeader({ alg: 'ES256', kid: 'test' })
    .setIssuer(`${ORIGIN}/auth/v1`)
    .setAudience('authenticated')
    .setExpirationTime('1h')
    .sign(privateKey)

export const KEYS = `test:${randomBytes(32).toString('base64')}`
/** Closed when the test file ends. */
export const open: AssembledFirststep[] = []
afterAll(async () => {
  for (const firststep of open) await firststep.close()
})

/** A Firststep as an app mounts it, on a database that others may share. */
export function firststepOf(
  id: string,
  { connectionString }: TestDatabase,
  basePath?: `/${string}`,
  settings: Settings = {},
): AssembledFirststep {
  const made = assembleFirststep({
    flow: flowOf(id),
    basePath,
    databaseUrl: connectionString,
    fieldEncryptionKeys: KEYS,
    publicOrigin: ORIGIN,
    logLevel: 'silent',
    jobs: 'external',
    environment: {},
    localKeys,
    ...settings,
  })
  open.push(made)
  return made
}

/** Runs a statement as the superuser of a database. */
export async function run(
  { connectionString }: TestDatabase,
  text: string,
  values?: unknown[],
): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(text, values)
  await client.end()
}

/** Adds somebody to some databases. */
export async function signUp(...on: TestDatabase[]): Promise<string> {
  const id = randomUUID()
  const add = `insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`
  for (const database of on) await run(database, add, [id])
  return id
}

/** Asks a Firststep as a user. */
export async function call(
  firststep: AssembledFirststep,
  user: string,
  method: string,
  path: string,
  body?: unknown,
) {
  const request = new Request(ORIGIN + path, {
    method,
    headers: { authorization: `Bearer ${await tokenOf(user)}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const response = await firststep.handler(request)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? '' : JSON.parse(text) }
}
