import type { Flow } from '../flow/flow.ts'
import { componentSchemas, namedSchemas } from './component-schemas.ts'
import { HEADERS } from './headers.ts'
import { operationOf } from './operation.ts'
import type { RecordedExample } from './recorded-examples.ts'
import type { DocumentedRoute } from './route-documentation.ts'

const DESCRIPTION = `The backend of an onboarding wizard: sessions that never lose an answer, and advice about the company.

Every answer is \`{"data": …, "meta": {"requestId": …}}\`, every failure a problem (RFC 9457) whose \`type\` links to its
explanation. [The conventions](/docs/http-api) hold everywhere.`

const BEARER = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description:
    'The access token of Supabase Auth, signed with ES256, RS256 or EdDSA and judged by RFC8725: issuer, audience, expiry and role are checked. Tokens are short-lived.',
}
const COOKIE = {
  type: 'apiKey',
  in: 'cookie',
  name: 'sb-auth-token',
  description:
    'The cookies that @supabase/ssr writes (`sb-<project>-auth-token`). Unsafe methods need a trusted Origin beside them.',
}
const SERVICE = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A token of `SERVICE_TOKENS`, of a backend that calls for the user whom the header `Onboarding-User` names. Each call that changes something is a row of the audit trail.',
}
const OF_AN_OPERATOR =
  'Of a user whose `app_metadata.role` is `admin`, or another role of operators that the endpoint names.'
const SECURITY_SCHEMES = {
  bearer: BEARER,
  cookie: COOKIE,
  service: SERVICE,
  adminBearer: { ...BEARER, description: `${OF_AN_OPERATOR} ${BEARER.description}` },
  adminCookie: { ...COOKIE, description: `${OF_AN_OPERATOR} ${COOKIE.description}` },
}

/** The description of the API in OpenAPI 3.1, made from what the routes declare. */
export function openApiDocument({
  flow,
  routes,
  examples,
  version,
}: {
  flow: Flow
  routes: readonly DocumentedRoute[]
  examples: RecordedExample[]
  version: string
}): Record<string, unknown> {
  const named = namedSchemas(flow)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const spec of routes) {
    const path = spec.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [spec.method.toLowerCase()]: operationOf(spec, { examples, named }) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Firststep',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: 'Firststep', url: 'https://app.example.com/docs' },
    },
    servers: [
      {
        url: '/',
        description: 'Production: the origin that serves this document.',
        'x-internal': false,
      },
    ],
    tags: [
      { name: 'Session', description: 'One session a user: start, save, resume, complete.' },
      { name: 'Advice', description: 'Industries and recommendations.' },
      { name: 'Plan', description: 'What a person makes of recommendations, also after completion.' },
      { name: 'Operation', description: 'For those who run the product.' },
    ],
    paths,
    components: {
      securitySchemes: SECURITY_SCHEMES,
      headers: HEADERS,
      schemas: componentSchemas(named),
    },
  }
}
