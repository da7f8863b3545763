import { RUN_JOBS } from '#lib/http/openapi/operation-documentation.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { requireSharedSecret } from '#lib/http/shared-secret.ts'
import { runtime } from '#lib/runtime.ts'
import { runJobsWithin } from '#lib/services/jobs-service.ts'

/** Below the time that platforms give a function; what is left is done by the next call. */
const MAX_RUN_MS = 20_000

const run = route(
  {
    method: 'GET',
    path: '/api/jobs/run',
    summary: 'Run the jobs that are due, for a scheduler that holds CRON_SECRET',
    access: 'public',
    documentation: RUN_JOBS,
  },
  async (_context, { headers }) => {
    const { configuration, jobContext } = runtime()
    requireSharedSecret(headers, configuration.CRON_SECRET)
    return { data: await runJobsWithin(MAX_RUN_MS, jobContext) }
  },
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(run)
