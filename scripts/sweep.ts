import { readConfiguration } from '../lib/environment.ts'
import { countDue, sweepLeftovers, sweepSessions } from '../lib/jobs/sweeping.ts'
import { withDatabase } from './open-database.ts'

/** Sweeps until nothing is due, or with --dry-run says what the sweep would do. */
await withDatabase(async (database) => {
  const { SESSION_ARCHIVE_DAYS: archiveDays, SESSION_DELETE_DAYS: deleteDays } = readConfiguration(
    process.env,
  )
  const retention = { archiveDays, deleteDays }
  if (process.argv.includes('--dry-run')) {
    const { expired, archived, deleted } = await countDue({ database, retention })
    console.log(`A sweep would close ${expired} expired sessions, archive ${archived} and delete ${deleted}.`)
    return 0
  }
  const context = { database, retention, signal: new AbortController().signal }
  const sessions = await sweepSessions(context)
  const leftovers = await sweepLeftovers(context)
  console.log(`Closed, archived or deleted ${sessions} sessions, and removed ${leftovers} limits and events.`)
  return 0
})
