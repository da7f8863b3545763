import { handlersOf } from '#lib/firststep.ts'
import { analytics } from '#lib/http/endpoints/read-analytics.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(analytics)
