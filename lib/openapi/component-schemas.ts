import { z } from 'zod'
import { ERRORS } from '../errors.ts'
import { byFlow } from '../flow/by-flow.ts'
import { MAX_FIELDS } from '../flow/check-step.ts'
import { planItemSchema, planSchema } from '../flow/plan.ts'
import {
  keyResultSchema,
  nextStepSchema,
  okrSuggestionSchema,
  recommendationsSchema,
} from '../flow/recommendations.ts'
import { requirementsSchema } from '../flow/requirements.ts'
import {
  industrySchema,
  industrySuggestionSchema,
  industrySuggestionsSchema,
} from '../flow/response-shapes.ts'
import { sessionSchema, stepDataSchemas } from '../flow/session.ts'
import { startBodyDocumented } from '../services/request-schemas.ts'

const MAX_LISTED = 50
/** Into a body of at most 64 KiB, whose keys may be of nothing but signs that a pointer writes as two. */
const pointer = z.string().max(2 * 65_536)
const text = z.string().max(1000)

export const requestIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/)
  .max(64)

/** The body of every failure (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string().max(200).meta({ description: 'Where the code is explained.' }),
  title: text,
  status: z.int().min(400).max(599),
  code: z.enum(Object.keys(ERRORS) as [string, ...string[]]),
  detail: text.meta({ description: 'What to do next.' }),
  requestId: requestIdSchema,
  errors: z
    .array(
      z.strictObject({
        path: pointer.meta({
          description: 'A JSON Pointer into the body, or `?name` for a query parameter.',
        }),
        code: z.string().max(64),
        message: text,
      }),
    )
    .max(MAX_LISTED)
    .optional(),
  conflicts: z
    .array(z.strictObject({ path: pointer, yours: z.unknown(), theirs: z.unknown() }))
    .max(MAX_FIELDS)
    .optional(),
  revision: z.int().min(1).optional(),
  missing: z
    .array(z.strictObject({ step: z.string().max(64), fields: z.array(z.string().max(64)).max(MAX_FIELDS) }))
    .max(MAX_LISTED)
    .optional(),
  flow: z.strictObject({ id: z.string().max(63), version: z.int().min(1) }).optional(),
})

/** Schemas that stand once in the document, under their names, and are referred to elsewhere. */
export type NamedSchemas = ReadonlyMap<z.ZodType, string>

/** The name of a step's answers: `StepData_team-size` would be none that generated clients take. */
function stepDataName(step: string): string {
  const words = step.split(/[_-]/).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return `${words.join('')}Data`
}

/** The named schemas of the document of a flow. Two steps whose names differ in signs alone keep theirs as they are. */
export const namedSchemas = byFlow((flow): NamedSchemas => {
  const names = flow.steps.map(({ name }) => stepDataName(name))
  const isTaken = (name: string) => names.indexOf(name) !== names.lastIndexOf(name)
  const steps = [...stepDataSchemas(flow)].map(([step, schema]): [z.ZodType, string] => {
    const name = stepDataName(step)
    return [schema, isTaken(name) ? `${step}Data` : name]
  })
  return new Map<z.ZodType, string>([
    [sessionSchema(flow), 'OnboardingSession'],
    ...steps,
    [startBodyDocumented(flow), 'StartRequest'],
    ...OF_EVERY_FLOW,
  ])
})

const OF_EVERY_FLOW: readonly [z.ZodType, string][] = [
  [recommendationsSchema, 'AIRecommendations'],
  [okrSuggestionSchema, 'OKRSuggestion'],
  [keyResultSchema, 'KeyResult'],
  [nextStepSchema, 'NextStep'],
  [industrySchema, 'Industry'],
  [industrySuggestionsSchema, 'IndustrySuggestions'],
  [industrySuggestionSchema, 'IndustrySuggestion'],
  [requirementsSchema, 'Requirements'],
  [planSchema, 'Plan'],
  [planItemSchema, 'PlanItem'],
  [problemSchema, 'Problem'],
]

const MAX_INT32 = 2_147_483_647
const MIN_INT32 = -2_147_483_648

const FORMAT_LENGTHS: Record<string, number> = { uuid: 36, date: 10, 'date-time': 35 }
/** No text of the API holds NUL. */
const ANY_TEXT = '^[^\\u0000]*$'

/** Says the bounds that follow from a type or format, which JSON Schema leaves unsaid. */
function bound(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.type === 'integer') {
    schema.format = 'int32'
    schema.minimum = Math.max(schema.minimum ?? MIN_INT32, MIN_INT32)
    schema.maximum = Math.min(schema.maximum ?? MAX_INT32, MAX_INT32)
  }
  if (schema.type === 'string' && schema.enum === undefined && schema.const === undefined) {
    schema.maxLength ??= FORMAT_LENGTHS[schema.format ?? '']
    if (schema.format === undefined) schema.pattern ??= ANY_TEXT
  }
}

/** Writes a schema as OpenAPI 3.1 takes it; those with a name become references unless they are the one asked for. */
export function jsonSchemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
  named: NamedSchemas,
): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const name = named.get(zodSchema as unknown as z.ZodType)
      if (name !== undefined && (zodSchema as unknown) !== schema) {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema]
        jsonSchema.$ref = `#/components/schemas/${name}`
        return
      }
      bound(jsonSchema)
    },
  })
  return json
}

/** A reference to a schema that has a name, else the schema itself. */
export function referenceTo(
  schema: z.ZodType,
  io: 'input' | 'output',
  named: NamedSchemas,
): Record<string, unknown> {
  const name = named.get(schema)
  return name === undefined ? jsonSchemaOf(schema, io, named) : { $ref: `#/components/schemas/${name}` }
}

export function componentSchemas(named: NamedSchemas): Record<string, unknown> {
  return Object.fromEntries(
    [...named].map(([schema, name]) => [
      name,
      jsonSchemaOf(schema, name.endsWith('Request') ? 'input' : 'output', named),
    ]),
  )
}
