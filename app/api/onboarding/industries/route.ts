import { handlersOf } from '#lib/firststep.ts'
import { industries } from '#lib/http/endpoints/find-industries.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(industries)
