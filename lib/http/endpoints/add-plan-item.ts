import { ADD_PLAN_ITEM } from '../../openapi/plan-documentation.ts'
import { addPlanItemBodySchema } from '../../services/plan-schemas.ts'
import { addPlanItem } from '../../services/plan-service.ts'
import { planItemAnswer } from '../plan-answer.ts'
import { type Endpoint, route } from '../route.ts'

const CREATED = 201

export const planItems: Endpoint = () => [
  route(
    {
      method: 'POST',
      path: '/api/onboarding/plan/items',
      summary: 'Write an item of your own into a plan',
      access: 'user',
      limit: 'saves',
      body: { schema: addPlanItemBodySchema },
      documentation: ADD_PLAN_ITEM,
    },
    async (context, { body }) => planItemAnswer(await addPlanItem(context, body), CREATED),
  ),
]
