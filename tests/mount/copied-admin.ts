import assert from 'node:assert/strict'
import { ADMIN_WORDS } from '#app/admin/words/admin-words.ts'
import { type MountedApp, onSignedInPage } from './signed-in-page.ts'

const { audit, figures, frame, help, webhooks } = ADMIN_WORDS.en
/** Where a session of the pages stands. */
const SESSION = /\/admin\/sessions\/[0-9a-f-]{36}$/
const REASON = 'Asked for more time'

/** Walks the operators' pages that were copied into an app: the figures, a session, an act for it, and its trail. */
export async function walkCopiedAdmin(
  { company, path, ...app }: MountedApp & { company: string },
  say: (line: string) => void,
): Promise<void> {
  await onSignedInPage(app, { width: 1280, height: 900 }, async (page) => {
    await page.goto(`${path}/admin`)
    await page.getByRole('heading', { level: 1, name: figures.title }).waitFor()
    await page.getByRole('heading', { name: figures.funnel }).waitFor()
    const menu = page.getByRole('navigation', { name: frame.navigation })
    assert.equal(await menu.evaluate((element) => getComputedStyle(element).display), 'flex', 'its styles')
    const csv = page.waitForEvent('download')
    await page.getByRole('button', { name: figures.csvSessions }).click()
    assert.equal((await csv).suggestedFilename(), 'analytics.csv')
    say('ok  the copied pages for operators show figures, and save them as CSV')

    await page.goto(`${path}/admin/sessions?q=${encodeURIComponent(company)}`)
    await page.locator(`main a[href^="${path}/admin/sessions/"]`).first().click()
    await page.waitForURL(({ pathname }) => SESSION.test(pathname) && pathname.startsWith(`${path}/admin`))
    await page.getByText(company).first().waitFor()
    await page.getByLabel(help.reason, { exact: true }).fill(REASON)
    await page.getByRole('button', { name: help.actions.extend }).click()
    await page.getByText(help.done.extend).waitFor()
    say('ok  find a session by the company, show its answers, and act for it')

    await page.goto(`${path}/admin/audit`)
    await page.getByRole('heading', { level: 1, name: audit.title }).waitFor()
    await page.getByText(REASON).waitFor()
    await page.goto(`${path}/admin/webhooks`)
    await page.getByRole('heading', { level: 1, name: webhooks.title }).waitFor()
    say('ok  and the trail has the act with its reason')
  })
}
