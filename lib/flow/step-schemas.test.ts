import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defaultFlow } from './default-flow.ts'
import { draftSchema, finishedSchema, patchSchema } from './step-schemas.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const documented = (schema: z.ZodType) => ajv.compile(z.toJSONSchema(schema, { io: 'input' }))

const WHOLE: Record<string, Record<string, unknown>> = {
  welcome: { role: 'other', customRole: 'Head baker', experienceLevel: 'beginner' },
  company: {
    name: 'Panadería Sol',
    industry: 'bakeries',
    size: 'small',
    description: 'Bread.\nAnd cake.',
    website: 'https://sol.example',
    stage: 'growing',
    country: 'ES',
  },
  organization: {
    teamSize: 12,
    structure: 'flat',
    methodology: 'okrs',
    collaborationStyle: 'hybrid',
    integrations: [],
    departments: [{ name: 'Oven', parent: 'Kitchen' }],
    goal: 'other',
    customGoal: 'A second shop',
    metric: { name: 'Loaves', unit: 'a day', now: 80, wanted: 120.5 },
  },
}

describe.each(defaultFlow.steps)('$name', (step) => {
  const whole = WHOLE[step.name] ?? {}
  const first = Object.keys(whole)[0] ?? ''

  test('a whole step fits all three documented forms', () => {
    for (const schemaOf of [patchSchema, draftSchema, finishedSchema]) {
      expect(schemaOf(step).safeParse(whole).error?.issues).toBeUndefined()
      expect(documented(schemaOf(step))(whole)).toBe(true)
    }
  })

  test('null fits a save, a lack a draft, and neither a finished step; a field more fits none', () => {
    const fits = (data: object) =>
      [patchSchema, draftSchema, finishedSchema].map((schemaOf) => documented(schemaOf(step))(data))
    expect(fits({ ...whole, [first]: null })).toEqual([true, false, false])
    expect(fits({})).toEqual([true, true, false])
    expect(fits({ ...whole, fax: '1' })).toEqual([false, false, false])
  })
})
