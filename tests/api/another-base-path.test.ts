import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { renewSignIn } from '#app/sign-in/browser-client.ts'
import { createOnboardingClient, memoryStorage } from '#client/index.ts'
import { loadTexts } from '#client/wizard/wizard-client.ts'
import type { AssembledFirststep } from '#lib/firststep/assembled.ts'
import { firststepOf, ORIGIN, signUp, tokenOf } from '#tests/support/mounted-firststep.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let sellers: AssembledFirststep
let token: string
let asked: string[]
beforeAll(async () => {
  database = await createTestDatabase()
  sellers = firststepOf('sellers', database, '/api/sellers')
  token = await tokenOf(await signUp(database))
})
afterAll(() => database.drop())
afterEach(() => vi.unstubAllGlobals())

/** What an app ends every address with: nothing, or with `trailingSlash` of Next.js a slash. */
let ending = ''

/** What a browser on a page of the app does, where cookies say who asks. */
const fetchOnPage: typeof fetch = async (input, init) => {
  const address = new URL(String(input), ORIGIN)
  address.pathname += ending
  const request = new Request(address, init)
  asked.push(new URL(request.url).pathname)
  request.headers.set('authorization', `Bearer ${token}`)
  return sellers.handler(request)
}

/** The paths that were asked for, below the base path; any other as it is. */
const askedBelow = () => asked.map((path) => path.replace(/^\/api\/sellers\//, ''))

test.each([
  ['whose base path is another', ''],
  ['that ends every address with a slash', '/'],
])('the client reaches every endpoint of an app %s', async (_, slash) => {
  asked = []
  ending = slash
  onTestFinished(() => {
    ending = ''
  })
  const basePath = sellers.addressOf('/api/onboarding')
  expect(basePath).toBe('/api/sellers')
  const client = createOnboardingClient({
    baseUrl: '',
    basePath,
    fetch: fetchOnPage,
    storage: memoryStorage(),
  })
  const { data: session } = await client.start()
  const save = { sessionId: session.id, step: 'shop', data: { title: 'Bread' } } as never
  await client.save(save)
  await client.queue.save(save)
  await client.getFlow()
  await client.findIndustries({ q: 'bakery' })
  await client.getRequirements()
  await client.complete({ sessionId: session.id })
  await client.getPlan()
  await client.getSession(session.id)
  await client.export()
  await client.deleteSession(session.id, { erase: true })
  expect(askedBelow()).toEqual(
    [
      ...['start', 'progress', 'progress', 'flow', 'industries', 'requirements', 'complete', 'plan'],
      ...[`session/${session.id}`, 'export', `session/${session.id}`],
    ].map((path) => path + slash),
  )
})

test('the sign-in and the texts of a copied wizard ask the app’s own base path', async () => {
  asked = []
  vi.stubGlobal('fetch', fetchOnPage)
  const apiPath = sellers.addressOf('/api/onboarding')
  const service = { url: ORIGIN, key: 'anon', sendsMail: true, apiPath }
  expect(await renewSignIn(service)).toBe(true)
  expect((await loadTexts('en', 1, apiPath)).outline.id).toBe('sellers')
  expect(askedBelow()).toEqual(['session/current', 'flow'])
})
