import assert from 'node:assert/strict'
import { launchBrowser } from '../support/browser.ts'

/** A session as `@supabase/ssr` keeps it; the sign-in itself is the app's own. */
export interface MountedApp {
  origin: string
  supabaseUrl: string
  accessToken: string
}

/** Walks the wizard that was copied into an app in Chromium, from the first question to the plan. */
export async function walkCopiedWizard(
  { origin, supabaseUrl, accessToken }: MountedApp,
  say: (line: string) => void,
): Promise<void> {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({
      baseURL: origin,
      locale: 'en-US',
      viewport: { width: 390, height: 800 },
    })
    context.setDefaultTimeout(30_000)
    const complaints: string[] = []
    context.on('weberror', (error) => complaints.push(String(error.error())))
    const session = {
      access_token: accessToken,
      refresh_token: 'none',
      token_type: 'bearer',
      expires_in: 600,
      expires_at: Math.floor(Date.now() / 1000) + 600,
    }
    const label = new URL(supabaseUrl).hostname.split('.')[0]
    const value = `base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`
    await context.addCookies([{ name: `sb-${label}-auth-token`, value, url: origin }])
    const page = await context.newPage()
    await page.goto('/onboarding')
    await page.waitForURL('**/onboarding/welcome')
    const goOn = () => page.getByRole('button', { name: 'Continue', exact: true }).click()
    await page.locator('input[name=role][value=ceo]').check({ force: true })
    await page.locator('input[name=experienceLevel][value=beginner]').check({ force: true })
    await goOn()
    await page.waitForURL('**/onboarding/company')
    await page.locator('[id=name]').fill('Panadería Sol')
    await page.locator('[id=industry]').fill('bakeries')
    await page.locator('[id="industry-list"] [role=option]').first().click()
    await page.locator('input[name=size][value=small]').check({ force: true })
    await page.locator('[data-saving=saved]').waitFor()
    await page.reload()
    assert.equal(await page.locator('[id=name]').inputValue(), 'Panadería Sol')
    await goOn()
    await page.waitForURL('**/onboarding/organization')
    say('ok  the copied wizard saves, reloads and goes on')
    const primary = await page
      .getByRole('button', { name: 'Continue', exact: true })
      .evaluate((button) => getComputedStyle(button).backgroundColor)
    assert.notEqual(primary, 'rgba(0, 0, 0, 0)', 'its styles are there')
    assert.deepEqual(complaints, [])
    say('ok  with its styles, and without an error in the page')
  } finally {
    await browser.close()
  }
}
