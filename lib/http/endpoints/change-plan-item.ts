import { CHANGE_PLAN_ITEM } from '../../openapi/plan-documentation.ts'
import { changePlanItemBodySchema } from '../../services/plan-schemas.ts'
import { changePlanItem } from '../../services/plan-service.ts'
import { planItemAnswer } from '../plan-answer.ts'
import { type Endpoint, route } from '../route.ts'

export const planItem: Endpoint = () => [
  route(
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
  ),
]
