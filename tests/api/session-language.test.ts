import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engineWordsOf } from '#lib/flow/engine-words.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { start } from '#tests/support/wizard.ts'
import flow from '../../examples/marketplace-seller/flow.ts'
import { es } from '../../examples/marketplace-seller/words/es.ts'

/** Two processes of one product: a session is begun at the first, and the second has never seen it. */
let database: TestDatabase
let first: TestServer
let second: TestServer
beforeAll(async () => {
  database = await createTestDatabase()
  const keys = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` }
  first = await startTestServer(keys, { flow, database })
  second = await startTestServer(keys, { flow, database })
})
afterAll(async () => {
  await first?.stop()
  await second?.stop()
  await database?.drop()
})

/** Somebody whose session is Spanish and whose browser is English, as the second process sees them. */
async function spanishSession(): Promise<{ user: TestUser; sessionId: string }> {
  const user = await first.createUser()
  const sessionId = await start(first, user, { locale: 'es' })
  return { sessionId, user: { ...user, token: await second.signToken({ sub: user.id, email: user.email }) } }
}

const saved = (
  { user, sessionId }: Awaited<ReturnType<typeof spanishSession>>,
  step: string,
  data: object,
  more = {},
) =>
  second.call('PUT', '/api/onboarding/progress', {
    user,
    body: { sessionId, step, data, ...more },
    headers: { 'accept-language': 'en' },
  })

test('a value of the wrong type is refused in the language of the session', async () => {
  const { body } = await saved(await spanishSession(), 'seller', { monthlyOrders: 'many' })
  expect(body.detail).toBe('Cuatro campos necesitan atención.')
  expect(body.errors.map(({ message }: { message: string }) => message)).toContain(
    'Pedidos al mes: debe ser un número entero.',
  )
})

test('a step that lacks something is refused in the language of the session', async () => {
  const { body } = await saved(await spanishSession(), 'seller', {
    monthlyOrders: 1,
    country: 'ES',
    tradeName: 'Sol',
  })
  expect(body.errors).toEqual([
    { path: '/data/legalForm', code: 'required', message: 'Falta este dato: Forma jurídica.' },
  ])
})

test('a conflict, a repeated id and a closed session are told in the language of the session', async () => {
  const person = await spanishSession()
  const opId = crypto.randomUUID()
  await saved(person, 'seller', { tradeName: 'Sol' }, { complete: false, opId })
  const details = [
    await saved(person, 'seller', { tradeName: 'Luz' }, { complete: false, baseRevision: 1 }),
    await saved(person, 'seller', { tradeName: 'Luz' }, { complete: false, opId }),
  ]
  await second.call('DELETE', `/api/onboarding/session/${person.sessionId}`, person)
  details.push(await saved(person, 'seller', { tradeName: 'Luz' }, { complete: false }))
  expect(details.map(({ body }) => body.code)).toEqual(['edit_conflict', 'op_id_reused', 'session_closed'])
  const { details: spanish } = engineWordsOf('es', undefined)
  expect(details.map(({ body }) => body.detail)).toEqual([
    spanish.edit_conflict,
    spanish.op_id_reused,
    spanish.session_closed,
  ])
})

test('what is consented to is the text in the language of the session, or of the save', async () => {
  const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
  const person = await spanishSession()
  await saved(person, 'agreement', { terms: true }, { complete: false })
  const kept = async () => {
    const { body } = await second.call('GET', '/api/onboarding/export', person)
    return body.data.sessions[0].hidden.agreement['$consent:terms']
  }
  const given = await kept()
  expect(given).toMatchObject({ locale: 'es', textDigest: digestOf(es.agreement.fields.terms.text) })
  await saved(person, 'agreement', { terms: true }, { complete: false, locale: 'en' })
  expect(await kept()).toMatchObject({ locale: 'en' })
})

test('a consent that another process has taken stays as it was given', async () => {
  const person = await spanishSession()
  const own = {
    ...person.user,
    token: await first.signToken({ sub: person.user.id, email: person.user.email }),
  }
  const body = { sessionId: person.sessionId, step: 'agreement', data: { terms: true }, complete: false }
  await first.call('PUT', '/api/onboarding/progress', { user: own, body })
  const exported = async () => {
    const { body: answer } = await second.call('GET', '/api/onboarding/export', person)
    return answer.data.sessions[0].hidden.agreement
  }
  const given = await exported()
  await saved(person, 'agreement', { terms: true }, { complete: false })
  expect(await exported()).toEqual(given)
})
