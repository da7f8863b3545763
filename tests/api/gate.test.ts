import { randomBytes, randomUUID } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { toNextProxy } from 'firststep/next'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { NextRequest } from 'next/server.js'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AssembledFirststep, assembleFirststep } from '#lib/firststep/assembled.ts'
import { createLog } from '#lib/observability/log.ts'
import { createTelemetry } from '#lib/observability/telemetry.ts'
import { testOnOnePostgres } from '#tests/support/one-postgres.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const flow = defineFlow({ id: 'shop', version: 1 })
  .step('shop', { title: field.text({ max: 60, required: false }) })
  .words({ en: { shop: { title: 'Shop', fields: { title: 'Title' } } } })

const ORIGIN = 'https://app.example.com'
const WIZARD = '/welcome'
const { publicKey, privateKey } = await generateKeyPair('ES256')
const localKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] }
const tokenOf = (id: string, claims: object = {}, expiresIn = '1h') =>
  new SignJWT({ sub: id, role: 'authenticated', ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'test' })
    .setIssuer(`${ORIGIN}/auth/v1`)
    .setAudience('authenticated')
    .setExpirationTime(expiresIn)
    .sign(privateKey)

let reads = 0
const telemetry = createTelemetry({ log: createLog('silent') })
const { observeTransaction } = telemetry.database
telemetry.database.observeTransaction = (statements) => {
  reads += statements.filter(({ name }) => name === 'gate.done').length
  return observeTransaction(statements)
}

let database: TestDatabase
let sql: pg.Client
let firststep: AssembledFirststep
beforeAll(async () => {
  database = await createTestDatabase()
  sql = new pg.Client({ connectionString: database.connectionString })
  await sql.connect()
  firststep = assembleFirststep({
    flow,
    databaseUrl: database.connectionString,
    fieldEncryptionKeys: `test:${randomBytes(32).toString('base64')}`,
    publicOrigin: ORIGIN,
    logLevel: 'silent',
    jobs: 'external',
    environment: {},
    localKeys,
    telemetry,
  })
})
afterAll(async () => {
  await firststep?.close()
  await sql?.end()
  await database?.drop()
})
beforeEach(() => {
  reads = 0
})

/** Somebody with a browser: a token, and what cookies the answers left. */
class Person {
  readonly id = randomUUID()
  token = ''
  cookie: string | undefined
  sessionId: string | undefined
  /** An address of their own: what many do is bounded by address. */
  readonly #remoteAddress = [10, ...randomBytes(3)].join('.')

  static async signUp(): Promise<Person> {
    const person = new Person()
    await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
      person.id,
    ])
    person.token = await tokenOf(person.id)
    return person
  }

  #headers(): Record<string, string> {
    return {
      authorization: `Bearer ${this.token}`,
      'content-type': 'application/json',
      ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
    }
  }

  async call(method: string, path: string, body?: object) {
    const request = new Request(`${ORIGIN}/api/onboarding/${path}`, {
      method,
      headers: this.#headers(),
      body: body && JSON.stringify(body),
    })
    const response = await firststep.handler(request, { remoteAddress: this.#remoteAddress })
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
  }

  async start(): Promise<void> {
    this.sessionId = (await this.call('POST', 'start', {})).body.data.id
  }

  async complete(): Promise<void> {
    if (this.sessionId === undefined) await this.start()
    const { sessionId } = this
    await this.call('PUT', 'progress', { sessionId, step: 'shop', data: {}, complete: true })
    expect((await this.call('POST', 'complete', { sessionId })).status).toBe(200)
  }

  /** Where a look at a page ends, and over how many redirects. */
  async visit(path: string): Promise<{ path: string; redirects: number }> {
    let at = new URL(path, ORIGIN)
    for (let redirects = 0; ; redirects++) {
      const answer = await firststep.gate(new Request(at, { headers: this.#headers() }), { to: WIZARD })
      if (answer === undefined || redirects > 5) return { path: at.pathname, redirects }
      expect(answer.status).toBe(307)
      at = new URL(answer.headers.get('location') ?? '', at)
    }
  }
}

const deadline = (person: Person, past: string) =>
  sql.query(
    `insert into onboarding.requirement_deadlines (user_id, flow, past_due_at, session_id, version)
     values ($1, 'shop', now() + $2::interval, $3, 2)
     on conflict (user_id, flow) do update set past_due_at = excluded.past_due_at`,
    [person.id, past, person.sessionId],
  )

async function asCaller<Row extends object>(person: Person, text: string): Promise<Row> {
  await sql.query('begin')
  try {
    await sql.query('set local role authenticated')
    await sql.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify({ sub: person.id })])
    return (await sql.query(text)).rows[0]
  } finally {
    await sql.query('rollback')
  }
}

test('who still has to be onboarded is sent to the wizard, from every page but the wizard and the API', async () => {
  const person = await Person.signUp()
  expect(await person.visit('/home?tab=1')).toEqual({ path: WIZARD, redirects: 1 })
  expect(await person.visit(WIZARD)).toEqual({ path: WIZARD, redirects: 0 })
  expect(await person.visit(`${WIZARD}/shop`)).toEqual({ path: `${WIZARD}/shop`, redirects: 0 })
  expect(await person.visit('/welcome-back')).toEqual({ path: WIZARD, redirects: 1 })
  expect(await person.visit('/api/onboarding/flow')).toMatchObject({ redirects: 0 })
  const save = new Request(`${ORIGIN}/home`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.token}` },
  })
  expect(await firststep.gate(save, { to: WIZARD })).toBeUndefined()
})

test('below the basePath of a Next.js app the gate leads to the wizard there, and lets it and the API pass', async () => {
  const { token } = await Person.signUp()
  const proxy = toNextProxy(firststep, { to: `${WIZARD}?from=gate` })
  const ask = async (path: string) => {
    const request = new NextRequest(`${ORIGIN}${path}`, {
      headers: { authorization: `Bearer ${token}` },
      nextConfig: { basePath: '/portal' },
    })
    return (await proxy(request))?.headers.get('location')
  }
  expect(await ask('/portal')).toBe(`${ORIGIN}/portal${WIZARD}?from=gate`)
  expect(await ask('/portal/home')).toBe(`${ORIGIN}/portal${WIZARD}?from=gate`)
  for (const path of [WIZARD, `${WIZARD}/shop`, '/api/onboarding/flow'])
    expect(await ask(`/portal${path}`)).toBeUndefined()
})

test('behind what ends TLS, where a server takes its origin for another one, people stay on the one that they see', async () => {
  const { token } = await Person.signUp()
  const headers = { authorization: `Bearer ${token}`, host: 'app.example.com' }
  const ask = async (to: string) =>
    (await firststep.gate(new Request('http://10.0.0.1:3000/home', { headers }), { to }))?.headers.get(
      'location',
    )
  expect(await ask(`${WIZARD}?from=gate#top`)).toBe(`${WIZARD}?from=gate#top`)
  expect(await ask('https://start.example.com/')).toBe('https://start.example.com/')
})

test.each(['', 'onboarding', 'http://', 'mailto:ana@example.com', undefined])(
  'a gate to %j, which leads nowhere, is refused with one line and lets nobody pass in silence',
  async (to) => {
    const asked = firststep.gate(new Request(`${ORIGIN}/home`), { to: to as string })
    await expect(asked).rejects.toThrow(/^gate\(\): to must be a path such as \/onboarding/)
  },
)

test('who is not signed in is left to the app', async () => {
  const person = await Person.signUp()
  for (const token of ['', 'none', await tokenOf(person.id, {}, '-1h')]) {
    person.token = token
    expect(await person.visit('/home')).toEqual({ path: '/home', redirects: 0 })
  }
})

test('who is done passes by one read, and without any by a cookie of theirs or a fresh claim', async () => {
  const person = await Person.signUp()
  await person.complete()
  const { cookie } = person
  expect(cookie).toMatch(/^onboarding-done\.shop=/)
  reads = 0
  expect(await person.visit('/home')).toEqual({ path: '/home', redirects: 0 })
  expect(reads).toBe(0)
  person.cookie = undefined
  expect(await person.visit('/home')).toEqual({ path: '/home', redirects: 0 })
  expect(reads).toBe(1)
  person.token = await tokenOf(person.id, { onboarding_done: { shop: null } })
  expect(await person.visit('/home')).toEqual({ path: '/home', redirects: 0 })
  expect(reads).toBe(1)
  const other = await Person.signUp()
  other.cookie = cookie
  expect(await other.visit('/home')).toEqual({ path: WIZARD, redirects: 1 })
  other.token = await tokenOf(other.id, { onboarding_done: { other: null, shop: '2020-01-01T00:00:00Z' } })
  expect(await other.visit('/home')).toEqual({ path: WIZARD, redirects: 1 })
})

test('the cookie is for five minutes at most, of no script and of no other site', async () => {
  const person = await Person.signUp()
  await person.complete()
  const { headers } = await person.call('GET', 'session/current')
  const [, ...attributes] = headers.get('set-cookie')?.split('; ') ?? []
  expect(attributes).toEqual(['Path=/', expect.any(String), 'HttpOnly', 'SameSite=Lax', 'Secure'])
  const seconds = Number(/^Max-Age=(\d+)$/.exec(attributes[1] ?? '')?.[1])
  expect(seconds).toBeGreaterThan(290)
  expect(seconds).toBeLessThanOrEqual(300)
  const [name, value = ''] = person.cookie?.split('=') ?? []
  person.cookie = `${name}=${Number(value.split('.')[0]) + 60_000}.${value.split('.').slice(1).join('.')}`
  reads = 0
  await person.visit('/home')
  expect(reads).toBe(1)
})

test('a past deadline sends back to the wizard, and one to come does not', async () => {
  const person = await Person.signUp()
  await person.complete()
  person.cookie = undefined
  await deadline(person, '1 hour')
  expect(await person.visit('/home')).toEqual({ path: '/home', redirects: 0 })
  await deadline(person, '-1 second')
  expect(await person.visit('/home')).toEqual({ path: WIZARD, redirects: 1 })
})

test('no process lets somebody pass whom a newer version’s deadline holds, by any answer of its own', async () => {
  const person = await Person.signUp()
  await person.complete()
  await deadline(person, '-1 second')
  const answers = [
    await person.call('GET', 'session/current'),
    await person.call('POST', 'complete', { sessionId: person.sessionId }),
  ]
  expect(answers.map(({ status, headers }) => [status, headers.get('set-cookie')])).toEqual([
    [200, null],
    [200, null],
  ])
})

testOnOnePostgres(
  'in SQL the caller is told the same of themselves, and the token hook writes it as a claim',
  async () => {
    const [person, other] = [await Person.signUp(), await Person.signUp()]
    const hook = async () =>
      (
        await sql.query('select onboarding.access_token_hook($1) as event', [
          JSON.stringify({ user_id: person.id, claims: { role: 'authenticated', sub: person.id } }),
        ])
      ).rows[0].event.claims
    const isDone = (of: Person) => asCaller(of, `select onboarding.is_done('shop') as done`)
    expect(await isDone(person)).toEqual({ done: false })
    expect(await hook()).toEqual({ role: 'authenticated', sub: person.id, onboarding_done: {} })
    await person.complete()
    expect(await isDone(person)).toEqual({ done: true })
    expect(await isDone(other)).toEqual({ done: false })
    expect(await asCaller(person, 'select onboarding.is_done() as done')).toEqual({ done: false })
    expect(await asCaller(other, `select onboarding.done_until('${person.id}', 'shop') as until`)).toEqual({
      until: null,
    })
    expect(await hook()).toMatchObject({ onboarding_done: { shop: null } })
    await deadline(person, '1 hour')
    const { onboarding_done: done } = await hook()
    expect(Date.parse(done.shop)).toBeGreaterThan(Date.now())
    await deadline(person, '-1 hour')
    expect(await isDone(person)).toEqual({ done: false })
    expect(await hook()).toMatchObject({ onboarding_done: {} })
  },
)
