import { createHash } from 'node:crypto'
import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, read, save, start } from '#tests/support/wizard.ts'

const TERMS = 'I agree to the terms of March.'

/** A shop that sells on a market: sealed answers of every shape, a step for some, a check, a consent, no advice. */
const flow = defineFlow({ id: 'seller', version: 4, locales: ['en', 'ar'] })
  .step(
    'shop',
    {
      name: field.text({ min: 2, max: 60, findBy: true }),
      country: field.country({ shareWith: ['analytics'] }),
      sells: field.choices(['goods', 'services'], { min: 1, shareWith: ['analytics'] }),
      vat: field.text({ max: 14, sealed: true }),
      owners: field.list(
        { name: field.text({ max: 60 }), share: field.integer({ min: 1, max: 100 }) },
        { max: 5, required: false, sealed: true },
      ),
    },
    (_, own) => ({ fields: { vat: { when: own.country.in('DE', 'ES') } } }),
  )
  .step(
    'identity',
    { passport: field.text({ max: 20, sealed: true }), issued: field.date(), expires: field.date() },
    ({ shop }, own) => ({
      when: shop.country.isNot('DE').and(shop.sells.has('goods')),
      check: { inOrder: own.expires.after(own.issued) },
    }),
  )
  .step('terms', { agreed: field.consent(), news: field.boolean({ required: false }) })
  .words({
    en: {
      shop: {
        title: 'Your shop',
        fields: {
          name: 'Shop name',
          country: 'Country',
          sells: 'What you sell',
          vat: 'VAT number',
          owners: { label: 'Owners', fields: { name: 'Name', share: 'Share' } },
        },
      },
      identity: {
        title: 'Who you are',
        fields: { passport: 'Passport', issued: 'Issued on', expires: 'Valid until' },
        checks: { inOrder: 'A passport ends after it begins.' },
      },
      terms: { title: 'Terms', fields: { agreed: { label: 'I agree', text: TERMS }, news: 'News by mail' } },
    },
    ar: {
      shop: {
        title: 'متجرك',
        fields: {
          name: 'اسم المتجر',
          country: 'البلد',
          sells: 'ما تبيعه',
          vat: 'الرقم الضريبي',
          owners: { label: 'المالكون', fields: { name: 'الاسم', share: 'الحصة' } },
        },
      },
      identity: {
        title: 'هويتك',
        fields: { passport: 'جواز السفر', issued: 'تاريخ الإصدار', expires: 'صالح حتى' },
        checks: { inOrder: 'تاريخ الانتهاء بعد تاريخ الإصدار.' },
      },
      terms: {
        title: 'الشروط',
        fields: { agreed: { label: 'أوافق', text: 'أوافق على الشروط.' }, news: 'الأخبار' },
      },
    },
  })

const SHOP = {
  name: 'Nur',
  country: 'ES',
  sells: ['goods'],
  vat: 'ESCANARYVAT',
  owners: [{ name: 'CANARYOWNER', share: 60 }],
}
const IDENTITY = { passport: 'CANARYPASS', issued: '2024-01-31', expires: '2034-01-31' }

let server: TestServer
let user: TestUser
let id: string

beforeAll(async () => {
  server = await startTestServer({}, { flow })
})
afterAll(async () => server?.stop())
beforeEach(async () => {
  user = await server.createUser()
  id = await start(server, user)
})

const saved = (step: string, data: object, options?: object) => save(server, user, id, step, data, options)

describe('the path', () => {
  test('follows the answers, and steps and fields off it are refused by their place', async () => {
    const first = await saved('shop', SHOP)
    expect(first.body.data).toMatchObject({
      path: ['shop', 'identity', 'terms'],
      totalSteps: 3,
      currentStep: 2,
      completedSteps: ['shop'],
      flow: { id: 'seller', version: 4 },
      definitionVersion: 4,
    })
    const german = await saved('shop', { country: 'DE' })
    expect(german.body.data).toMatchObject({ path: ['shop', 'terms'], totalSteps: 2, currentStep: 2 })
    expect(await saved('identity', IDENTITY)).toMatchObject({
      status: 422,
      body: { code: 'not_asked', errors: [{ path: '/step', code: 'not_asked' }] },
    })
    await saved('shop', { country: 'FR' })
    expect(await saved('shop', { vat: 'FR1' })).toMatchObject({
      status: 422,
      body: { code: 'not_asked', errors: [{ path: '/data/vat', code: 'not_asked' }] },
    })
  })

  test('what is not asked stands nowhere, comes back when it is asked again, and null removes it', async () => {
    await saved('shop', SHOP)
    const french = await saved('shop', { country: 'FR' })
    expect(french.body.data.stepData.shop).not.toHaveProperty('vat')
    expect(french.body.data.completedSteps).toEqual(['shop'])
    expect((await saved('shop', { country: 'DE' })).body.data.stepData.shop.vat).toBe(SHOP.vat)
    await saved('shop', { country: 'FR' })
    expect((await saved('shop', { vat: null })).status).toBe(200)
    const again = await saved('shop', { country: 'ES' }, { complete: false })
    expect(again.body.data.stepData.shop).not.toHaveProperty('vat')
    expect(again.body.data.completedSteps).toEqual([])
  })

  test('a finished step that is asked for more opens again, but a save that finishes must bring it', async () => {
    await saved('shop', { ...SHOP, country: 'FR', vat: undefined })
    await saved('identity', IDENTITY)
    const spanish = await saved('shop', { country: 'ES' }, { complete: false })
    expect(spanish).toMatchObject({
      status: 200,
      body: { data: { completedSteps: ['identity'], currentStep: 1 } },
    })
    expect(await saved('shop', { name: 'Nur 2' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: '/data/vat', code: 'required', message: 'VAT number is required.' }] },
    })
  })

  test('two tabs, one hides the step that the other saves: whoever is later is judged on the answers as merged', async () => {
    await saved('shop', SHOP)
    for (let turn = 0; turn < 10; turn++) {
      await saved('shop', { country: 'ES' })
      const [hidden, other] = await Promise.all([
        saved('shop', { country: 'DE' }),
        saved('identity', { ...IDENTITY, passport: `PASS${turn}` }),
      ])
      expect(hidden.status).toBe(200)
      expect([200, 422]).toContain(other.status)
      const { data } = (await read(server, user, id)).body
      expect(data.path).toEqual(['shop', 'terms'])
      expect(data.stepData).not.toHaveProperty('identity')
      const back = (await saved('shop', { country: 'ES' })).body.data
      if (other.status === 200) expect(back.stepData.identity.passport).toBe(`PASS${turn}`)
    }
  })
})

test('a check between two answers is judged with its own words, in the language of the session', async () => {
  await saved('shop', SHOP)
  const wrong = { ...IDENTITY, expires: '2020-01-01' }
  expect((await saved('identity', wrong)).body.errors).toEqual([
    { path: '/data/expires', code: 'check_failed', message: 'A passport ends after it begins.' },
  ])
  await saved('shop', {}, { locale: 'ar', complete: false })
  expect((await saved('identity', wrong)).body.errors[0].message).toBe('تاريخ الانتهاء بعد تاريخ الإصدار.')
})

test('sealed answers of every shape are in no column in clear, come back whole, and outlive the process', async () => {
  await saved('shop', SHOP)
  await saved('identity', IDENTITY)
  const dump = JSON.stringify(
    (await server.sql.query('select to_jsonb(s) as s from public.onboarding_sessions s')).rows.concat(
      (await server.sql.query('select to_jsonb(e) as s from onboarding.session_edits e')).rows,
    ),
  )
  for (const canary of ['ESCANARYVAT', 'CANARYOWNER', 'CANARYPASS']) expect(dump).not.toContain(canary)
  expect((await read(server, user, id)).body.data.stepData).toMatchObject({ shop: SHOP, identity: IDENTITY })
  server.server.runtime
    .contextFor({
      user: { id: user.id },
      address: 'test',
      requestId: 'forgotten',
      request: new AbortController(),
      startedAt: performance.now(),
    })
    .knownAnswers.forget(id)
  const owners = [{ name: 'Ada', share: 100 }]
  expect((await saved('shop', { owners })).body.data.stepData.shop).toEqual({ ...SHOP, owners })
})

test('a consent is kept with its moment, its language and a digest of the text, and exported', async () => {
  await saved('shop', SHOP)
  expect((await saved('terms', { agreed: false })).status).toBe(422)
  expect((await saved('terms', { agreed: false }, { complete: false })).status).toBe(200)
  const agreed = await saved('terms', { agreed: true })
  expect(agreed.body.data.stepData.terms).toEqual({ agreed: true })
  const { sessions } = (await server.call('GET', '/api/onboarding/export', { user })).body.data
  const kept = sessions[0].hidden.terms['$consent:agreed']
  expect(kept).toEqual({
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    locale: 'en',
    textDigest: createHash('sha256').update(TERMS).digest('hex'),
  })
  await saved('terms', { agreed: true, news: true })
  const later = (await server.call('GET', '/api/onboarding/export', { user })).body.data
  expect(later.sessions[0].hidden.terms['$consent:agreed']).toEqual(kept)
})

test('a flow without advice completes without, and asks for what its path asks', async () => {
  await saved('shop', { ...SHOP, country: 'DE' })
  expect(await complete(server, user, id)).toMatchObject({
    status: 409,
    body: { code: 'steps_incomplete', missing: [{ step: 'terms', fields: ['agreed'] }] },
  })
  await saved('terms', { agreed: true })
  const done = await complete(server, user, id)
  expect(done).toMatchObject({ status: 200, body: { data: { status: 'completed', currentStep: 3 } } })
  expect(done.body.data).not.toHaveProperty('aiRecommendations')
})

test('who asks a flow without advice for recommendations is told that it has none', async () => {
  const { status, body } = await server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId: id },
  })
  expect({ status, errors: body.errors }).toEqual({
    status: 422,
    errors: [{ path: '/kind', code: 'invalid_value', message: 'This flow gives no recommendations.' }],
  })
})

test('GET flow answers the outline in the language that is asked for, and 304 to who has it', async () => {
  const flowOf = (query = '', headers = {}) =>
    server.call('GET', `/api/onboarding/flow${query}`, { user, headers })
  const english = await flowOf()
  expect(english.body.data).toMatchObject({
    id: 'seller',
    version: 4,
    locale: 'en',
    dir: 'ltr',
    hasAdvice: false,
  })
  expect(english.body.data.steps[0].fields[3]).toMatchObject({
    name: 'vat',
    label: 'VAT number',
    sealed: true,
    when: { field: 'shop.country', in: ['DE', 'ES'] },
  })
  expect((await flowOf('?locale=ar')).body.data).toMatchObject({
    dir: 'rtl',
    steps: [{ title: 'متجرك' }, {}, {}],
  })
  const tag = english.headers.get('etag') ?? ''
  expect((await flowOf('', { 'if-none-match': tag })).status).toBe(304)
  expect((await flowOf('?version=3')).status).toBe(404)
  expect((await flowOf('?locale=fr')).status).toBe(422)
})

test('figures count by the fields that share with analytics, several choices each', async () => {
  await saved('shop', { ...SHOP, sells: ['goods', 'services'] })
  const admin = await server.createUser({ app_metadata: { role: 'admin' } })
  const { data } = (await server.call('GET', '/api/admin/analytics', { user: admin })).body
  expect(data.funnel.map(({ step }: { step: string }) => step)).toEqual([
    'shop',
    'identity',
    'terms',
    'complete',
  ])
  const started = (value: string) =>
    data.bySells.find((row: { value: string }) => row.value === value)?.started as number
  expect(started('services')).toBe(1)
  expect(started('goods')).toBeGreaterThanOrEqual(1)
  expect(data).not.toHaveProperty('byIndustry')
})
