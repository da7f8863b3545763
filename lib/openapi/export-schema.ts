import { z } from 'zod'
import { byFlow } from '../flow/by-flow.ts'
import { planItemSchema } from '../flow/plan.ts'
import { recommendationsSchema } from '../flow/recommendations.ts'
import { sessionSchema } from '../flow/session.ts'

/** Far above what one person can have; bounds tell generated clients what to expect. */
const MAX_ROWS = 100_000
const MAX_STEPS = 100

const name = z.string().max(200)
const text = z.string().max(10_000)
const instant = z.iso.datetime()
const day = z.iso.date()
/** Money in billionths of a US dollar, ids and positions: beyond 32 bits. */
const large = z.number()
const count = z.int().min(0)
const free = z.record(name, z.unknown())
const listOf = <Row extends z.ZodType>(row: Row) => z.array(row).max(MAX_ROWS)

/** What Supabase's sign-in and the embedded one keep of a session, as far as each does. */
const signInSession = z.strictObject({
  id: z.uuid(),
  method: name.optional(),
  aal: name.nullable().optional(),
  created_at: instant.nullable(),
  updated_at: instant.nullable().optional(),
  refreshed_at: instant.nullable().optional(),
  not_after: instant.nullable().optional(),
  user_agent: text.nullable().optional(),
  ip: name.nullable().optional(),
  tag: text.nullable().optional(),
})

const edit = z.strictObject({
  revision: z.int().min(1),
  kind: name,
  op_id: z.uuid().nullable(),
  base_revision: z.int().nullable(),
  step: name.nullable(),
  patch: free.optional(),
  replaced: recommendationsSchema.nullable().optional(),
  named: free.nullable(),
  not_taken: z
    .array(name)
    .max(MAX_STEPS * MAX_STEPS)
    .nullable(),
  completed_steps: z.array(name).max(MAX_STEPS),
  current_step: z.int().min(1),
  locale: name,
  recommendations_stale: z.boolean(),
  created_at: instant,
})

/** The rows of every other table of users, by its name; a table is there when it has some. */
const records = z.strictObject({
  ai_answers: listOf(
    z.strictObject({
      id: large,
      user_id: z.uuid(),
      day,
      kind: name,
      source: name,
      degraded_because: name.nullable(),
      latency_ms: count,
      created_at: instant,
    }),
  ),
  ai_budgets: listOf(
    z.strictObject({
      id: large,
      day,
      user_id: z.uuid(),
      limit_nusd: large,
      spent_nusd: large,
      reserved_nusd: large,
      warned_at: instant.nullable(),
      exhausted_at: instant.nullable(),
    }),
  ),
  ai_cache: listOf(
    z.strictObject({
      id: large,
      key: name,
      user_id: z.uuid(),
      session_id: z.uuid().nullable(),
      kind: name,
      model: name,
      answer: z.unknown(),
      created_at: instant,
      expires_at: instant,
    }),
  ),
  ai_reservations: listOf(
    z.strictObject({
      id: z.uuid(),
      day,
      user_id: z.uuid(),
      kind: name,
      model: name,
      prompt_version: name,
      quoted_nusd: large,
      charged_nusd: large.nullable(),
      state: name,
      generation_id: name.nullable(),
      lease_expires_at: instant,
      created_at: instant,
    }),
  ),
  ai_usage: listOf(
    z.strictObject({
      id: large,
      reservation_id: z.uuid().nullable(),
      user_id: z.uuid(),
      day,
      kind: name,
      prompt_version: name,
      model_asked: name.nullable(),
      model_used: name.nullable(),
      input_tokens: count.nullable(),
      output_tokens: count.nullable(),
      cost_nusd: large,
      cost_basis: name,
      latency_ms: count,
      outcome: name,
      generation_id: name.nullable(),
      cache_hit: z.boolean(),
      created_at: instant,
    }),
  ),
  session_facts: listOf(
    z.strictObject({
      user_id: z.uuid(),
      session_id: z.uuid(),
      flow: name,
      day: z.iso.date(),
      version: count,
      locale: name,
      source: name.meta({ description: 'A digest of the source; empty for none.' }),
      labels: free,
      path: z.array(name).max(100),
      current_step: count,
      status: name,
      was_resumed: z.boolean(),
      tallies: z.array(name).max(10_000),
      found_by: z.string().max(100_000),
    }),
  ),
  audit: listOf(
    z.strictObject({
      id: large,
      at: instant,
      actor: name,
      action: name,
      subject: z.uuid(),
      reason: name.nullable(),
      details: free,
    }),
  ),
  outbox: listOf(
    z.strictObject({
      id: z.uuid(),
      receiver: name,
      position: large,
      user_id: z.uuid(),
      session_id: z.uuid(),
      flow: name,
      type: name,
      payload: free,
      created_at: instant,
      attempts: count,
      next_attempt_at: instant.nullable().meta({ description: 'Null behind an event that was given up.' }),
      delivered_at: instant.nullable(),
      dead_at: instant.nullable(),
      last_failure: name.nullable(),
    }),
  ),
  requirement_deadlines: listOf(
    z.strictObject({
      user_id: z.uuid(),
      flow: name,
      past_due_at: instant.nullable(),
      session_id: z.uuid(),
      version: count,
      judged_at: instant,
    }),
  ),
})

const plan = z.strictObject({ revision: z.int().min(1), items: listOf(planItemSchema) })
const planEdit = z.strictObject({
  revision: z.int().min(1),
  kind: name,
  item_id: z.uuid().nullable(),
  op_id: z.uuid().nullable(),
  base_revision: z.int().nullable(),
  item: planItemSchema.optional(),
  created_at: instant,
})

const closing = { source: name.nullable(), closedReason: name.nullable() }

/** What GET /api/onboarding/export answers. */
export const exportSchema = byFlow((flow) => {
  // Of an earlier session the steps of its own version are told, and what is not asked now.
  const session = sessionSchema(flow).extend({ hidden: free.optional(), ...closing })
  return z.strictObject({
    exportedAt: instant,
    user: z.strictObject({ id: z.uuid(), email: z.string().max(320).optional(), metadata: free }),
    signInSessions: listOf(signInSession),
    sessions: listOf(
      session.extend({ edits: listOf(edit), plan: plan.extend({ edits: listOf(planEdit) }).optional() }),
    ),
    archivedSessions: listOf(
      session.extend({ archivedAt: instant, deleteAfter: instant, plan: plan.optional() }),
    ),
    records: records.partial(),
  })
})
