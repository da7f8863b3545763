import { handlersOf } from '#lib/firststep.ts'
import { requirements } from '#lib/http/endpoints/read-requirements.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(requirements)
