import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'

let product: Product

beforeAll(async () => {
  product = await openProduct()
})

afterAll(async () => {
  await product?.stop()
})

const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1]

test.each(['/', '/sign-in', '/no-such-page', '/favicon.ico', '/docs', '/docs/errors', '/docs/flow', '/%'])(
  '%s allows no inline code but its own, by a nonce of its own',
  async (path) => {
    const answers = [await fetch(product.origin + path), await fetch(product.origin + path)]
    const policies = answers.map(({ headers }) => headers.get('content-security-policy') ?? '')
    expect(policies[0]).not.toMatch(/unsafe-(inline|eval)/)
    expect(policies[0]).toContain("frame-ancestors 'none'")
    expect(policies[0]).toContain("object-src 'none'")
    const nonces = policies.map(nonceOf)
    expect(nonces[0]).toBeTruthy()
    expect(nonces[0]).not.toBe(nonces[1])
    const html = (await answers[0]?.text()) ?? ''
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length).toBeGreaterThan(0)
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonces[0]}"`)
    expect(html).not.toMatch(/<[^>]+\sstyle="/)
  },
)

test.each([
  ['/sign-in', true],
  ['/sign-in-link', true],
  ['/sign-up', true],
  ['/reset-password', true],
  ['/new-password', true],
  ['/admin', true],
  ['/', false],
  ['/docs', false],
])('%s lets in the logo of a brand where it shows one: %s', async (path, shows) => {
  const { headers } = await fetch(product.origin + path)
  expect(/img-src[^;]* https:/.test(headers.get('content-security-policy') ?? '')).toBe(shows)
})

test('pages carry the other security headers, and are kept by nobody', async () => {
  const { headers } = await fetch(`${product.origin}/sign-in`)
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cache-control': expect.stringContaining('no-store'),
  })
  expect(headers.get('x-powered-by')).toBeNull()
})

test('nobody who is not signed in sees the wizard', async () => {
  const response = await fetch(`${product.origin}/onboarding/company`, { redirect: 'manual' })
  expect(response.status).toBe(307)
  expect(response.headers.get('location')).toMatch(/\/sign-up\?next=%2Fonboarding%2Fcompany$/)
})

test('every page, file and refusal carries an id, the caller’s where it is well formed', async () => {
  const html = await (await fetch(`${product.origin}/sign-in`)).text()
  const [file] = /\/_next\/static\/[^"]+\.js/.exec(html) ?? []
  for (const path of ['/sign-in', '/no-such-page', '/onboarding', '/icon.svg', String(file)]) {
    const ask = (id: string) =>
      fetch(product.origin + path, { headers: { 'x-request-id': id }, redirect: 'manual' })
    expect((await ask('caller-0001')).headers.get('x-request-id'), path).toBe('caller-0001')
    expect((await ask('no id')).headers.get('x-request-id'), path).toMatch(/^[0-9a-f-]{36}$/)
  }
  const refused = await fetch(`${product.origin}/onboarding`, { method: 'POST', body: 'answers' })
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect(refused.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('every file of a page is sent compressed, and kept for good', async () => {
  const html = await (await fetch(`${product.origin}/sign-in`)).text()
  const files = new Set(html.match(/\/_next\/static\/[^"\\ ]+\.(js|css)/g))
  expect(files.size).toBeGreaterThan(3)
  for (const path of files) {
    const { headers, status } = await fetch(product.origin + path, { headers: { 'accept-encoding': 'br' } })
    expect([status, headers.get('content-encoding')], path).toEqual([200, 'br'])
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  }
})
