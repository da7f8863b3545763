import { runtime } from '#lib/firststep.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { runJobsWithin } from '#lib/jobs/jobs.ts'
import { RUN_JOBS } from '#lib/openapi/process-documentation.ts'

/** Below the time that platforms give a function; what is left is done by the next call. */
const MAX_RUN_MS = 20_000

const run = route(
  {
    method: 'GET',
    path: '/api/jobs/run',
    summary: 'Run the jobs that are due, for a scheduler that holds CRON_SECRET',
    access: 'secret',
    secret: { setting: 'CRON_SECRET' },
    documentation: RUN_JOBS,
  },
  async () => ({ data: await runJobsWithin(MAX_RUN_MS, runtime().jobContext) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(run)
