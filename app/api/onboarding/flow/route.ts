import { handlersOf } from '#lib/firststep.ts'
import { readFlow } from '#lib/http/endpoints/read-flow.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(readFlow)
