import { createHash } from 'node:crypto'
import document from '#docs/api/openapi.json' with { type: 'json' }
import { OPENAPI } from '../../openapi/process-documentation.ts'
import { type Route, route } from '../route.ts'

const body = JSON.stringify(document)
const entityTag = createHash('sha256').update(body).digest('base64url').slice(0, 22)

export const openApiDocument: Route[] = [
  route(
    {
      method: 'GET',
      path: '/api/openapi.json',
      summary: 'The description of this API, in OpenAPI 3.1',
      access: 'public',
      documentation: OPENAPI,
    },
    async () => ({
      text: { body, contentType: 'application/json; charset=utf-8' },
      entityTag,
    }),
  ),
]
