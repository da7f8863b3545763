import { expect, test } from 'vitest'
import { requiredField } from '../../lib/flow/problems.ts'
import { wizardTexts } from '../../tests/support/wizard-texts.ts'
import { dueOf, shownProblems } from './shown-problems.ts'
import { sayIn } from './texts.ts'

const texts = wizardTexts('en')
const WELCOME = texts.outline.steps.find(({ name }) => name === 'welcome')!

const pathsShown = (step: string, path: (string | number)[], due: string[]) =>
  shownProblems(
    { step, judged: [requiredField(path)], due: new Set(due), rejected: {} },
    texts,
    sayIn(texts),
  ).map((problem) => problem.path)

test('a box that came after a refusal is not found wanting until it was left or one wants to go on again', () => {
  expect(pathsShown('welcome', ['customRole'], ['role'])).toEqual([])
  expect(pathsShown('welcome', ['customRole'], ['role', 'customRole'])).toEqual(['customRole'])
})

test('an entry that was added after a refusal is not found wanting until one of its boxes was left', () => {
  expect(pathsShown('organization', ['departments', 1, 'name'], ['departments.0.name'])).toEqual([])
  expect(pathsShown('organization', ['departments'], ['departments.1.name'])).toEqual(['departments'])
})

test('a question that went away comes back as a new one', () => {
  const asked = WELCOME.fields.filter(({ name }) => name !== 'customRole')
  const due = new Set(['role', 'customRole'])
  expect([...dueOf(asked, due)]).toEqual(['role'])
  expect(dueOf(WELCOME.fields, due)).toBe(due)
})
