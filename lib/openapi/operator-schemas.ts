import { z } from 'zod'
import { byFlow } from '../flow/by-flow.ts'
import { PLAN_ITEM_KINDS, PLAN_ITEM_SOURCES } from '../flow/plan.ts'
import { analyticsGroups } from '../flow/session-labels.ts'

const day = z.iso.date().max(10)
const word = z.string().max(200)
const count = z.int().min(0)
const amount = z.number().min(0)
const share = z.number().min(0).max(1)
const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).max(100_000)

const counts = { started: count, completed: count, abandoned: count, expired: count, live: count }
const percentiles = { medianSeconds: amount.nullable(), p90Seconds: amount.nullable() }
/** By its name, of this version of the flow or an earlier one; `complete` is the end. */
const step = z.string().max(64)
const passage = { step, entered: count, completed: count, live: count, dropOffRate: share }
const groups = list(z.strictObject({ value: word, ...counts, completionRate: share }))

/** The answer of GET /api/admin/analytics. */
export const analyticsSchema = byFlow((flow) =>
  z.strictObject({
    from: day,
    to: day,
    completionRate: share.nullable(),
    medianSecondsToComplete: amount.nullable(),
    resumedRate: amount.nullable(),
    totals: z.strictObject(counts),
    funnel: list(z.strictObject({ ...passage, ...percentiles })),
    funnelByVersion: list(
      z.strictObject({ definitionVersion: z.int().min(1), funnel: list(z.strictObject(passage)) }),
    ),
    timeToComplete: z.strictObject(percentiles),
    resumed: z.strictObject({ sessions: count, rate: amount.nullable() }),
    left: list(z.strictObject({ step, after: word, sessions: count })),
    suggestions: z.strictObject({
      first: count,
      listed: count,
      other: count,
      acceptanceRate: share.nullable(),
    }),
    plan: list(
      z.strictObject({
        kind: z.enum(PLAN_ITEM_KINDS),
        source: z.enum(PLAN_ITEM_SOURCES),
        accepted: count,
        dismissed: count,
        done: count,
        edited: count,
      }),
    ),
    aiCostUsd: z.number().nullable(),
    aiCostPerCompletionUsd: z.number().nullable(),
    byDay: list(z.strictObject({ day, ...counts })),
    byWeek: list(z.strictObject({ weekOf: day, ...counts })),
    ...Object.fromEntries(analyticsGroups(flow).map(({ group }) => [group, groups])),
    byLocale: groups,
    bySource: groups,
    byVersion: groups,
    traffic: list(
      z.strictObject({
        hour: z.iso.datetime(),
        requests: count,
        errors: count,
        p50Ms: amount.nullable(),
        p95Ms: amount.nullable(),
      }),
    ),
  }),
)

/** The answer of GET /api/admin/ai-usage. */
export const aiUsageSchema = z.strictObject({
  from: day,
  to: day,
  calls: count,
  costUsd: z.number(),
  bySource: z.strictObject({ model: count, partial: count, cache: count, advisor: count }),
  byModel: list(
    z.strictObject({
      model: word,
      calls: count,
      inputTokens: count,
      outputTokens: count,
      costUsd: z.number(),
    }),
  ),
  byOutcome: list(z.strictObject({ outcome: word, sent: z.boolean(), count })),
  degraded: list(z.strictObject({ because: word, answers: count })),
  byDay: list(z.strictObject({ day, calls: count, costUsd: z.number() })),
  budget: z.strictObject({ dayUsd: amount, spentUsd: amount, reservedUsd: amount }),
})
