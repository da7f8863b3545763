import { z } from 'zod'
import type { Requirements } from '../../flow/requirements.ts'
import { query, userQuery } from '../../postgres/statement.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'

/** The statements of lib/db/functions/flow. */

const listed = z.object({ version: z.int(), digest: z.string(), firstStoredAt: z.string() })
/** One version of a flow, without what it asks. */
export type ListedVersion = z.infer<typeof listed>

export interface StoreFlowVersion {
  flow: string
  version: number
  digest: string
  content: string
  words: unknown
}

export function storeFlowVersion(request: StoreFlowVersion) {
  const row = z.object({
    outcome: z.enum(['stored', 'known', 'replaced', 'other_content']),
    versions: z.array(listed),
  })
  return query(row, {
    name: 'flow.store',
    text: 'select * from onboarding.store_flow_version($1)',
    values: [JSON.stringify(request)],
  })
}

export function listFlowVersions(flow: string) {
  return query(z.object({ versions: z.array(listed) }), {
    name: 'flow.list',
    text: 'select onboarding.flow_version_list($1) as versions',
    values: [flow],
  })
}

export const storedContentRow = z.object({
  version: z.int(),
  digest: z.string(),
  content: z.string(),
  words: z.object({
    locales: z.array(z.string()),
    texts: z.record(z.string(), z.custom<object>()),
    brand: z.custom<object>().optional(),
    bind: z.custom<object>().optional(),
  }),
})
export type StoredContent = z.infer<typeof storedContentRow>

/** What one version asks; no row where it is not stored. */
export function readFlowVersion(flow: string, version: number) {
  return query(storedContentRow, {
    name: 'flow.read',
    text: 'select version, digest, content, words from onboarding.flow_versions where flow = $1 and version = $2',
    values: [flow, version],
  })
}

const judged = z.object({ sessionId: z.string(), version: z.int(), pastDueAt: z.string().nullable() })
const requirementsRow = z.object({
  requirements: z.object({ session: storedSessionSchema.nullable(), judged: judged.nullable() }),
})

export function readRequirements(flow: string) {
  return userQuery(requirementsRow, {
    name: 'requirements.read',
    text: 'select onboarding.read_requirements($1, $2) as requirements',
    values: [flow],
  })
}

export interface NotedRequirements extends z.infer<typeof judged> {
  flow: string
  /** Whether anything is due, now or later. */
  isDue: boolean
  /** What an event says of it. */
  told: Omit<Requirements, 'status'>
}

export function noteRequirements(request: NotedRequirements) {
  return userQuery(z.object({}), {
    name: 'requirements.note',
    text: 'select onboarding.note_requirements($1, $2)',
    values: [JSON.stringify(request)],
    keepsBooks: true,
  })
}

/** The same for many users at once, by jobs' rights. */
export function noteRequirementsOf(requests: readonly (NotedRequirements & { userId: string })[]) {
  return query(z.object({}), {
    name: 'requirements.note_many',
    text: `select onboarding.note_requirements((request ->> 'userId')::uuid, request)
      from jsonb_array_elements($1) as request`,
    values: [JSON.stringify(requests)],
  })
}

/** Takes what a version has judged of who is done for a judgement of the version before: deadlines stay until the next. */
export function withdrawJudgements(flow: string, version: number) {
  return query(z.object({}), {
    name: 'requirements.withdraw',
    text: 'update onboarding.requirement_deadlines set version = version - 1 where flow = $1 and version = $2',
    values: [flow, version],
  })
}

/** When everybody who had completed before was judged by a version; null while they are not. */
export function readJudgedAt(flow: string, version: number) {
  return query(z.object({ judgedAt: z.string().nullable(), now: z.string() }), {
    name: 'requirements.judged_at',
    text: `select judged_at::text as "judgedAt", clock_timestamp()::text as now
      from onboarding.flow_versions where flow = $1 and version = $2`,
    values: [flow, version],
  })
}

export function noteJudgedAt(flow: string, version: number, at: string) {
  return query(z.object({}), {
    name: 'requirements.note_judged_at',
    text: 'update onboarding.flow_versions set judged_at = $3 where flow = $1 and version = $2',
    values: [flow, version, at],
  })
}

export function readUnjudged(flow: string, version: number, since: string, limit: number) {
  return query(z.object({ session: storedSessionSchema, completedAt: z.string() }), {
    name: 'requirements.read_unjudged',
    text: 'select session, completed_at as "completedAt" from onboarding.read_unjudged($1, $2, $3, $4)',
    values: [flow, version, since, limit],
  })
}
