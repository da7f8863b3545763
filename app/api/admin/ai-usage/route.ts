import { handlersOf } from '#lib/firststep.ts'
import { aiUsage } from '#lib/http/endpoints/read-ai-usage.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(aiUsage)
