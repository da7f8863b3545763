import { handlersOf } from '#lib/firststep.ts'
import { complete } from '#lib/http/endpoints/complete-session.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(complete)
