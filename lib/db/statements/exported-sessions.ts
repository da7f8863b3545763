import { z } from 'zod'
import { query } from '../../postgres/statement.ts'
import { archivedSessionSchema } from '../../sealing/stored-session.ts'
import { storedContentRow } from './flow-versions.ts'

/** Where an export goes on: behind a session, by its user and id. */
export interface ExportPlace {
  userId: string
  id: string
}

/** Which sessions are exported. */
export interface ExportedOnes {
  /** Of this flow; of all without it. */
  flow?: string
  /** Changed since then, as an instant; all without it. */
  since?: string
}

const exportedRow = z.object({
  session: archivedSessionSchema,
  source: z.string().nullable(),
  archivedAt: z.date().nullable(),
})
export type ExportedRow = z.infer<typeof exportedRow>

/** The next sessions, archived ones too. As one that is archived keeps its place, none comes twice and none is missed. */
export function readExportedSessions({ flow, since }: ExportedOnes, after: ExportPlace, limit: number) {
  return query(exportedRow, {
    name: 'sessions.export',
    text: `select session, source, archived_at as "archivedAt" from (
        (select s.user_id, s.id, onboarding.session_json(row(s.*)::public.onboarding_sessions, clock_timestamp())::jsonb as session, s.source,
            null::timestamptz as archived_at
          from public.onboarding_sessions s
          where (s.user_id, s.id) > ($1::uuid, $2::uuid) and ($3::text is null or s.flow = $3)
            and ($4::timestamptz is null or s.updated_at >= $4)
          order by s.user_id, s.id limit $5)
        union all
        (select a.user_id, a.id, a.session, a.session ->> 'source', a.archived_at
          from onboarding.archived_sessions a
          where (a.user_id, a.id) > ($1::uuid, $2::uuid)
            and ($3::text is null or coalesce(a.session ->> 'flow', 'onboarding') = $3)
            and ($4::timestamptz is null or (a.session ->> 'updatedAt')::timestamptz >= $4)
          order by a.user_id, a.id limit $5)
      ) as kept order by user_id, id limit $5`,
    values: [after.userId, after.id, flow ?? null, since ?? null, limit],
  })
}

/** What every version that is stored asks, by flow, the newest first. */
export function readFlowContents(flow: string | undefined) {
  return query(storedContentRow.extend({ flow: z.string() }), {
    name: 'flow.read_all',
    text: `select flow, version, digest, content, words from onboarding.flow_versions
      where $1::text is null or flow = $1 order by flow, version desc`,
    values: [flow ?? null],
  })
}
