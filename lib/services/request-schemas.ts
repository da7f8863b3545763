import { z } from 'zod'
import { byFlow } from '../flow/by-flow.ts'
import type { Flow } from '../flow/flow.ts'
import { PLAN_ITEM_KINDS } from '../flow/plan.ts'
import { patchSchema } from '../flow/step-schemas.ts'
import { boundedText } from '../flow/text.ts'
import { toldBySchema } from '../flow/told.ts'

/** Tells that a value is none of those there are. */
export const oneOf = (name: string, choices: readonly string[]): string =>
  toldBySchema('one_of', { name, choices: choices.join(', ') })

const localeSchema = byFlow(({ locales }) =>
  z.enum(locales as [string, ...string[]], { error: oneOf('locale', locales) }),
)
/** A language that somebody is addressed in by another version than this, which alone knows those that it speaks. */
const localeOfAny = byFlow(({ locales }) =>
  z.string({ error: oneOf('locale', locales) }).max(64, { error: oneOf('locale', locales) }),
)

/** The refinement of a request in which nothing but another version may speak another language than this one. */
const speaks = (flow: Flow) => ({
  path: ['locale'],
  error: oneOf('locale', flow.locales),
  params: { code: 'invalid_value' },
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
})
const isSpoken = ({ locales }: Flow, locale: unknown) =>
  typeof locale !== 'string' || locales.includes(locale)

/** Any version and variant: what counts is that the caller does not use it twice. */
export const opIdSchema = z
  .guid({ error: toldBySchema('uuid', { name: 'opId' }) })
  .transform((id) => id.toLowerCase())
/** Whether it names a session is not judged here: no id may be told from one of somebody else's. */
export const sessionIdSchema = z.string({ error: toldBySchema('session_id') }).meta({ maxLength: 36 })
const flagSchema = (name: string) => z.boolean({ error: toldBySchema('flag', { name }) })

const answersSchema = z.record(z.string(), z.unknown(), {
  error: toldBySchema('step_answers'),
})

const startFields = byFlow((flow) =>
  z.strictObject({
    locale: localeSchema(flow).optional(),
    source: boundedText({ label: 'source', max: 64 }).optional(),
    restart: flagSchema('restart').default(false),
    blank: flagSchema('blank').default(false),
    update: flagSchema('update').default(false),
    answers: z.record(z.string(), answersSchema, { error: toldBySchema('answers_by_step') }).optional(),
    opId: opIdSchema.optional(),
  }),
)

/**
 * A start; what `answers` may hold is judged by the flow. Who goes on from a session may have begun it in a version
 * that spoke another language.
 */
export const startBodySchema = byFlow((flow) =>
  startFields(flow)
    .extend({ locale: localeOfAny(flow).optional() })
    .refine(({ restart, update, locale }) => restart || update || isSpoken(flow, locale), speaks(flow))
    .refine(({ restart, update }) => !(restart && update), {
      path: ['update'],
      error: toldBySchema('update_or_restart'),
      params: { code: 'not_with_restart' },
    }),
)

const MAX_REVISION = 2_147_483_647

/** The revision that the caller was looking at. */
export function revisionSchema(of: 'session' | 'plan') {
  const error = toldBySchema(`${of}_revision`)
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

const versionError = toldBySchema('flow_version', { name: 'flowVersion' })
const MAX_FLOW_VERSION = 1_000_000

const saveFields = byFlow((flow) => {
  const stepError = oneOf(
    'step',
    flow.steps.map(({ name }) => name),
  )
  return z.strictObject({
    sessionId: sessionIdSchema,
    step: z.string({ error: stepError }).max(64, { error: stepError }),
    data: z.record(z.string(), z.unknown(), { error: toldBySchema('step_data') }),
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

/** A save; which steps there are, and what `data` may hold, is judged by the version that the session is of. */
export const progressBodySchema = byFlow((flow) =>
  saveFields(flow)
    .extend({ locale: localeOfAny(flow).optional() })
    .refine(
      ({ flowVersion = flow.version, locale }) => flowVersion !== flow.version || isSpoken(flow, locale),
      speaks(flow),
    ),
)

/** The saves of each step, as the reference shows them. */
export const progressBodyVariants = byFlow((flow) =>
  z.union(
    flow.steps.map((step) =>
      saveFields(flow)
        .extend({ step: z.literal(step.name), data: patchSchema(step) })
        .meta({ title: `A save of the ${step.name} step` }),
    ),
  ),
)

export const completeBodySchema = z.strictObject({ sessionId: sessionIdSchema })

/** Asked about while it is typed: one letter will do, though a finished step may want more. */
const companyNameSchema = (label: string) => boundedText({ label, min: 1, max: 100 })
const descriptionSchema = boundedText({ label: 'description', max: 500, paragraphs: true })

const renewMessage = toldBySchema('renewed_kinds', { choices: PLAN_ITEM_KINDS.join(', ') })

export const aiSuggestionsBodySchema = byFlow((flow) =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('industry'),
        companyName: companyNameSchema('companyName'),
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
          error: toldBySchema('locale_without_renew'),
          params: { code: 'not_asked' },
        }),
    ],
    { error: oneOf('kind', ['industry', 'recommendations']) },
  ),
)

export const MAX_INDUSTRIES = 200
const DEFAULT_INDUSTRIES = 20
const limitMessage = toldBySchema('whole_number_from_to', {
  name: 'limit',
  minimum: 1,
  maximum: MAX_INDUSTRIES,
})

export const industriesQuerySchema = byFlow((flow) =>
  z
    .object({
      q: boundedText({ label: 'q', max: 100 }).optional(),
      category: z
        .string()
        .regex(/^[a-z0-9-]{1,64}$/, { error: toldBySchema('category_slug') })
        .meta({ maxLength: 64 })
        .optional(),
      company: companyNameSchema('?company').optional(),
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
      error: toldBySchema('description_without_company'),
      params: { code: 'needs_company' },
    }),
)

export const flowQuerySchema = byFlow((flow) =>
  z
    .object({
      locale: localeOfAny(flow).optional(),
      version: z
        .string()
        .regex(/^[1-9]\d{0,6}$/, { error: toldBySchema('flow_version', { name: 'version' }) })
        .meta({ maxLength: 7 })
        .transform(Number)
        .optional(),
    })
    .refine(
      ({ version = flow.version, locale }) => version !== flow.version || isSpoken(flow, locale),
      speaks(flow),
    ),
)

export const eraseQuerySchema = z.object({
  erase: z.enum(['true', 'false'], { error: toldBySchema('flag', { name: 'erase' }) }).default('false'),
})
