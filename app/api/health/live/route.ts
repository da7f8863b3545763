import { handlersOf } from '#lib/firststep.ts'
import { live } from '#lib/http/endpoints/is-live.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(live)
