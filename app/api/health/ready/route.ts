import { handlersOf } from '#lib/firststep.ts'
import { ready } from '#lib/http/endpoints/is-ready.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(ready)
