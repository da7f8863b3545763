import { handlersOf } from '#lib/firststep.ts'
import { metrics } from '#lib/http/endpoints/scrape-metrics.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(metrics)
