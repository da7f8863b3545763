import { handlersOf } from '#lib/firststep.ts'
import { session } from '#lib/http/endpoints/session-by-id.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(session)
