import { handlersOf } from '#lib/firststep.ts'
import { planItems } from '#lib/http/endpoints/add-plan-item.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(planItems)
