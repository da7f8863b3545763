import { handlersOf } from '#lib/firststep.ts'
import { runJobs } from '#lib/http/endpoints/run-jobs.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(runJobs)
