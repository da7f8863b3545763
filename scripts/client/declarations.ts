import { z } from 'zod'
import { ERRORS } from '../../lib/errors.ts'
import { defaultFlow } from '../../lib/flow/default-flow.ts'
import { schemaOf } from '../../lib/flow/field-schema.ts'
import { PLAN_ITEM_KINDS, PLAN_ITEM_STATES, planItemSchema, planSchema } from '../../lib/flow/plan.ts'
import {
  keyResultSchema,
  nextStepSchema,
  okrSuggestionSchema,
  recommendationsSchema,
  sourceSchema,
} from '../../lib/flow/recommendations.ts'
import { requirementsSchema } from '../../lib/flow/requirements.ts'
import {
  adviceMetaSchema,
  industriesMetaSchema,
  industrySchema,
  industrySuggestionSchema,
  industrySuggestionsSchema,
  sessionMetaSchema,
} from '../../lib/flow/response-shapes.ts'
import { sessionSchema } from '../../lib/flow/session.ts'
import { printType } from './type-printer.ts'

/** The schemas that the client's types come from, by the name of the type. */
const NAMED: [string, z.ZodType][] = [
  ['ItemSource', sourceSchema],
  ['KeyResult', keyResultSchema],
  ['OKRSuggestion', okrSuggestionSchema],
  ['NextStep', nextStepSchema],
  ['AIRecommendations', recommendationsSchema],
  ['PlanItem', planItemSchema],
  ['Plan', planSchema],
  ['Requirements', requirementsSchema],
  ['Industry', industrySchema],
  ['IndustriesMeta', industriesMetaSchema],
  ['IndustrySuggestion', industrySuggestionSchema],
  ['IndustrySuggestions', industrySuggestionsSchema],
  ['AdviceMeta', adviceMetaSchema],
  ['SessionMeta', sessionMetaSchema],
]

const KINDS_AND_STATES = { PlanItemKind: PLAN_ITEM_KINDS, PlanItemState: PLAN_ITEM_STATES }

const union = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ')
const STEP_NAMES = defaultFlow.steps.map(({ name }) => name)
const stepTypeName = (step: string) => `${step.charAt(0).toUpperCase()}${step.slice(1)}Data`

function stepTypes(): string[] {
  return defaultFlow.steps.map(({ name: step, fields, fieldsWhen }) => {
    const lines = Object.entries(fields).map(([name, field]) => {
      // As the flow's types have it: which codes there are changes with the world.
      const schema = field.kind === 'country' ? z.string() : schemaOf(field, 'finished')
      const type = printType(schema).replaceAll('\n', '\n  ')
      return `  ${name}${field.required && fieldsWhen[name] === undefined ? '' : '?'}: ${type}`
    })
    return `export interface ${stepTypeName(step)} {\n${lines.join('\n')}\n}`
  })
}

const ERROR_TYPES = `export type ErrorCode = ${union(Object.keys(ERRORS))}
export interface FieldError {
  /** A JSON Pointer into the request body, or \`?name\` for a query parameter. */
  path: string
  code: string
  message: string
}
export interface ErrorExtensions {
  errors?: FieldError[]
  conflicts?: { path: string; yours: unknown; theirs: unknown }[]
  revision?: number
  missing?: { step: string; fields: string[] }[]
  flow?: { id: string; version: number }
}`

/** The types of \`lib/flow\` and \`lib/errors.ts\` that the client names, as declarations that need no other package. */
export function schemaDeclarations(): string {
  const names = new Map<unknown, string>(NAMED.map(([name, schema]) => [schema, name]))
  const session = printType(sessionSchema(defaultFlow).omit({ stepData: true }), names)
  const declarations = [
    `export type Locale = ${union(defaultFlow.locales)}`,
    `export type StepName = ${union(STEP_NAMES)}`,
    ...Object.entries(KINDS_AND_STATES).map(([name, values]) => `export type ${name} = ${union(values)}`),
    ...stepTypes(),
    `export interface StepData {\n${STEP_NAMES.map((step) => `  ${step}?: ${stepTypeName(step)}`).join('\n')}\n}`,
    `export interface DraftStepData {\n${STEP_NAMES.map((step) => `  ${step}?: Partial<${stepTypeName(step)}>`).join('\n')}\n}`,
    ...NAMED.map(([name, schema]) => `export type ${name} = ${printType(schema, names)}`),
    `export interface FinishedSession ${session.replace(/\}$/, '  stepData: StepData\n}')}`,
    ERROR_TYPES,
  ]
  return `${declarations.join('\n\n')}\n`
}
