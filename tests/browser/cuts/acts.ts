import type { Page } from 'playwright-core'
import { control } from '../answer-by-keyboard.ts'

/** Something that a person does, and how one sees that it is done. */
export interface Act {
  name: string
  perform(page: Page): Promise<unknown>
  isDone(page: Page): Promise<boolean>
}

const path = (page: Page) => new URL(page.url()).pathname
const go = (page: Page) => page.locator('main form button[type=submit]')
const steps = (page: Page) => page.locator('section[aria-labelledby=next-step] [data-item]')

const type = (field: string, text: string): Act => ({
  name: `type ${field}`,
  perform: (page) => control(page, field).fill(text),
  isDone: async (page) => (await control(page, field).inputValue()) === text,
})

const choose = (field: string, value: string): Act => {
  const choice = (page: Page) => page.locator(`main input[name="${field}"][value="${value}"]`)
  return {
    name: `choose ${field}`,
    perform: (page) => choice(page).check(),
    isDone: (page) => choice(page).isChecked(),
  }
}

const goOn = (next: string, first: string): Act => ({
  name: `go on to ${next}`,
  perform: async (page) => {
    if (!(await pressAgain(page))) await go(page).click()
  },
  isDone: async (page) => path(page) === `/onboarding/${next}` && (await page.locator(first).isVisible()),
})

/** Presses the way on of a plan that could not be written or read; false where there is none. */
async function pressAgain(page: Page): Promise<boolean> {
  const again = page.locator('[data-plan-problem] button')
  if (!(await again.isVisible())) return false
  await again.click()
  return true
}

const PLAN = '[data-plan]'
const NEW_STEP = 'A step of my own'
export const ANSWERED = {
  welcome: { role: 'ceo', experienceLevel: 'beginner' },
  company: { name: 'Another Bakery', description: 'We bake bread and cakes.', size: 'small' },
  organization: {
    teamSize: 12,
    structure: 'flat',
    methodology: 'okrs',
    collaborationStyle: 'hybrid',
    integrations: ['slack'],
  },
}
const { welcome, company, organization } = ANSWERED

/** From the first look to the changed answers after the end. The answers are those of ANSWERED. */
export const ACTS: readonly Act[] = [
  {
    name: 'see the first question',
    perform: async () => undefined,
    isDone: (page) => control(page, 'role').first().isVisible(),
  },
  choose('role', welcome.role),
  choose('experienceLevel', welcome.experienceLevel),
  goOn('company', '[id="name"]'),
  {
    name: 'load the page again',
    perform: (page) => page.evaluate(() => Object.assign(window, { isLeft: true }) && location.reload()),
    isDone: async (page) =>
      (await control(page, 'name').isVisible()) && !(await page.evaluate(() => 'isLeft' in window)),
  },
  type('name', 'Panadería Sol'),
  type('description', company.description),
  {
    name: 'find an industry',
    perform: async (page) => {
      await control(page, 'industry').fill('Bakeries')
      await page.locator('[id="industry-list"] [role=option]').first().waitFor({ timeout: 2000 })
      await page.keyboard.press('Enter')
    },
    isDone: async (page) => {
      const isOpen = (await control(page, 'industry').getAttribute('aria-expanded')) === 'true'
      return !isOpen && (await control(page, 'industry').inputValue()) !== ''
    },
  },
  choose('size', company.size),
  goOn('organization', '[id="teamSize"]'),
  {
    name: 'switch the language',
    perform: (page) => page.locator('header button[lang=es]').click(),
    isDone: async (page) => (await page.locator('html').getAttribute('lang')) === 'es',
  },
  type('teamSize', String(organization.teamSize)),
  choose('structure', organization.structure),
  choose('methodology', organization.methodology),
  choose('collaborationStyle', organization.collaborationStyle),
  choose('integrations', 'slack'),
  goOn('complete', PLAN),
  {
    name: 'see the plan',
    perform: pressAgain,
    isDone: async (page) =>
      (await page.locator('[data-plan=ready]').isVisible()) && (await steps(page).first().isVisible()),
  },
  {
    name: 'tick a step',
    perform: (page) => steps(page).first().getByRole('checkbox').check(),
    isDone: (page) => steps(page).first().getByRole('checkbox').isChecked(),
  },
  {
    name: 'begin a step of one’s own',
    perform: (page) => page.locator('[data-add=next-step]').click(),
    isDone: (page) => page.locator('section[aria-labelledby=next-step] form').isVisible(),
  },
  {
    name: 'add the step',
    perform: async (page) => {
      const form = page.locator('section[aria-labelledby=next-step] form')
      await form.locator('input').first().fill(NEW_STEP)
      await form.locator('button[type=submit]').click()
    },
    isDone: (page) => steps(page).filter({ hasText: NEW_STEP }).first().isVisible(),
  },
  {
    name: 'unfold the answers',
    perform: (page) => page.locator('details:has(#answers) > summary').click(),
    isDone: (page) => page.locator('a[href$="/company#name"]').isVisible(),
  },
  {
    name: 'change an answer',
    perform: (page) => page.locator('a[href$="/company#name"]').click(),
    isDone: async (page) => path(page) === '/onboarding/company' && (await control(page, 'name').isVisible()),
  },
  type('name', company.name),
  goOn('complete', '[data-plan=ready]'),
  {
    name: 'finish',
    perform: (page) => page.locator('.bottom-bar button').last().click(),
    isDone: (page) => page.locator('#next').isVisible(),
  },
  {
    name: 'tick another step',
    perform: async (page) => {
      if (!(await pressAgain(page))) await steps(page).nth(1).getByRole('checkbox').check()
    },
    isDone: (page) => steps(page).nth(1).getByRole('checkbox').isChecked(),
  },
  {
    name: 'sign out',
    perform: (page) => page.locator('header button').first().click(),
    isDone: async (page) => path(page) === '/sign-in',
  },
]

export const ADDED_STEP = NEW_STEP
