import { readConfiguration } from '../lib/configuration.ts'
import { createLog } from '../lib/observability/log.ts'
import { JOBS, runJobs } from '../lib/services/jobs-service.ts'
import { countDue } from '../lib/services/retention-service.ts'
import { withDatabase } from './open-database.ts'

/** Runs every job but the deliveries once, or with --dry-run says what the sweep would do. */
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
  const outcomes = await runJobs(
    {
      database,
      retention,
      webhook: undefined,
      log: createLog('error'),
      signal: new AbortController().signal,
    },
    JOBS.filter((job) => job.name !== 'deliver-events'),
  )
  for (const { name, done } of outcomes) console.log(`${name}\t${done ?? 'failed'}`)
  return outcomes.every(({ done }) => done !== undefined) ? 0 : 1
})
