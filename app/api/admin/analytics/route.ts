import { handlersOf } from '#lib/firststep.ts'
import { analytics } from '#lib/http/endpoints/analytics.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(analytics)
