import { readFlowContents } from '#lib/db/statements/exported-sessions.ts'
import { readConfiguration } from '#lib/environment.ts'
import { countDue, sweepLeftovers, sweepSessions } from '#lib/jobs/sweeping.ts'
import { exportSessions, readKnownFlows } from '#lib/operators/exported-sessions.ts'
import { recordAct } from '../acting.ts'
import { action, type Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { readKeyRing } from '../key-ring.ts'
import { sessionRows } from '../session-rows.ts'
import { instant, sessionFormat, text } from '../shapes.ts'
import { WrongUse } from '../wrong-use.ts'

/** What does not open is named as far as this, and counted beyond. */
const UNOPENED_NAMED = 20

function unopenedFinding(ids: readonly string[], count: number): string {
  const more = count > ids.length ? ` and ${count - ids.length} more` : ''
  return `${count} ${count === 1 ? 'session is' : 'sessions are'} left out, because these keys do not open what stands in them: ${ids.join(', ')}${more}.`
}

/** Onboarding sessions, as an operator handles them all at once. */
const FLOW = {
  kind: 'option',
  takes: 'ID',
  shape: text,
  summary: 'only sessions of this flow; of all without it',
  isOptional: true,
} as const

export const sessions: Command = {
  name: 'sessions',
  summary: 'Writes sessions out, and closes, archives and deletes those whose time has come.',
  actions: {
    export: action({
      summary:
        'Writes every session with its answers opened, archived ones too, a line each; it is an act of the audit trail.',
      hasOwnForm: true,
      example: 'sessions export --format csv --since 2026-11-01T00:00:00Z > sessions.csv',
      inputs: {
        format: {
          kind: 'option',
          takes: 'FORMAT',
          shape: sessionFormat,
          summary: 'jsonl, a session as the API answers it, or csv, a column for each field',
        },
        since: {
          kind: 'option',
          takes: 'INSTANT',
          shape: instant,
          summary: 'only sessions that have changed since then',
          isOptional: true,
        },
        flow: FLOW,
      },
      async run({ environment, write }, { format, since, flow }) {
        const encryption = await readKeyRing(environment)
        return withDatabase(environment, async (database) => {
          const parts = { database, encryption }
          const flows = await readKnownFlows(parts, flow)
          if (flow !== undefined && flows.size === 0)
            throw new WrongUse(`The database has no flow "${flow}"; without --flow every session is written.`)
          await recordAct(environment, { command: 'sessions export', details: { format, since, flow } })
          const rows = sessionRows(format, flows)
          const named: string[] = []
          let unopened = 0
          let isRead = await write(rows.head)
          for await (const batch of exportSessions(parts, flows, { since, flow })) {
            if (!isRead) break
            isRead = await write(batch.sessions.map(rows.rowOf).join(''))
            unopened += batch.unopened.length
            named.push(...batch.unopened.slice(0, UNOPENED_NAMED - named.length))
          }
          const findings = unopened === 0 ? [] : [unopenedFinding(named, unopened)]
          return { data: undefined, lines: [], findings }
        })
      },
    }),
    sweep: action({
      summary:
        'Sweeps every flow of the database by the terms of this environment until nothing is due, also flows that no server serves.',
      example: 'sessions sweep --dry-run',
      inputs: {
        flow: FLOW,
        'dry-run': { kind: 'flag', summary: 'only says what is due' },
      },
      async run({ environment }, { flow: id, 'dry-run': isDryRun }) {
        const flow = id === undefined ? undefined : { id }
        const { SESSION_ARCHIVE_DAYS: archiveDays, SESSION_DELETE_DAYS: deleteDays } =
          readConfiguration(environment)
        const retention = { archiveDays, deleteDays }
        return withDatabase(environment, async (database) => {
          if (id !== undefined && (await database.asJobs(readFlowContents(id)))[0].length === 0)
            throw new WrongUse(`The database has no flow "${id}"; without --flow every flow is swept.`)
          if (isDryRun) {
            const due = await countDue({ database, retention, flow })
            return {
              data: due,
              lines: [
                `A sweep would close ${due.expired} expired sessions, archive ${due.archived} and delete ${due.deleted}.`,
              ],
            }
          }
          await recordAct(environment, { command: 'sessions sweep', details: { ...retention, flow: id } })
          const context = { database, retention, flow, signal: new AbortController().signal }
          const swept = await sweepSessions(context)
          const leftovers = await sweepLeftovers(context)
          return {
            data: { sessions: swept, leftovers },
            lines: [
              `Closed, archived or deleted ${swept} sessions, and removed ${leftovers} limits and events.`,
            ],
          }
        })
      },
    }),
  },
}
