import { handlersOf } from '#lib/firststep.ts'
import { plan } from '#lib/http/endpoints/read-plan.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(plan)
