import { handlersOf } from '#lib/firststep.ts'
import { aiSuggestions } from '#lib/http/endpoints/suggest.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(aiSuggestions)
