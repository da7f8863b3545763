import type pg from 'pg'
import { isoDay } from '../iso-day.ts'
import { NIL_UUID } from '../uuid.ts'
import { readAiUsage, readAnalytics } from './statements/analytics.ts'
import { readRecentTraffic, readStoredFigures } from './statements/operators.ts'

interface HotQuery {
  name: string
  text: string
  values?: readonly unknown[]
}

const byUser = `user_id = '${NIL_UUID}'`
const today = isoDay(new Date())

/** The statements that run often, or over much; those inside functions are stated as they stand there. */
export const HOT_QUERIES: HotQuery[] = [
  {
    name: 'session by id',
    text: `select * from public.onboarding_sessions where ${byUser} and id = '${NIL_UUID}' for update`,
  },
  {
    name: 'live session of a user',
    text: `select * from public.onboarding_sessions where ${byUser} and status = 'in_progress' for update`,
  },
  {
    name: 'latest session of a user',
    text: `select * from public.onboarding_sessions where ${byUser} order by created_at desc limit 1`,
  },
  {
    name: 'edit by operation',
    text: `select * from onboarding.session_edits where ${byUser} and op_id = '${NIL_UUID}' and session_id = '${NIL_UUID}'`,
  },
  {
    name: 'start by operation',
    text: `select * from onboarding.session_edits where ${byUser} and op_id = '${NIL_UUID}' and kind = 'started'`,
  },
  {
    name: 'edits of a session',
    text: `select * from onboarding.session_edits where ${byUser} and session_id = '${NIL_UUID}' and revision <= 9 order by revision`,
  },
  {
    name: 'sessions whose time is over',
    text: `select id from public.onboarding_sessions where flow = 'onboarding' and status = 'in_progress' and expires_at <= now()
      order by expires_at limit 500 for update skip locked`,
  },
  {
    name: 'sessions to archive',
    text: `select id from public.onboarding_sessions where flow = 'onboarding' and closed_at <= now() - interval '30 days'
      order by closed_at limit 500 for update skip locked`,
  },
  {
    name: 'archived sessions to delete',
    text: `select id from onboarding.archived_sessions
      where coalesce(session ->> 'flow', 'onboarding') = 'onboarding' and delete_after <= now()
      order by delete_after limit 500 for update skip locked`,
  },
  {
    name: 'signals of a session',
    text: `select * from onboarding.session_signals where ${byUser} and session_id = '${NIL_UUID}'`,
  },
  {
    name: 'events to deliver',
    text: `select * from onboarding.outbox where flow = 'onboarding' and receiver = 'webhook'
      and delivered_at is null and dead_at is null and least(attempts, 1) = 0 and next_attempt_at <= now() order by next_attempt_at limit 50`,
  },
  {
    name: 'budgets of a day',
    text: `select * from onboarding.ai_budgets where day = '${today}' and user_id is null for update`,
  },
  {
    name: 'reservation by id',
    text: `select * from onboarding.ai_reservations where id = '${NIL_UUID}' for update`,
  },
  { ...readAnalytics({ flow: 'onboarding', from: '2026-01-01', to: '2026-01-30', segment: [] }) },
  { ...readAiUsage('2026-01-01', '2026-01-30') },
  { ...readStoredFigures('onboarding') },
  { ...readRecentTraffic('onboarding', 5) },
]

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Plans?: PlanNode[]
}

/**
 * How a plan gets at tables: `by index onboarding_sessions`, `as a whole industries`. Which of two indexes that both
 * serve is taken depends on the day's statistics, and is not told.
 */
function accessesOf(node: PlanNode): string[] {
  const relation = node['Relation Name']
  const way = node['Node Type'] === 'Seq Scan' ? WHOLE : 'by index'
  return [
    ...(relation === undefined ? [] : [`${way} ${relation}`]),
    ...(node.Plans ?? []).flatMap(accessesOf),
  ]
}

const WHOLE = 'as a whole'
/** Short by design: the jobs and every reader fold it. */
const MAY_BE_READ_WHOLE = `${WHOLE} analytics_tail`

/**
 * How each hot query gets at its tables when a sequential scan is the last resort: what holds at a million rows
 * is seen on a small database as well.
 */
export async function readPlans(client: pg.ClientBase): Promise<Record<string, string>> {
  const plans: Record<string, string> = {}
  await client.query('begin; set local enable_seqscan = off')
  try {
    for (const { name, text, values = [] } of HOT_QUERIES) {
      const { rows } = await client.query(`explain (format json) ${text}`, [...values])
      plans[name] = [...new Set(accessesOf(rows[0]['QUERY PLAN'][0].Plan))].sort().join(', ')
    }
    return plans
  } finally {
    await client.query('rollback')
  }
}

/** Where plans differ from the expected ones, and where a table would be read as a whole; one line each. */
export function planProblems(actual: Record<string, string>, expected: Record<string, string>): string[] {
  const names = [...new Set([...Object.keys(actual), ...Object.keys(expected)])]
  return names.flatMap((name) => {
    const [now = 'nothing', before = 'nothing'] = [actual[name], expected[name]]
    const scans = now.split(', ').filter((access) => access.startsWith(WHOLE) && access !== MAY_BE_READ_WHOLE)
    return [
      ...scans.map((scan) => `${name} reads ${scan}`),
      ...(now === before ? [] : [`${name}: expected ${before}; is ${now}`]),
    ]
  })
}
