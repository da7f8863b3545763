import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductProcess, startProduct } from '#tests/support/product-process.ts'

let product: ProductProcess

beforeAll(async () => {
  product = await startProduct()
})

afterAll(async () => {
  await product?.stop()
})

const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1]

test.each(['/', '/sign-in', '/no-such-page', '/favicon.ico', '/docs/errors', '/%'])(
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
  expect(response.headers.get('location')).toMatch(/\/sign-in\?next=%2Fonboarding%2Fcompany$/)
})
