import { handlersOf } from '#lib/firststep.ts'
import { planItem } from '#lib/http/endpoints/change-plan-item.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handlersOf(planItem)
