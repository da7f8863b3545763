import { randomBytes } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { save } from '#tests/support/wizard.ts'

const TOKEN = randomBytes(24).toString('base64url')
const ENVIRONMENT = {
  SERVICE_TOKENS: `crm:${TOKEN}`,
  FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
  RATE_LIMIT_SCALE: '1000',
}

const shop = {
  name: field.text({ min: 2, max: 60 }),
  country: field.country({ shareWith: ['analytics'] }),
  vat: field.text({ max: 14, sealed: true }),
}
const terms = { agreed: field.consent(), news: field.boolean({ required: false }) }
const SHOP_WORDS = { title: 'Shop', fields: { name: 'Shop name', country: 'Country', vat: 'VAT number' } }
const TERMS_WORDS = {
  title: 'Terms',
  fields: { agreed: { label: 'The terms', text: 'I agree to the terms.' }, news: 'News by mail' },
}
const PAPERS_WORDS = { title: 'Papers', fields: { passport: 'Passport' } }

const flowOf = (version: number, most: number) =>
  defineFlow({ id: 'seller', version })
    .step('shop', { ...shop, name: field.text({ min: 2, max: most }) }, (_, own) => ({
      fields: { vat: { when: own.country.in('DE', 'ES') } },
    }))
    .step('papers', { passport: field.text({ max: 20, sealed: true }) }, ({ shop: { country } }) => ({
      when: country.isNot('DE'),
    }))
    .step('terms', terms)
    .words({ en: { shop: SHOP_WORDS, papers: PAPERS_WORDS, terms: TERMS_WORDS } })

let database: TestDatabase
let server: TestServer
let user: TestUser
const serve = async (flow: Flow) => {
  await server?.stop()
  server = await startTestServer(ENVIRONMENT, { flow, database })
}
beforeAll(async () => {
  database = await createTestDatabase()
  await serve(flowOf(1, 60))
})
afterAll(async () => {
  await server?.stop()
  await database?.drop()
})
beforeEach(async () => {
  user = await server.createUser()
})

const asService = (method: string, path: string, body?: object) =>
  server.call(method, `/api/onboarding${path}`, {
    body,
    headers: { authorization: `Bearer ${TOKEN}`, 'onboarding-user': user.id },
  })
const fill = (answers: object) => asService('POST', '/start', { answers })
const stored = async (id: string) =>
  (await server.sql.query('select * from public.onboarding_sessions where id = $1', [id])).rows[0]
const acts = async () =>
  (
    await server.sql.query('select action, details from onboarding.audit where subject = $1 order by id', [
      user.id,
    ])
  ).rows

describe('a prefill of a flow with conditions', () => {
  test('takes what is asked on the answers as merged, and moves the path as a save does', async () => {
    const begun = await fill({
      shop: { name: 'Nur', country: 'FR', vat: 'CANARYVAT' },
      papers: { passport: 'CANARYPASS' },
      terms: { agreed: true, news: true },
    })
    expect([begun.status, begun.body.meta.notTaken]).toEqual([201, ['shop.vat', 'terms.agreed']])
    expect(begun.body.data).toMatchObject({
      path: ['shop', 'papers', 'terms'],
      completedSteps: [],
      currentStep: 1,
      stepData: {
        shop: { name: 'Nur', country: 'FR' },
        papers: { passport: 'CANARYPASS' },
        terms: { news: true },
      },
    })
    const { id } = begun.body.data
    expect(await stored(id)).toMatchObject({ path: ['shop', 'papers', 'terms'], labels: { country: 'FR' } })
    const german = await fill({ shop: { country: 'DE', vat: 'CANARYVAT' }, papers: { passport: 'OTHER' } })
    expect(german.body.meta.notTaken).toEqual(['papers.passport'])
    expect(german.body.data).toMatchObject({ path: ['shop', 'terms'], totalSteps: 2 })
    expect(german.body.data.stepData).not.toHaveProperty('papers')
    const row = await stored(id)
    expect(row).toMatchObject({ path: ['shop', 'terms'], labels: { country: 'DE' } })
    expect(JSON.stringify(row)).not.toContain('CANARY')
    expect((await server.call('GET', `/api/onboarding/session/${id}`, { user })).body.data).toEqual(
      german.body.data,
    )
    const edits = await server.sql.query('select patch from onboarding.session_edits where session_id = $1', [
      id,
    ])
    expect(JSON.stringify(edits.rows)).not.toContain('CANARY')
    // What is kept and not asked comes back as it was.
    expect((await fill({ shop: { country: 'ES' } })).body.data.stepData.papers).toEqual({
      passport: 'CANARYPASS',
    })
    expect((await acts()).map(({ action }) => action)).toEqual([
      'session.started',
      'session.prefilled',
      'session.prefilled',
    ])
  })

  test('lets nothing into a finished step, or beside it, that asks there for more than is answered', async () => {
    const { id } = (await fill({ shop: { country: 'FR' }, papers: { passport: 'P1' } })).body.data
    expect((await save(server, user, id, 'shop', { name: 'Nur' })).status).toBe(200)
    const lacking = await fill({ shop: { country: 'ES' } })
    expect(lacking.body.meta.notTaken).toEqual(['shop.country'])
    expect(lacking.body.data).toMatchObject({
      completedSteps: ['shop'],
      stepData: { shop: { country: 'FR' } },
    })
    const whole = await fill({ shop: { country: 'ES', vat: 'ES1' } })
    expect(whole.body.meta.notTaken).toEqual([])
    expect(whole.body.data).toMatchObject({
      completedSteps: ['shop'],
      currentStep: 2,
      stepData: { shop: { name: 'Nur', country: 'ES', vat: 'ES1' } },
    })
    expect(await stored(id)).toMatchObject({ completed_steps: ['shop'], current_step: 2 })
  })

  test('is refused with the labels of the flow, each field at its place', async () => {
    const wrong = await fill({ shop: { country: 'XX', fax: '1' }, terms: { news: 'yes' }, more: { x: 1 } })
    expect([wrong.status, wrong.body.code]).toEqual([422, 'validation_failed'])
    expect(wrong.body.errors).toEqual([
      {
        path: '/answers/shop/country',
        code: expect.any(String),
        message: expect.stringContaining('Country'),
      },
      { path: '/answers/shop/fax', code: 'unknown_field', message: expect.stringContaining('fax') },
      { path: '/answers/terms/news', code: 'invalid_type', message: expect.stringContaining('News by mail') },
      { path: '/answers/more', code: 'unknown_field', message: expect.stringContaining('more') },
    ])
    expect(await acts()).toEqual([])
  })
})

test('nobody agrees for a person: a service gives no consent, and may take one back', async () => {
  const { id } = (await fill({ shop: { name: 'Nur', country: 'DE', vat: 'DE1' }, terms: { agreed: true } }))
    .body.data
  const agree = { sessionId: id, step: 'terms', data: { agreed: true } }
  expect((await asService('PUT', '/progress', { ...agree, step: 'shop', data: {} })).status).toBe(200)
  expect(await asService('PUT', '/progress', agree)).toMatchObject({
    status: 422,
    body: {
      code: 'validation_failed',
      errors: [
        {
          path: '/data/agreed',
          code: 'own_consent',
          message: 'The terms: only the person can agree to this; leave it out.',
        },
      ],
    },
  })
  expect((await asService('POST', '/complete', { sessionId: id })).body.code).toBe('steps_incomplete')
  const draft = { complete: false }
  expect((await save(server, user, id, 'terms', { agreed: true }, draft)).status).toBe(200)
  const unsaid = await asService('PUT', '/progress', { ...agree, data: { agreed: null }, ...draft })
  expect([unsaid.status, unsaid.body.data.stepData.terms]).toEqual([200, undefined])
  expect((await save(server, user, id, 'terms', { agreed: true })).status).toBe(200)
  // Of a finished step nothing that it requires is taken back, by whoever it may be.
  const back = { ...agree, data: { agreed: false }, complete: false }
  expect((await asService('PUT', '/progress', back)).status).toBe(422)
  expect((await fill({ terms: { agreed: false } })).body.meta.notTaken).toEqual(['terms.agreed'])
  expect((await asService('PUT', '/progress', { ...agree, data: { news: true } })).status).toBe(200)
  expect((await asService('POST', '/complete', { sessionId: id })).body.data.status).toBe('completed')
  const kept = (await server.call('GET', '/api/onboarding/export', { user })).body.data.sessions[0].hidden
    .terms
  expect(kept['$consent:agreed']).toMatchObject({ locale: 'en' })
  expect(await acts()).toEqual([
    {
      action: 'session.started',
      details: { sessionId: id, fields: ['shop.name', 'shop.country', 'shop.vat'] },
    },
    { action: 'session.saved', details: { sessionId: id, step: 'shop', fields: [] } },
    { action: 'session.saved', details: { sessionId: id, step: 'terms', fields: ['agreed'] } },
    { action: 'session.saved', details: { sessionId: id, step: 'terms', fields: ['news'] } },
    { action: 'session.completed', details: { sessionId: id } },
  ])
})

test('a session of another version is filled by its own, and each write is a row', async () => {
  const people = await Promise.all(
    ['filled', 'saved', 'completed', 'begun anew'].map(() => server.createUser()),
  )
  const ids: string[] = []
  for (const person of people) {
    user = person
    ids.push((await fill({ shop: { name: 'Nur', country: 'DE', vat: 'DE1' } })).body.data.id)
  }
  await serve(flowOf(2, 50))
  user = people[0]!
  const filled = await fill({ shop: { name: 'Nur & Co.' }, terms: { news: true } })
  expect(filled.body).toMatchObject({
    data: {
      definitionVersion: 1,
      revision: 2,
      stepData: { shop: { name: 'Nur & Co.', country: 'DE', vat: 'DE1' }, terms: { news: true } },
    },
    meta: { notTaken: [] },
  })
  expect((await acts()).slice(1)).toEqual([
    { action: 'session.prefilled', details: { sessionId: ids[0], fields: ['shop.name', 'terms.news'] } },
  ])
  user = people[1]!
  expect((await asService('PUT', '/progress', { sessionId: ids[1], step: 'shop', data: {} })).status).toBe(
    200,
  )
  expect((await acts()).map(({ action }) => action)).toEqual(['session.started', 'session.saved'])
  user = people[2]!
  expect((await asService('POST', '/complete', { sessionId: ids[2] })).status).toBe(409)
  expect((await acts()).map(({ action }) => action)).toEqual(['session.started'])
  user = people[3]!
  expect((await asService('POST', '/start', { restart: true })).body.data).toMatchObject({
    definitionVersion: 2,
    path: ['shop', 'terms'],
    stepData: { shop: { name: 'Nur', country: 'DE', vat: 'DE1' } },
    completedSteps: [],
  })
  expect((await acts()).map(({ action }) => action)).toEqual(['session.started', 'session.started'])
  expect((await verifyAudit(server.server.runtime)).fault).toBeUndefined()
})

test('of what is wrong with what is known at a start, the first fifty things are said, each by its whole place', async () => {
  const errorsOf = async (answers: object) => (await fill(answers)).body.errors
  const odd = Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`odd${place}`, 1]))
  expect(await errorsOf({ shop: odd, terms: odd })).toHaveLength(50)
  expect(
    await errorsOf(
      Object.fromEntries(
        Object.keys(odd).flatMap((name) => [
          [name, {}],
          [`${name}x`, {}],
        ]),
      ),
    ),
  ).toHaveLength(50)
  const long = 'x~'.repeat(1_000)
  expect(await errorsOf({ shop: { [long]: 1 } })).toEqual([
    expect.objectContaining({ path: `/answers/shop/${long.replaceAll('~', '~0')}`, code: 'unknown_field' }),
  ])
})

test('what is not taken is named to the last field of a flow as large as may be', async () => {
  const fields = Array.from({ length: 60 }, (_, place) => `field${place}`)
  const steps = Array.from({ length: 40 }, (_, place) => `step${place}`)
  const asked = Object.fromEntries(fields.map((name) => [name, field.boolean()]))
  let large = defineFlow({ id: 'large', version: 1 }).step('first', { goesOn: field.boolean() }) as never as {
    step(name: string, of: object, rules?: object): typeof large
    words(said: object): Flow
  }
  for (const name of steps.slice(1))
    large = large.step(name, asked, ({ first }: { first: { goesOn: { is(value: boolean): object } } }) => ({
      when: first.goesOn.is(true),
    }))
  const said = { title: 'S', fields: Object.fromEntries(fields.map((name) => [name, name])) }
  await serve(
    large.words({
      en: {
        first: { title: 'F', fields: { goesOn: 'Goes on' } },
        ...Object.fromEntries(steps.slice(1).map((name) => [name, said])),
      },
    }),
  )
  user = await server.createUser()
  const given = Object.fromEntries(fields.map((name) => [name, true]))
  const { status, body } = await fill(Object.fromEntries(steps.slice(1).map((name) => [name, given])))
  expect({ status, notTaken: body.meta.notTaken.length }).toEqual({ status: 201, notTaken: 39 * 60 })
})
