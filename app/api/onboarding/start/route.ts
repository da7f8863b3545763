import { handlersOf } from '#lib/firststep.ts'
import { start } from '#lib/http/endpoints/start-session.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(start)
