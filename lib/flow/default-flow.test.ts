import { describe, expect, test } from 'vitest'
import { ERRORS } from '../errors.ts'
import { checkFlow } from './check-flow.ts'
import type { Answers } from './condition.ts'
import { defaultFlow } from './default-flow.ts'
import { en } from './engine-words/en.ts'
import { fieldProblems } from './field-errors.ts'
import type { AnswersOf, FieldPathOf } from './flow-types.ts'
import { judgeStep, readPatch } from './judge.ts'
import { messageOf } from './messages.ts'
import type { Problem } from './problems.ts'
import { PATCH_SCHEMAS, SENSITIVE_FIELDS, STEP_NAMES, type StepName, SUBMITTED_SCHEMAS } from './steps.ts'

type Said = { path: readonly PropertyKey[]; code: string; message: string }

const said = (step: string, problems: Problem[]): Said[] =>
  problems.map((problem) => ({
    path: problem.path,
    code: problem.code,
    message: messageOf(defaultFlow, step, problem, 'en'),
  }))

/** Where today speaks in a library's words. */
const inOurWords = ({ message, ...problem }: Said): Said => ({
  ...problem,
  message: message.startsWith('Invalid input') ? 'Departments must be an object with its fields.' : message,
})

/** What the steps of today say of a patch and of a finished step. */
function ofToday(step: StepName, data: Record<string, unknown>) {
  const judged = (schema: (typeof PATCH_SCHEMAS)[StepName]) => {
    const result = schema.safeParse(data, { reportInput: true })
    return result.success
      ? { value: result.data, said: [] }
      : { said: fieldProblems(result.error).map(inOurWords) }
  }
  return { patch: judged(PATCH_SCHEMAS[step]), finished: judged(SUBMITTED_SCHEMAS[step] as never) }
}

function ofFlow(step: StepName, data: Record<string, unknown>) {
  const { patch, problems } = readPatch(defaultFlow, step, data)
  const answers: Answers = { [step]: data as Record<string, unknown> }
  return {
    patch: problems.length === 0 ? { value: patch, said: [] } : { said: said(step, problems) },
    finished: said(step, judgeStep(defaultFlow, step, answers)),
  }
}

const WHOLE: Record<StepName, Record<string, unknown>> = {
  welcome: { role: 'ceo', experienceLevel: 'beginner' },
  company: { name: 'Panadería Sol', industry: 'bakeries', size: 'small' },
  organization: {
    teamSize: 12,
    structure: 'flat',
    methodology: 'okrs',
    collaborationStyle: 'hybrid',
    integrations: ['slack'],
  },
}

const VALUES: unknown[] = [
  ...[
    '',
    ' ',
    'x',
    'xy',
    'ceo',
    'other',
    'bakeries',
    'Bakeries',
    'small',
    'okrs',
    '\u200b\u200b',
    'a\u0000',
    'a\nb',
    'a\u202e',
  ],
  ...[
    "L'Oréal",
    'Cafe\u0301',
    ' <3 ',
    '株式会社',
    '👩‍🍳',
    'x'.repeat(80),
    'x'.repeat(81),
    'x'.repeat(100),
    'x'.repeat(101),
  ],
  ...['y'.repeat(500), 'y'.repeat(501), 'y'.repeat(5000), `a${'\u0301\u0316'.repeat(20)}`, 'a\r\nb'],
  ...[
    'https://example.com',
    'http://example.com',
    'example.com',
    'ftp://example.com',
    'https://a@b.example',
    'https://',
  ],
  ...[
    'https://example.com/'.padEnd(2048, 'x'),
    'https://example.com/'.padEnd(2049, 'x'),
    'https://exa mple.com',
    'https://<b>',
  ],
  ...[
    0,
    1,
    -1,
    1.5,
    10_000,
    10_001,
    1e21,
    Number.MAX_SAFE_INTEGER,
    true,
    false,
    {},
    { name: 'x' },
    [],
    ['slack'],
    ['email', 'slack'],
  ],
  ...[['slack', 'slack'], ['fax'], ['slack', 'teams', 'email', 'slack'], [1], [['slack']]],
  ...[
    [{ name: 'A' }],
    [{ name: 'A' }, { name: 'B', parent: 'A' }],
    [{ name: 'A', parent: 'A' }],
    [{ name: '' }],
    [{ name: 'A', parent: '' }],
  ],
  ...[
    [
      { name: 'A', parent: 'B' },
      { name: 'B', parent: 'A' },
    ],
    [{ name: 'A', boss: 1 }],
    [{ name: 1 }],
    [{ name: 'A', parent: 'not listed' }],
  ],
  ...[
    Array.from({ length: 50 }, (_, place) => ({ name: `D${place}` })),
    Array.from({ length: 51 }, () => ({ name: 'D' })),
  ],
]

const fieldsOf: Record<StepName, string[]> = {
  welcome: ['role', 'customRole', 'experienceLevel', 'unknown'],
  company: ['name', 'industry', 'customIndustry', 'size', 'description', 'website', 'logo', '__proto__'],
  organization: [
    'teamSize',
    'structure',
    'methodology',
    'collaborationStyle',
    'integrations',
    'departments',
    'x<y',
  ],
}
/** Fields that are asked beside one choice; today they are taken beside any. */
const BESIDE: Record<string, Record<string, unknown>> = {
  customRole: { role: 'other' },
  customIndustry: { industry: 'other' },
}

const withField = (data: object, field: string, value: unknown) =>
  Object.defineProperty({ ...data }, field, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  }) as Record<string, unknown>

describe.each(STEP_NAMES)('the default flow answers as the steps of today: %s', (step) => {
  test('to every value of every field, alone and in a step that is else whole', () => {
    for (const field of fieldsOf[step])
      for (const value of [...VALUES, null]) {
        const around = { ...WHOLE[step], ...BESIDE[field] }
        for (const data of [withField({ ...BESIDE[field] }, field, value), withField(around, field, value)]) {
          const [today, flow] = [ofToday(step, data), ofFlow(step, data)]
          const label = `${step}.${field} ${JSON.stringify(value)?.slice(0, 80)}`
          expect(flow.patch, label).toEqual(today.patch)
          // What a draft refuses is in no step that is judged, and null is cleared before.
          if (value !== null && today.patch.said.length === 0)
            expect(flow.finished, label).toEqual(today.finished.said)
        }
      }
  })

  test('to what is missing, in the order in which it is asked', () => {
    for (const field of ['', ...Object.keys(WHOLE[step])]) {
      const data = Object.fromEntries(
        Object.entries(WHOLE[step]).filter(([name]) => field !== '' && name !== field),
      )
      expect(ofFlow(step, data)).toMatchObject({ finished: ofToday(step, data).finished.said })
    }
  })

  test('and seals what is sealed today', () => {
    const fields = defaultFlow.steps.find(({ name }) => name === step)?.fields ?? {}
    const sealed = Object.keys(fields).filter((name) => fields[name]?.sealed && fieldsOf[step].includes(name))
    expect(sealed).toEqual(SENSITIVE_FIELDS[step])
  })
})

test('what is required of an entry is asked when a step is finished; today also of drafts', () => {
  const nameless = ofFlow('organization', { ...WHOLE.organization, departments: [{ parent: 'A' }] })
  expect(nameless.patch.said).toEqual([])
  expect(nameless.finished).toEqual([
    { path: ['departments', 0, 'name'], code: 'required', message: 'Department name is required.' },
  ])
})

test('what belongs to another choice is not asked', () => {
  const answers = { welcome: { role: 'ceo', customRole: 'Baker', experienceLevel: 'beginner' } }
  expect(judgeStep(defaultFlow, 'welcome', answers)).toEqual([])
})

test('the default flow is sound, and its types are those of the specification', () => {
  expect(checkFlow(defaultFlow)).toBe(defaultFlow)
  const company: AnswersOf<typeof defaultFlow>['company'] = {
    name: 'Sol',
    industry: 'bakeries',
    size: 'small',
    stage: 'growing',
    country: 'ES',
  }
  const path: FieldPathOf<typeof defaultFlow> = 'organization.metric'
  expect([company.customIndustry, path]).toEqual([undefined, 'organization.metric'])
})

test('the engine’s English for a refusal is the refusal’s own', () => {
  for (const [code, { detail }] of Object.entries(ERRORS))
    expect(en.details[code as keyof typeof ERRORS], code).toBe(detail)
})
