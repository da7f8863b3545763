import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { OutlineField } from '#lib/flow/outline.ts'
import { tabTo } from './keyboard.ts'

/** What the walk needs to know beside the page. */
export interface Walker {
  page: Page
  /** The names of industries in the language of the page, by slug. */
  industryNames: ReadonlyMap<string, string>
}

export const control = (page: Page, path: string) => page.locator(`[id="${path}"]`)
const named = (page: Page, path: string) => page.locator(`input[name="${path}"]`)

type Entry = Readonly<Record<string, unknown>>

/**
 * Answers one question by keyboard alone. Dates and lists are the platform's own controls, whose keys differ between
 * machines: they are reached by keyboard, and set.
 */
export async function answerByKeyboard(
  walker: Walker,
  field: OutlineField,
  path: string,
  answer: unknown,
): Promise<void> {
  const { page } = walker
  switch (field.kind) {
    case 'choice':
    case 'boolean':
    case 'country':
      if ((await control(page, path).evaluate(({ tagName }) => tagName)) === 'SELECT')
        return select(page, path, String(answer))
      return chooseRadio(page, path, String(answer))
    case 'choices':
      for (const value of answer as string[]) await toggle(page, `${path}"][value="${value}`)
      return
    case 'consent':
      return toggle(page, path)
    case 'date':
      await tabTo(page, control(page, path))
      return control(page, path).fill(String(answer))
    case 'industry':
      return findIndustry(walker, path, String(answer))
    case 'group':
      return answerEntry(walker, field, path, answer as Entry)
    case 'list':
      for (const [place, entry] of (answer as Entry[]).entries()) {
        const add = control(page, path).locator('> button')
        await tabTo(page, add)
        await page.keyboard.press('Enter')
        await control(page, `${path}.${place}`).waitFor()
        await answerEntry(walker, field, `${path}.${place}`, entry)
      }
      return
    default: {
      await tabTo(page, control(page, path))
      await page.keyboard.type(field.kind === 'zod' ? JSON.stringify(answer) : String(answer))
    }
  }
}

async function answerEntry(walker: Walker, { fields = [], tree }: OutlineField, path: string, entry: Entry) {
  for (const field of fields) {
    const answer = entry[field.name]
    if (answer === undefined) continue
    const at = `${path}.${field.name}`
    if (field.name === tree?.parent) await select(walker.page, at, String(answer))
    else await answerByKeyboard(walker, field, at, answer)
  }
}

async function toggle(page: Page, name: string): Promise<void> {
  await tabTo(page, named(page, name))
  await page.keyboard.press('Space')
}

async function chooseRadio(page: Page, path: string, value: string): Promise<void> {
  const radios = named(page, path)
  await tabTo(page, radios)
  await page.keyboard.press('Space')
  const wanted = named(page, `${path}"][value="${value}`)
  for (let count = await radios.count(); count > 0 && !(await wanted.isChecked()); count--)
    await page.keyboard.press('ArrowDown')
  assert.ok(await wanted.isChecked(), `${path} is ${value}`)
}

/** The list is the platform's own. */
async function select(page: Page, path: string, value: string): Promise<void> {
  await tabTo(page, control(page, path))
  await control(page, path).selectOption(value)
}

async function findIndustry({ page, industryNames }: Walker, path: string, slug: string): Promise<void> {
  const name = industryNames.get(slug) ?? slug
  const combobox = control(page, path)
  await tabTo(page, combobox)
  await page.keyboard.type(name)
  const list = page.locator(`[id="${path}-list"]:not([aria-busy=true])`)
  await list.getByRole('option').filter({ hasText: name }).first().waitFor()
  const active = async () => page.locator(`[id="${await combobox.getAttribute('aria-activedescendant')}"]`)
  for (let count = 0; count < 20; count++) {
    await page.keyboard.press('ArrowDown')
    if ((await (await active()).textContent())?.startsWith(name)) break
  }
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    ([id, text]) => (document.getElementById(id!) as HTMLInputElement).value === text,
    [path, name],
  )
}
