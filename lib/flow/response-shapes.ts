import { z } from 'zod'
import { planSchema } from './plan.ts'
import { recommendationsSchema } from './recommendations.ts'
import { MOST_FIELDS } from './requirements.ts'

/** How sure an answer is, from a guess to a certainty. */
const confidenceSchema = z.number().min(0).max(1)

const slugSchema = z.string().max(64)
const nameSchema = z.string().max(100)
const sentenceSchema = z.string().max(1000)

/** One entry of the industries list, in the asked language. */
export const industrySchema = z.strictObject({
  id: z.int(),
  slug: slugSchema,
  name: nameSchema,
  category: slugSchema,
  categoryName: nameSchema,
  description: sentenceSchema,
  match: z.strictObject({ confidence: confidenceSchema, reason: sentenceSchema }).optional(),
})

const MAX_CATEGORIES = 100

export const industriesMetaSchema = z.strictObject({
  total: z.int().min(0),
  categories: z
    .array(z.strictObject({ slug: slugSchema, name: nameSchema, count: z.int().min(1) }))
    .max(MAX_CATEGORIES),
  confident: z.boolean().optional(),
})

export const industrySuggestionSchema = z.strictObject({
  slug: slugSchema,
  name: nameSchema,
  category: slugSchema,
  confidence: confidenceSchema,
  reason: sentenceSchema,
})

export const industrySuggestionsSchema = z.strictObject({
  suggestions: z.array(industrySuggestionSchema).min(1).max(5),
})

export const ANSWER_SOURCES = ['model', 'partial', 'cache', 'advisor'] as const
export const DEGRADED_REASONS = [
  'no_key',
  'timeout',
  'error',
  'budget',
  'invalid_output',
  'rate_limited',
] as const

/** Where advice came from, what it took, and why it is not a model's, if it is not. */
export const adviceMetaSchema = z.strictObject({
  source: z.enum(ANSWER_SOURCES),
  model: nameSchema.optional(),
  latencyMs: z.number().min(0),
  degradedBecause: z.enum(DEGRADED_REASONS).optional(),
})

export const sessionMetaSchema = z.strictObject({ recommendationsStale: z.boolean() })

export const startMetaSchema = sessionMetaSchema.extend({
  /** What of the `answers` of a start was not taken, as `step.field`; only where there were any. */
  notTaken: z.array(nameSchema).max(MOST_FIELDS).optional(),
})

/** What POST /api/onboarding/ai-suggestions answers, by what was asked for. */
export const adviceSchema = z.union([industrySuggestionsSchema, recommendationsSchema, planSchema])

export type AnswerSource = (typeof ANSWER_SOURCES)[number]
export type DegradedReason = (typeof DEGRADED_REASONS)[number]
export type Industry = z.infer<typeof industrySchema>
export type IndustriesMeta = z.infer<typeof industriesMetaSchema>
export type IndustrySuggestion = z.infer<typeof industrySuggestionSchema>
export type IndustrySuggestions = z.infer<typeof industrySuggestionsSchema>
export type AdviceMeta = z.infer<typeof adviceMetaSchema>
export type SessionMeta = z.infer<typeof sessionMetaSchema>
export type StartMeta = z.infer<typeof startMetaSchema>
