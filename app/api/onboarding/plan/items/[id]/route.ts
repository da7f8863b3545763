import { planItemAnswer } from '#lib/http/plan-answer.ts'
import { changePlanItemBodySchema } from '#lib/http/plan-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { CHANGE_PLAN_ITEM } from '#lib/openapi/plan-documentation.ts'
import { changePlanItem } from '#lib/services/plan-service.ts'

const change = route(
  {
    method: 'PATCH',
    path: '/api/onboarding/plan/items/:id',
    summary: 'Accept, dismiss, finish, edit or move an item of a plan',
    access: 'user',
    limit: 'saves',
    body: { schema: changePlanItemBodySchema },
    documentation: CHANGE_PLAN_ITEM,
  },
  async (context, { body, params }) =>
    planItemAnswer(await changePlanItem(context, { ...body, itemId: params.id ?? '' })),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(change)
