import { z } from 'zod'
import { byFlow } from '../flow/by-flow.ts'
import { PLAN_ITEM_KINDS } from '../flow/plan.ts'
import { patchSchema } from '../flow/step-schemas.ts'
import { boundedText } from '../flow/text.ts'

const localeSchema = byFlow(({ locales }) =>
  z.enum(locales as [string, ...string[]], { error: `Locale must be one of: ${locales.join(', ')}.` }),
)
/** Any version and variant: what counts is that the caller does not use it twice. */
export const opIdSchema = z.guid({ error: 'opId must be a UUID.' }).transform((id) => id.toLowerCase())
/** Whether it names a session is not judged here: no id may be told from one of somebody else's. */
export const sessionIdSchema = z
  .string({ error: 'sessionId must be the id of a session.' })
  .meta({ maxLength: 36 })
const flagSchema = (name: string) => z.boolean({ error: `${name} must be true or false.` })

const answersSchema = z.record(z.string(), z.unknown(), {
  error: 'The answers of a step must be an object with its fields.',
})

const startFields = byFlow((flow) =>
  z.strictObject({
    locale: localeSchema(flow).optional(),
    source: boundedText({ label: 'Source', max: 64 }).optional(),
    restart: flagSchema('restart').default(false),
    blank: flagSchema('blank').default(false),
    update: flagSchema('update').default(false),
    answers: z
      .record(z.string(), answersSchema, { error: 'answers must be an object with fields by step.' })
      .optional(),
    opId: opIdSchema.optional(),
  }),
)

/** A start; what `answers` may hold is judged by the flow. */
export const startBodySchema = byFlow((flow) =>
  startFields(flow).refine(({ restart, update }) => !(restart && update), {
    path: ['update'],
    error: 'update goes on from what was completed, restart begins anew: send one of them.',
    params: { code: 'not_with_restart' },
  }),
)

const MAX_REVISION = 2_147_483_647

/** The revision that the caller was looking at. */
export function revisionSchema(of: 'session' | 'plan') {
  const error = `baseRevision must be the revision of a ${of}.`
  return z.int({ error }).min(1, { error }).max(MAX_REVISION, { error })
}

/** A start as the reference shows it. */
export const startBodyDocumented = byFlow((flow) =>
  startFields(flow).extend({
    answers: z
      .strictObject(Object.fromEntries(flow.steps.map((step) => [step.name, patchSchema(step).optional()])))
      .optional(),
  }),
)

const versionError = 'flowVersion must be the version of a flow.'
const MAX_FLOW_VERSION = 1_000_000

/** A save; which steps there are, and what `data` may hold, is judged by the version that the session is of. */
export const progressBodySchema = byFlow((flow) => {
  const stepError = `Step must be one of: ${flow.steps.map(({ name }) => name).join(', ')}.`
  return z.strictObject({
    sessionId: sessionIdSchema,
    step: z.string({ error: stepError }).max(64, { error: stepError }),
    data: z.record(z.string(), z.unknown(), { error: 'data must be an object with the fields of the step.' }),
    complete: flagSchema('complete').default(true),
    baseRevision: revisionSchema('session').optional(),
    flowVersion: z
      .int({ error: versionError })
      .min(1, { error: versionError })
      .max(MAX_FLOW_VERSION, { error: versionError })
      .optional(),
    opId: opIdSchema.optional(),
    locale: localeSchema(flow).optional(),
  })
})

/** The saves of each step, as the reference shows them. */
export const progressBodyVariants = byFlow((flow) =>
  z.union(
    flow.steps.map((step) =>
      progressBodySchema(flow)
        .extend({ step: z.literal(step.name), data: patchSchema(step) })
        .meta({ title: `A save of the ${step.name} step` }),
    ),
  ),
)

export const completeBodySchema = z.strictObject({ sessionId: sessionIdSchema })

/** Asked about while it is typed: one letter will do, though a finished step may want more. */
const companyNameSchema = boundedText({ label: 'Company name', min: 1, max: 100 })
const descriptionSchema = boundedText({ label: 'Description', max: 500, paragraphs: true })

const renewMessage = `renew must list kinds of items: ${PLAN_ITEM_KINDS.join(', ')}.`

export const aiSuggestionsBodySchema = byFlow((flow) =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('industry'),
        companyName: companyNameSchema,
        description: descriptionSchema.optional(),
      }),
      z
        .strictObject({
          kind: z.literal('recommendations'),
          sessionId: sessionIdSchema,
          renew: z
            .array(z.enum(PLAN_ITEM_KINDS, { error: renewMessage }), { error: renewMessage })
            .min(1, { error: renewMessage })
            .max(PLAN_ITEM_KINDS.length, { error: renewMessage })
            .optional(),
          locale: localeSchema(flow).optional(),
        })
        .refine(({ renew, locale }) => renew !== undefined || locale === undefined, {
          path: ['locale'],
          error: 'locale goes with renew: recommendations are in the language of their session.',
          params: { code: 'not_asked' },
        }),
    ],
    { error: 'kind must be "industry" or "recommendations".' },
  ),
)

export const MAX_INDUSTRIES = 200
const DEFAULT_INDUSTRIES = 20
const limitMessage = `limit must be a whole number from 1 to ${MAX_INDUSTRIES}.`

export const industriesQuerySchema = byFlow((flow) =>
  z
    .object({
      q: boundedText({ label: 'q', max: 100 }).optional(),
      category: z
        .string()
        .regex(/^[a-z0-9-]{1,64}$/, { error: 'category must be the slug of a category.' })
        .meta({ maxLength: 64 })
        .optional(),
      company: companyNameSchema.optional(),
      description: descriptionSchema.optional(),
      locale: localeSchema(flow).optional(),
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
    }),
)

export const flowQuerySchema = byFlow((flow) =>
  z.object({
    locale: localeSchema(flow).optional(),
    version: z
      .string()
      .regex(/^[1-9]\d{0,6}$/, { error: 'version must be the version of a flow.' })
      .meta({ maxLength: 7 })
      .transform(Number)
      .optional(),
  }),
)

export const eraseQuerySchema = z.object({
  erase: z.enum(['true', 'false'], { error: 'erase must be true or false.' }).default('false'),
})
