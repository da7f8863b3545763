import { z } from 'zod'
import { LOCALES, PATCH_SCHEMAS, STEP_FIELDS, STEP_NAMES, type StepName } from '../flow/steps.ts'
import { boundedText } from '../flow/text.ts'

const localeSchema = z.enum(LOCALES, { error: `Locale must be one of: ${LOCALES.join(', ')}.` })
/** Any version and variant: what counts is that the caller does not use it twice. */
const opIdSchema = z.guid({ error: 'opId must be a UUID.' }).transform((id) => id.toLowerCase())
/** Whether it names a session is not judged here: no id may be told from one of somebody else's. */
const sessionIdSchema = z.string({ error: 'sessionId must be the id of a session.' }).meta({ maxLength: 36 })
const flagSchema = (name: string) => z.boolean({ error: `${name} must be true or false.` })

export const startBodySchema = z.strictObject({
  locale: localeSchema.optional(),
  source: boundedText({ label: 'Source', max: 64 }).optional(),
  restart: flagSchema('restart').default(false),
  blank: flagSchema('blank').default(false),
  answers: z
    .strictObject(
      Object.fromEntries(STEP_NAMES.map((step) => [step, PATCH_SCHEMAS[step].optional()])) as Record<
        StepName,
        z.ZodOptional<(typeof PATCH_SCHEMAS)[StepName]>
      >,
      { error: 'answers must be an object with fields by step.' },
    )
    .optional(),
  opId: opIdSchema.optional(),
})

const MAX_REVISION = 2_147_483_647

const progressEnvelope = z.strictObject({
  sessionId: sessionIdSchema,
  step: z.enum(STEP_NAMES, { error: `Step must be one of: ${STEP_NAMES.join(', ')}.` }),
  data: z.record(z.string(), z.unknown(), { error: 'data must be an object with the fields of the step.' }),
  complete: flagSchema('complete').default(true),
  baseRevision: z
    .int({ error: 'baseRevision must be the revision of a session.' })
    .min(1, { error: 'baseRevision must be the revision of a session.' })
    .max(MAX_REVISION, { error: 'baseRevision must be the revision of a session.' })
    .optional(),
  opId: opIdSchema.optional(),
  locale: localeSchema.optional(),
})

/** The saves of each step, as the reference shows them. */
export const progressBodyVariants = z.union(
  STEP_NAMES.map((step) =>
    progressEnvelope.extend({ step: z.literal(step), data: PATCH_SCHEMAS[step] }).meta({
      title: `A save of the ${step} step`,
    }),
  ),
)

/** A save: the fields that `data` may hold are those of `step`. */
export const progressBodySchema = progressEnvelope.transform((body, context) => {
  const data = PATCH_SCHEMAS[body.step].safeParse(body.data, { reportInput: true })
  if (data.success) return { ...body, data: data.data }
  for (const issue of data.error.issues) {
    context.issues.push({ ...issue, path: ['data', ...issue.path], input: issue.input } as never)
  }
  return z.NEVER
})

export const completeBodySchema = z.strictObject({ sessionId: sessionIdSchema })

const { name, description } = STEP_FIELDS.company
/** Asked about while it is typed: one letter will do, though a finished step wants two. */
const companyNameSchema = boundedText({ label: name.label, min: 1, max: 100 })
const descriptionSchema = description.draft

export const aiSuggestionsBodySchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('industry'),
      companyName: companyNameSchema,
      description: descriptionSchema.optional(),
    }),
    z.strictObject({ kind: z.literal('recommendations'), sessionId: sessionIdSchema }),
  ],
  { error: 'kind must be "industry" or "recommendations".' },
)

export const MAX_INDUSTRIES = 200
const DEFAULT_INDUSTRIES = 20
const limitMessage = `limit must be a whole number from 1 to ${MAX_INDUSTRIES}.`

export const industriesQuerySchema = z
  .object({
    q: boundedText({ label: 'q', max: 100 }).optional(),
    category: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/, { error: 'category must be the slug of a category.' })
      .meta({ maxLength: 64 })
      .optional(),
    company: companyNameSchema.optional(),
    description: descriptionSchema.optional(),
    locale: localeSchema.optional(),
    limit: z
      .string()
      .regex(/^\d{1,3}$/, { error: limitMessage })
      .meta({ maxLength: 3 })
      .transform(Number)
      .pipe(z.int().min(1, { error: limitMessage }).max(MAX_INDUSTRIES, { error: limitMessage }))
      .default(DEFAULT_INDUSTRIES),
  })
  .refine(({ company, description }) => description === undefined || company !== undefined, {
    path: ['description'],
    error: 'description goes with company; name the company too.',
    params: { code: 'needs_company' },
  })

export const eraseQuerySchema = z.object({
  erase: z.enum(['true', 'false'], { error: 'erase must be true or false.' }).default('false'),
})
