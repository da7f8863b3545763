import type { Locator, Page } from 'playwright-core'

const MAX_TABS = 200

const hasFocus = (locator: Locator) =>
  locator.evaluateAll((elements) => elements.some((element) => element === document.activeElement))

/** Presses Tab until the element, or one of the elements, has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count <= MAX_TABS; count++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${MAX_TABS} times Tab did not lead to ${target}.`)
}

/** Tabs to a text field and types. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.type(text)
}

/** Tabs to a group of radio buttons and goes on with the arrow key until one of them is chosen. */
export async function chooseRadio(page: Page, group: string, choice: string): Promise<void> {
  const radios = page.getByRole('group', { name: group }).getByRole('radio')
  await tabTo(page, radios)
  await page.keyboard.press('Space')
  const wanted = page.getByRole('group', { name: group }).getByRole('radio', { name: choice })
  for (let count = await radios.count(); count > 0 && !(await wanted.isChecked()); count--) {
    await page.keyboard.press('ArrowDown')
  }
}

/** Tabs to a button and presses it. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** Unfolds what an element is folded away in, if it is. */
export async function unfold(page: Page, target: Locator): Promise<void> {
  const folded = page.locator('details:not([open])', { has: target })
  if ((await folded.count()) === 0) return
  await tabTo(page, folded.locator('> summary'))
  await page.keyboard.press('Enter')
  await folded.waitFor({ state: 'detached' })
}
