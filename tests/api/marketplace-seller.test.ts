import { createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deliverEvents } from '#lib/jobs/deliveries.ts'
import { createLog } from '#lib/observability/log.ts'
import { everyRow } from '#tests/support/every-row.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { complete, read, remove, save, start } from '#tests/support/wizard.ts'
import flow from '../../examples/marketplace-seller/flow.ts'
import { en } from '../../examples/marketplace-seller/words/en.ts'
import { es } from '../../examples/marketplace-seller/words/es.ts'

const CANARY = 'CANARY'
const SOLE_TRADER = {
  seller: { legalForm: 'sole_trader', tradeName: 'Cerámica Luz', country: 'ES', monthlyOrders: 40 },
  tax: { nif: '87654321X', regime: 'equivalence_surcharge' },
  identity: {
    holder: { givenNames: `${CANARY} Luz`, familyNames: 'Marín', born: '1984-05-02' },
    document: 'identity_card',
    documentNumber: `${CANARY}77`,
    begins: '2022-03-01',
    ends: '2032-03-01',
  },
  places: {
    locations: [
      {
        name: 'Taller',
        use: 'warehouse',
        street: 'Calle Real 4',
        city: 'Níjar',
        postcode: '04100',
        country: 'ES',
      },
      { name: 'Tienda', use: 'shop', street: 'Plaza Mayor 1', city: 'Almería', country: 'ES' },
    ],
    returns: { recipient: 'Luz Marín', street: 'Calle Real 4', city: 'Níjar' },
    phone: '+34950123456',
  },
  selling: { categories: ['crafts', 'home'], begins: '2026-05-01', isSeasonal: true, ends: '2026-09-30' },
  payout: { accountHolder: `${CANARY} Marín`, iban: 'ES7921000813610123456789' },
  agreement: { terms: true, taxReport: true },
}
const SECRETS = [CANARY, '87654321X', '+34950123456', 'ES7921000813610123456789', '1984-05-02']

let logged = ''
let server: TestServer
let receiver: WebhookReceiver
let user: TestUser
let id: string

beforeAll(async () => {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk
      done()
    },
  })
  receiver = await startWebhookReceiver()
  server = await startTestServer(
    { LOG_LEVEL: 'trace', WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret },
    { flow, log: createLog('trace', stream) },
  )
})
afterAll(async () => {
  await server?.stop()
  await receiver?.stop()
})
beforeEach(async () => {
  user = await server.createUser()
  id = await start(server, user, { locale: 'es' })
})

const saved = (step: string, data: object, options?: object) => save(server, user, id, step, data, options)

/** Answers everything as the Spanish sole trader does; returns what the last save answered. */
async function answerAll() {
  for (const [step, data] of Object.entries(SOLE_TRADER)) {
    const { status, body } = await saved(step, data)
    expect([step, status, body.errors]).toEqual([step, 200, undefined])
  }
}

describe('whoever sells is asked for what their country and legal form need', () => {
  const asked = async (seller: object): Promise<{ path: string[]; taxes: string[] }> => {
    const { body } = await saved('seller', { tradeName: 'Tienda', monthlyOrders: 10, ...seller })
    const refused = await saved('tax', {})
    const missing = (refused.body.errors ?? []).map(({ path }: { path: string }) =>
      path.slice('/data/'.length),
    )
    return { path: body.data.path, taxes: missing }
  }
  const WITH_IDENTITY = flow.steps.map(({ name }) => name)
  const WITHOUT = WITH_IDENTITY.filter((step) => step !== 'identity')

  test.each([
    [{ legalForm: 'sole_trader', country: 'ES' }, WITH_IDENTITY, ['nif', 'regime']],
    [{ legalForm: 'company', country: 'ES' }, WITHOUT, ['nif']],
    [{ legalForm: 'company', country: 'DE' }, WITHOUT, ['vatId']],
    [{ legalForm: 'individual', country: 'PT' }, WITH_IDENTITY, ['personalTaxId']],
    [{ legalForm: 'company', country: 'FR', monthlyOrders: 1000 }, WITH_IDENTITY, ['vatId']],
    [{ legalForm: 'company', country: 'AE' }, WITHOUT, ['isVatRegistered']],
  ])('%j', async (seller, path, taxes) => {
    expect(await asked(seller)).toEqual({ path, taxes })
  })

  test('a step with nothing that is required is done by saving it empty', async () => {
    expect(await asked({ legalForm: 'company', country: 'MX' })).toEqual({ path: WITHOUT, taxes: [] })
  })

  test('a question of the same step follows its answer', async () => {
    await saved('seller', { legalForm: 'company', tradeName: 'نور', country: 'SA', monthlyOrders: 5 })
    const registered = await saved('tax', { isVatRegistered: true })
    expect(registered.body.errors).toMatchObject([{ path: '/data/vatNumber', code: 'required' }])
    expect((await saved('tax', { isVatRegistered: true, vatNumber: '300000000000003' })).status).toBe(200)
    expect((await saved('tax', { isVatRegistered: false })).body.data.stepData.tax).toEqual({
      isVatRegistered: false,
    })
  })
})

test('what is not asked any more is kept, refused when it is sent, and offered again', async () => {
  await answerAll()
  const moved = await saved('seller', { legalForm: 'company', country: 'DE' })
  expect(moved.body.data.path).not.toContain('identity')
  expect(moved.body.data.completedSteps).not.toContain('tax')
  expect(moved.body.data.stepData).not.toHaveProperty('identity')
  expect(moved.body.data.stepData.tax ?? {}).toEqual({})
  expect(await saved('tax', { nif: '87654321X' })).toMatchObject({
    status: 422,
    body: {
      code: 'not_asked',
      errors: [
        { path: '/data/nif', code: 'not_asked' },
        { path: '/data/vatId', code: 'required' },
      ],
    },
  })
  expect(await saved('identity', { documentNumber: '1' })).toMatchObject({
    status: 422,
    body: { code: 'not_asked', errors: [{ path: '/step', code: 'not_asked' }] },
  })
  const back = await saved('seller', { legalForm: 'sole_trader', country: 'ES' })
  expect(back.body.data.stepData).toMatchObject({ tax: SOLE_TRADER.tax, identity: SOLE_TRADER.identity })
})

test('dates that do not go together are refused in the words of the language', async () => {
  await saved('seller', SOLE_TRADER.seller)
  const season = { categories: ['food'], begins: '2026-09-01', isSeasonal: true, ends: '2026-09-01' }
  const messages = async (locale: string) => {
    await saved('selling', {}, { locale, complete: false })
    return (await saved('selling', season)).body.errors
  }
  const refusal = (message: string) => [{ path: '/data/ends', code: 'check_failed', message }]
  expect(await messages('es')).toEqual(refusal('El último día de venta tiene que ser posterior al primero.'))
  expect(await messages('en')).toEqual(refusal('The last day of sale must come after the first.'))
  expect(await messages('ar')).toEqual(refusal('يجب أن يكون آخر يوم للبيع بعد أول يوم.'))
  expect((await saved('selling', { ...season, isSeasonal: false, ends: null })).status).toBe(200)
})

test('numbers in a wrong form are refused with what the right one looks like', async () => {
  await saved('seller', SOLE_TRADER.seller)
  expect((await saved('tax', { nif: '1234', regime: 'general' })).body.errors).toEqual([
    {
      path: '/data/nif',
      code: 'invalid_format',
      message: 'Un NIF tiene nueve caracteres sin espacios, como 12345678Z o B12345674.',
    },
  ])
  const payout = { accountHolder: 'Luz Marín', iban: 'ES91 2100 0418 4502' }
  expect((await saved('payout', payout)).body.errors).toMatchObject([
    { path: '/data/iban', code: 'invalid_format' },
  ])
})

test('it completes without advice, and stays as it is', async () => {
  await answerAll()
  const done = await complete(server, user, id)
  expect(done).toMatchObject({
    status: 200,
    body: { data: { status: 'completed', stepData: SOLE_TRADER, flow: { id: flow.id, version: 1 } } },
  })
  expect(done.body.data).not.toHaveProperty('aiRecommendations')
  expect((await saved('selling', { isSeasonal: false })).status).toBe(409)
  expect((await read(server, user, id)).body.data).toEqual(done.body.data)
})

test('sealed answers stand in no column, log line or figure, and erasing takes every trace', async () => {
  await answerAll()
  await saved('seller', { country: 'DE' })
  await saved('seller', { country: 'ES' })
  const admin = await server.createUser({ app_metadata: { role: 'admin' } })
  const figures = (await server.call('GET', '/api/admin/analytics', { user: admin })).body
  const said = JSON.stringify([await everyRow(server.sql), figures]) + logged
  expect(logged.includes('/api/onboarding/progress')).toBe(true)
  expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([])
  expect(said.includes('Calle Real 4')).toBe(true)
  expect((await read(server, user, id)).body.data.stepData).toEqual(SOLE_TRADER)
  await remove(server, user, id, '?erase=true')
  expect((await everyRow(server.sql)).includes(id)).toBe(false)
})

/** The events of the session, as they were received. */
async function told() {
  const context = server.server.runtime.jobContext(new AbortController().signal)
  while ((await deliverEvents(context)) > 0);
  return receiver.received.filter(({ data }) => data.sessionId === id)
}

describe('events tell the answers that share with them', () => {
  const { legalForm, tradeName, country, monthlyOrders } = SOLE_TRADER.seller
  const SELLER = { legalForm, tradeName, country, monthlyOrders }

  test('as they are then, and no other', async () => {
    await answerAll()
    await complete(server, user, id)
    const events = await told()
    expect(
      events.map(({ type, data }) => [type.replace('onboarding.', ''), data.step, data.answers]),
    ).toEqual([
      ['started', undefined, {}],
      ...['seller', 'tax', 'identity', 'places'].map((step) => ['step_completed', step, { seller: SELLER }]),
      ...['selling', 'payout', 'agreement'].map((step) => [
        'step_completed',
        step,
        { seller: SELLER, selling: { categories: SOLE_TRADER.selling.categories } },
      ]),
      ['completed', undefined, { seller: SELLER, selling: { categories: SOLE_TRADER.selling.categories } }],
    ])
    expect(events.every(({ data }) => JSON.stringify(data.flow) === `{"id":"${flow.id}","version":1}`)).toBe(
      true,
    )
    const said = JSON.stringify(events)
    expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([])
  })

  test('also of what is closed, but for what is cleared', async () => {
    await saved('seller', SOLE_TRADER.seller)
    await saved('selling', { categories: ['food'] }, { complete: false })
    await saved('seller', { tradeName: null }, { complete: false })
    await remove(server, user, id)
    const { tradeName: _, ...rest } = SELLER
    expect((await told()).at(-1)).toMatchObject({
      type: 'onboarding.abandoned',
      data: { reason: 'deleted', answers: { seller: rest, selling: { categories: ['food'] } } },
    })
  })
})

test('consents are kept with the text that was shown in the language of the person', async () => {
  await answerAll()
  const { sessions } = (await server.call('GET', '/api/onboarding/export', { user })).body.data
  const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(sessions[0].hidden.agreement['$consent:terms']).toMatchObject({
    locale: 'es',
    textDigest: digestOf(es.agreement.fields.terms.text),
  })
  expect(digestOf(es.agreement.fields.terms.text)).not.toBe(digestOf(en.agreement.fields.terms.text))
})

test('figures group by what the flow shares with them, and by nothing else', async () => {
  await answerAll()
  const admin = await server.createUser({ app_metadata: { role: 'admin' } })
  const { data } = (await server.call('GET', '/api/admin/analytics', { user: admin })).body
  expect(
    Object.keys(data)
      .filter((key) => key.startsWith('by'))
      .sort(),
  ).toEqual(expect.arrayContaining(['byCategories', 'byCountry', 'byLegalForm', 'byMonthlyOrders']))
  const values = (group: string) => data[group].map(({ value }: { value: string }) => value)
  expect(values('byMonthlyOrders')).toContain('10-99')
  expect(values('byCategories')).toEqual(expect.arrayContaining(['crafts', 'home']))
  expect(data).not.toHaveProperty('byRegime')
})
