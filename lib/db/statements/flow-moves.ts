import { z } from 'zod'
import type { EventFields } from '../../flow/event-fields.ts'
import type { SessionLabels } from '../../flow/session-labels.ts'
import { query } from '../../postgres/statement.ts'
import type { AllAnswers } from '../../sealing/sealed-answers.ts'
import { storedSessionSchema } from '../../sealing/stored-session.ts'

/** The statements that take everybody to another version, by jobs' rights. */

export interface LiveSessions {
  flow: string
  /** Those of this version are left out. */
  except: number
  /** Only those of this version; of all without one. */
  only?: number
  /** The user after whom it goes on. */
  after: string
  limit: number
}

/** Live sessions of other versions, in the order of their users: each has at most one. */
export function readLiveSessions({ flow, except, only, after, limit }: LiveSessions) {
  return query(z.object({ session: storedSessionSchema }), {
    name: 'flow.read_live',
    text: `select onboarding.session_json(row(s.*)::public.onboarding_sessions, clock_timestamp()) as session from public.onboarding_sessions s
      where s.flow = $1 and s.status = 'in_progress' and s.user_id > $2 and s.expires_at > clock_timestamp()
        and s.definition_version <> $3 and ($4::integer is null or s.definition_version = $4)
      order by s.user_id limit $5`,
    values: [flow, after, except, only ?? null, limit],
  })
}

/** How many sessions there are of each version. */
export function countByVersion(flow: string) {
  const count = z.coerce.number()
  return query(z.object({ version: z.int(), live: count, completed: count, left: count }), {
    name: 'flow.count',
    text: `select definition_version as version,
        count(*) filter (where status = 'in_progress' and expires_at > clock_timestamp()) as live,
        count(*) filter (where status = 'completed') as completed,
        count(*) filter (where status = 'abandoned' or status = 'in_progress' and expires_at <= clock_timestamp()) as left
      from public.onboarding_sessions where flow = $1 group by definition_version order by definition_version`,
    values: [flow],
  })
}

/** A session as another version judges it. */
export interface SessionMove {
  userId: string
  sessionId: string
  /** That of the answers that were judged. */
  revision: number
  version: number
  path: readonly string[]
  completedSteps: readonly string[]
  labels: SessionLabels
  eventFields: EventFields
  adviceDigests: Record<string, string | null>
  /** The steps that are others then, sealed. */
  before: AllAnswers
  after: AllAnswers
  /** By step the fields that are. */
  changed: Record<string, readonly string[]>
  /** Where what advice rests on stands then, by where it was. */
  paths: Record<string, string>
  /** Advice that names its answers by those, sealed; null where it stays as it is. */
  recommendations: string | null
}

/** Answers which were moved. */
export function moveSessions(flow: string, moves: readonly SessionMove[]) {
  return query(z.object({ sessionId: z.string() }), {
    name: 'flow.move',
    text: 'select onboarding.move_sessions($1, $2) as "sessionId"',
    values: [flow, JSON.stringify(moves)],
  })
}
