import { expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { LOCALES } from '#app/locales.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { findField } from '#lib/flow/flow.ts'
import { STEP_NAMES, STEP_OUTLINE } from './outline.ts'

test('the outline names steps and fields of the flow, in their order, and all that are required', () => {
  expect(STEP_NAMES).toEqual(defaultFlow.steps.map(({ name }) => name))
  for (const { name: step, fields } of defaultFlow.steps) {
    const shown: readonly string[] = STEP_OUTLINE[step as keyof typeof STEP_OUTLINE]
    expect(Object.keys(fields).filter((name) => shown.includes(name))).toEqual(shown)
    const required = Object.keys(fields).filter((name) => fields[name]?.required)
    expect(shown).toEqual(expect.arrayContaining(required))
  }
})

const CHOICES = [
  ['welcome', 'role'],
  ['welcome', 'experienceLevel'],
  ['company', 'size'],
  ['organization', 'structure'],
  ['organization', 'methodology'],
  ['organization', 'collaborationStyle'],
  ['organization', 'integrations'],
] as const

test.each(LOCALES)('the dictionary "%s" names exactly the choices of the flow', (locale) => {
  const { choices } = DICTIONARIES[locale].wizard
  for (const [step, name] of CHOICES) {
    const field = findField(defaultFlow, step, name) as unknown as { choices: string[] }
    expect(Object.keys(choices[name])).toEqual(field.choices)
  }
})
