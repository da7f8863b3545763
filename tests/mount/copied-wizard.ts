import assert from 'node:assert/strict'
import { type MountedApp, onSignedInPage } from './signed-in-page.ts'

/** Walks the wizard that was copied into an app in Chromium, from the first question to the last step. */
export async function walkCopiedWizard(
  { path, isGated, ...app }: MountedApp & { isGated: boolean },
  say: (line: string) => void,
): Promise<void> {
  await onSignedInPage(app, { width: 390, height: 800 }, async (page) => {
    await page.goto(isGated ? path : `${path}/onboarding`)
    await page.waitForURL(`${app.origin}${path}/onboarding/welcome`)
    const goOn = () => page.getByRole('button', { name: 'Continue', exact: true }).click()
    await page.locator('input[name=role][value=ceo]').check({ force: true })
    await page.locator('input[name=experienceLevel][value=beginner]').check({ force: true })
    await goOn()
    await page.waitForURL(`${app.origin}${path}/onboarding/company`)
    await page.locator('[id=name]').fill('Panadería Sol')
    await page.locator('[id=industry]').fill('bakeries')
    await page.locator('[id="industry-list"] [role=option]').first().click()
    await page.locator('input[name=size][value=small]').check({ force: true })
    await page.locator('[data-saving=saved]').waitFor()
    await page.reload()
    assert.equal(await page.locator('[id=name]').inputValue(), 'Panadería Sol')
    await goOn()
    await page.waitForURL(`${app.origin}${path}/onboarding/organization`)
    say('ok  the copied wizard saves, reloads and goes on')
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'company' }).click()
    await page.waitForURL(`${app.origin}${path}/onboarding/company`)
    await page.reload()
    await page.goBack()
    await page.waitForURL(`${app.origin}${path}/onboarding/organization`)
    say('ok  its steps have addresses')
    const primary = await page
      .getByRole('button', { name: 'Continue', exact: true })
      .evaluate((button) => getComputedStyle(button).backgroundColor)
    assert.notEqual(primary, 'rgba(0, 0, 0, 0)', 'its styles are there')
  })
  say('ok  with its styles, and without an error in the page')
}
