import { planItemAnswer } from '#lib/http/plan-answer.ts'
import { addPlanItemBodySchema } from '#lib/http/plan-schemas.ts'
import { endpoint, route } from '#lib/http/route.ts'
import { ADD_PLAN_ITEM } from '#lib/openapi/plan-documentation.ts'
import { addPlanItem } from '#lib/services/plan-service.ts'

const CREATED = 201

const add = route(
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
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint(add)
