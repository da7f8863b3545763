import { z } from 'zod'
import { SERVICE_HEADERS } from '../auth/services.ts'
import { ERRORS, type ErrorCode } from '../errors.ts'
import { RATE_LIMITS } from '../limits/rate-limits.ts'
import { MAX_REASON_CHARACTERS } from '../service-actor.ts'
import { jsonSchemaOf, type NamedSchemas, referenceTo } from './component-schemas.ts'
import { admitsServices, answersOf, envelopeOf, errorsOf } from './declared-answers.ts'
import { type HeaderName, headersOf } from './headers.ts'
import { answerExamples, type RecordedExample, requestExamples } from './recorded-examples.ts'
import type { DocumentedAnswer, DocumentedRoute } from './route-documentation.ts'

const SECURITY = {
  public: [],
  // No scheme of the document's: it opens one endpoint, whose description names it.
  secret: [],
  user: [{ bearer: [] }, { cookie: [] }],
  admin: [{ adminBearer: [] }, { adminCookie: [] }],
}

const inOneLine = (text: string) => text.replaceAll('\n', ' ')

/** What an operation is described with, beside its own spec. */
interface Reference {
  examples: RecordedExample[]
  named: NamedSchemas
}

/** The operation object of an endpoint. */
export function operationOf(spec: DocumentedRoute, { examples, named }: Reference): Record<string, unknown> {
  const { documentation, summary, access } = spec
  const operationId =
    documentation?.operationId ?? `${spec.method.toLowerCase()}${spec.path.replace(/\W+/g, '_')}`
  const parameters = parametersOf(spec, named)
  return {
    operationId,
    tags: [documentation?.tag ?? 'Operation'],
    summary,
    description: inOneLine(documentation?.description ?? summary),
    security: admitsServices(spec) ? [...SECURITY[access], { service: [] }] : SECURITY[access],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(spec.body === undefined
      ? {}
      : { requestBody: requestBodyOf(spec, operationId, { examples, named }) }),
    responses: {
      ...successesOf(spec, operationId, { examples, named }),
      ...failuresOf(spec, operationId, examples),
    },
  }
}

function requestBodyOf(spec: DocumentedRoute, operationId: string, { examples, named }: Reference) {
  const schema = spec.documentation?.body ?? spec.body?.schema ?? z.unknown()
  const shown = requestExamples(examples, operationId)
  return {
    required: !spec.body?.optional,
    content: {
      'application/json': {
        schema: referenceTo(schema, 'input', named),
        ...(Object.keys(shown).length === 0 ? {} : { examples: shown }),
      },
    },
  }
}

/** How a service says for whom it calls, and why. */
const OF_A_SERVICE = [
  {
    name: SERVICE_HEADERS.user,
    in: 'header',
    required: false,
    description: 'Of a service alone: the id of the user for whom it calls. It must be there.',
    schema: { type: 'string', format: 'uuid', maxLength: 36 },
  },
  {
    name: SERVICE_HEADERS.reason,
    in: 'header',
    required: false,
    description: 'Of a service alone: why it calls, for the audit trail.',
    schema: { type: 'string', maxLength: MAX_REASON_CHARACTERS, pattern: '^[^\\u0000-\\u001f]*$' },
  },
]

function parametersOf(spec: DocumentedRoute, named: NamedSchemas): object[] {
  return [...inAddressOf(spec, named), ...(admitsServices(spec) ? OF_A_SERVICE : [])]
}

function inAddressOf(spec: DocumentedRoute, named: NamedSchemas): object[] {
  const inPath = [...spec.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: spec.documentation?.parameters?.[name] ?? name,
    schema: { type: 'string', maxLength: 200, pattern: '^[A-Za-z0-9-]+$' },
  }))
  if (spec.query === undefined) return inPath
  const { properties = {}, required = [] } = jsonSchemaOf(spec.query, 'input', named) as {
    properties?: Record<string, { description?: string }>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: spec.documentation?.parameters?.[name] ?? schema.description ?? name,
    schema,
  }))
  return [...inPath, ...inQuery]
}

const showsRateLimit = ({ limit }: DocumentedRoute) => limit !== undefined && !RATE_LIMITS[limit].isExact

function successesOf(spec: DocumentedRoute, operationId: string, { examples, named }: Reference) {
  const limits: HeaderName[] = showsRateLimit(spec) ? ['RateLimit', 'RateLimit-Policy'] : []
  return Object.fromEntries(
    Object.entries(answersOf(spec)).map(([status, answer]) => [
      status,
      {
        description: inOneLine(answer.description),
        headers: headersOf([...limits, ...(answer.headers ?? [])]),
        ...contentOf(answer, answerExamples(examples, operationId, Number(status)), named),
      },
    ]),
  )
}

const TEXT = { type: 'string', maxLength: 10_000_000, pattern: '^[^\\u0000]*$' }

function contentOf(
  answer: DocumentedAnswer,
  examples: Record<string, { value: unknown }>,
  named: NamedSchemas,
) {
  if (answer.bare)
    return {
      content: { [answer.bare.contentType]: { schema: jsonSchemaOf(answer.bare.schema, 'output', named) } },
    }
  if (answer.text) return { content: { [answer.text]: { schema: TEXT } } }
  const envelope = envelopeOf(answer)
  if (envelope === undefined) return {}
  const alternatives = Object.entries(answer.alternatives ?? {}).map(([type, description]) => [
    type,
    {
      schema: { ...TEXT, description: inOneLine(description) },
    },
  ])
  return {
    content: {
      'application/json': {
        schema: jsonSchemaOf(envelope, 'output', named),
        ...(Object.keys(examples).length === 0 ? {} : { examples }),
      },
      ...Object.fromEntries(alternatives),
    },
  }
}

const JUDGED_AFTER_THE_LIMIT = new Set([400, 404, 409, 410, 415, 422])

const HEADERS_BY_STATUS: Record<number, HeaderName[]> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
  503: ['Retry-After'],
}

function failuresOf(spec: DocumentedRoute, operationId: string, examples: RecordedExample[]) {
  const byStatus = Object.groupBy(errorsOf(spec), (code) => ERRORS[code].status)
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes = []]) => {
      const limits: HeaderName[] =
        showsRateLimit(spec) && JUDGED_AFTER_THE_LIMIT.has(Number(status))
          ? ['RateLimit', 'RateLimit-Policy']
          : []
      const named = answerExamples(examples, operationId, Number(status))
      return [
        status,
        {
          description: codes.map(describe).join(' '),
          headers: headersOf([...limits, ...(HEADERS_BY_STATUS[Number(status)] ?? [])]),
          content: {
            'application/problem+json': {
              schema: {
                allOf: [
                  { $ref: '#/components/schemas/Problem' },
                  {
                    type: 'object',
                    properties: {
                      code: { type: 'string', enum: codes },
                    },
                  },
                ],
              },
              ...(Object.keys(named).length === 0 ? {} : { examples: named }),
            },
          },
        },
      ]
    }),
  )
}

const describe = (code: ErrorCode) => `\`${code}\`: ${ERRORS[code].detail}`
