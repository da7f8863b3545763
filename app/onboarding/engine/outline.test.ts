import { expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import * as steps from '#lib/flow/steps.ts'
import { STEP_OUTLINE } from './outline.ts'

test('the outline names every step and field of the schemas, in their order', () => {
  const fields = Object.entries(steps.STEP_FIELDS).map(([step, all]) => [step, Object.keys(all)])
  expect(Object.entries(STEP_OUTLINE)).toEqual(fields)
})

test.each(steps.LOCALES)('the dictionary "%s" names exactly the choices of the schemas', (locale) => {
  const { choices } = DICTIONARIES[locale].wizard
  expect(Object.keys(choices.role)).toEqual([...steps.ROLES])
  expect(Object.keys(choices.experienceLevel)).toEqual([...steps.EXPERIENCE_LEVELS])
  expect(Object.keys(choices.size)).toEqual([...steps.COMPANY_SIZES])
  expect(Object.keys(choices.structure)).toEqual([...steps.STRUCTURES])
  expect(Object.keys(choices.methodology)).toEqual([...steps.METHODOLOGIES])
  expect(Object.keys(choices.collaborationStyle)).toEqual([...steps.COLLABORATION_STYLES])
  expect(Object.keys(choices.integrations)).toEqual([...steps.INTEGRATIONS])
})
