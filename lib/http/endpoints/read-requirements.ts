import { GET_REQUIREMENTS } from '../../openapi/requirements-documentation.ts'
import { getRequirements } from '../../services/requirements-service.ts'
import { type Endpoint, route } from '../route.ts'

export const requirements: Endpoint = () => [
  route(
    {
      method: 'GET',
      path: '/api/onboarding/requirements',
      summary: 'Read what you have still to answer, once you are done',
      access: 'user',
      limit: 'reads',
      documentation: GET_REQUIREMENTS,
    },
    async (context) => ({ data: await getRequirements(context) }),
  ),
]
