import { newPerson, overflowsSideways } from '#tests/support/browser.ts'
import type { ProductProcess } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import type { KnownFault } from './known-fault.ts'

/** What a page does to who asks for it. */
export const PAGE_FAULTS: KnownFault[] = [
  {
    id: 'S1',
    guarantee: 'Whoever comes back with a token that is not taken gets a page, and is led on.',
    async play({ product, browser }) {
      const running = await product()
      const cookie = `base64-${Buffer.from('{"access_token":"run-out"}').toString('base64url')}`
      const name = `sb-${new URL(running.origin).hostname.split('.')[0]}-auth-token`
      const { status } = await fetch(`${running.origin}/onboarding`, {
        headers: { cookie: `${name}=${cookie}` },
        redirect: 'manual',
      })
      const { page, context } = await newPerson(await browser(), running)
      await context.addCookies([{ name, value: cookie, url: running.origin }])
      await page.goto('/onboarding')
      await page.waitForURL('**/sign-in?next=%2Fonboarding')
      await context.close()
      return { status, leadsTo: '/sign-in?next=%2Fonboarding' }
    },
    right: { status: 200, leadsTo: '/sign-in?next=%2Fonboarding' },
  },
  {
    id: 'M6',
    guarantee: 'No word that somebody typed makes a page wider than the screen.',
    async play({ product, browser }) {
      const running = await product()
      const words: [string, number][] = [
        [`https://example.com/${'a-long-path-'.repeat(6)}ends`, 390],
        ['Donaudampfschifffahrtsgesellschaft', 320],
        ['x'.repeat(500), 1280],
      ]
      const wide: string[] = []
      for (const [word, width] of words) {
        const user = await planAbout(running, word)
        const { page, context } = await newPerson(await browser(), running, { signedUp: user, width })
        await page.goto('/onboarding')
        await page.waitForURL('**/onboarding/complete')
        await page.waitForLoadState('networkidle')
        if (await overflowsSideways(page)) wide.push(`${word.length} characters at ${width}`)
        await context.close()
      }
      return { wide }
    },
    right: { wide: [] },
  },
]

/** Somebody whose company is described by one word, with all steps answered. */
async function planAbout({ origin, signUp }: ProductProcess, word: string) {
  const user = await signUp()
  const call = async (method: string, target: string, body: object) => {
    const response = await fetch(`${origin}/api/onboarding${target}`, {
      method,
      headers: { authorization: `Bearer ${user.access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${target} answered ${response.status}: ${await response.text()}`)
    return (await response.json()).data
  }
  const { id: sessionId } = await call('POST', '/start', { locale: 'en' })
  const company = { ...ANSWERS.company, name: word.slice(0, 100), description: word }
  for (const [step, data] of Object.entries({ ...ANSWERS, company }))
    await call('PUT', '/progress', { sessionId, step, data })
  return user
}
