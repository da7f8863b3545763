import { runJobsWithin } from '../../jobs/jobs.ts'
import { RUN_JOBS } from '../../openapi/process-documentation.ts'
import { type Route, route } from '../route.ts'

/** Below the time that platforms give a function; what is left is done by the next call. */
const MAX_RUN_MS = 20_000

export const runJobs: Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/jobs/run',
      summary: 'Run the jobs that are due, for a scheduler that holds CRON_SECRET',
      access: 'secret',
      secret: { setting: 'CRON_SECRET' },
      documentation: RUN_JOBS,
    },
    async (_context, _input, { jobContext }) => ({ data: await runJobsWithin(MAX_RUN_MS, jobContext) }),
  ),
]
