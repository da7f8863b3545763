import { z } from 'zod'
import { query } from '../../postgres/statement.ts'

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

const content = z.object({
  version: z.int(),
  digest: z.string(),
  content: z.string(),
  words: z.object({
    locales: z.array(z.string()),
    texts: z.record(z.string(), z.custom<object>()),
    brand: z.custom<object>().optional(),
  }),
})
export type StoredContent = z.infer<typeof content>

/** What one version asks; no row where it is not stored. */
export function readFlowVersion(flow: string, version: number) {
  return query(content, {
    name: 'flow.read',
    text: 'select version, digest, content, words from onboarding.flow_versions where flow = $1 and version = $2',
    values: [flow, version],
  })
}
