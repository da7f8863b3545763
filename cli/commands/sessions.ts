import { readConfiguration } from '#lib/environment.ts'
import { countDue, sweepLeftovers, sweepSessions } from '#lib/jobs/sweeping.ts'
import { action, type Command } from '../command.ts'
import { withDatabase } from '../database.ts'

/** Onboarding sessions, as an operator handles them all at once. */
export const sessions: Command = {
  name: 'sessions',
  summary: 'Closes, archives and deletes the sessions whose time has come.',
  actions: {
    sweep: action({
      summary: 'Sweeps until nothing is due, as the server’s timer does bit by bit.',
      example: 'sessions sweep --dry-run',
      inputs: { 'dry-run': { kind: 'flag', summary: 'only says what is due' } },
      async run({ environment }, { 'dry-run': isDryRun }) {
        const { SESSION_ARCHIVE_DAYS: archiveDays, SESSION_DELETE_DAYS: deleteDays } =
          readConfiguration(environment)
        const retention = { archiveDays, deleteDays }
        return withDatabase(environment, async (database) => {
          if (isDryRun) {
            const due = await countDue({ database, retention })
            return {
              data: due,
              lines: [
                `A sweep would close ${due.expired} expired sessions, archive ${due.archived} and delete ${due.deleted}.`,
              ],
            }
          }
          const context = { database, retention, signal: new AbortController().signal }
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
