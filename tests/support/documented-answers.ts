import { Ajv2020 } from 'ajv/dist/2020.js'
import { ERRORS, type ErrorCode } from '#lib/errors.ts'
import { ENDPOINTS } from '#lib/http/endpoints.ts'
import { openApiDocument } from '#lib/openapi/document.ts'

/** An answer of the API as tests see it. */
export interface ApiAnswer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  body: any
}

interface Response {
  headers?: Record<string, unknown>
  content?: Record<string, { schema: { type?: string } }>
}
type Operations = Record<string, { responses: Record<string, Response> } | undefined>

/** The description of the API as it is served, but for its examples. */
const DOCUMENT = openApiDocument({
  routes: ENDPOINTS.flat().map(({ spec }) => spec),
  examples: [],
  version: '',
})
const PATHS = DOCUMENT.paths as Record<string, Operations>

/** Every instant that leaves has this form. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const judge = new Ajv2020({
  strict: false,
  validateSchema: false,
  formats: {
    'date-time': INSTANT,
    date: /^\d{4}-\d\d-\d\d$/,
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    int32: {
      type: 'number',
      validate: (value: number) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
    },
    uri: (value: string) => URL.canParse(value),
  },
})
judge.addSchema({ ...DOCUMENT, $id: 'api' })

/** Whether every answer of the status has a documented header; the others depend on who calls, and how far it got. */
const isPromised = (name: string, status: number) =>
  name !== 'Access-Control-Allow-Origin' && (status === 429 || !name.startsWith('RateLimit'))

const CODES_OF_NO_ENDPOINT: ErrorCode[] = ['not_found', 'method_not_allowed', 'body_too_large', 'internal']

/** Fails when an answer is not one that the API's description promises. */
export function checkAgainstDocument(method: string, target: string, answer: ApiAnswer): void {
  if (!target.startsWith('/api/') || method === 'OPTIONS') return
  const fault = faultOf(method, target.split('?')[0] ?? '', answer)
  if (fault !== undefined)
    throw new Error(`${method} ${target} answered ${answer.status}, which is not as documented: ${fault}`)
}

function faultOf(method: string, pathname: string, answer: ApiAnswer): string | undefined {
  const { status, headers } = answer
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (status >= 400 && type !== 'application/problem+json') return 'no problem+json'
  const operation = operationOf(method, pathname)
  if (operation === undefined) return method === 'HEAD' ? undefined : faultOfNoEndpoint(answer)
  const { pointer, responses } = operation
  const documented = responses[status]
  if (documented === undefined) return `${answer.body?.code ?? 'no such status'} is not documented`
  const promised = Object.keys(documented.headers ?? {}).filter((name) => isPromised(name, status))
  const missing = promised.find((name) => !headers.has(name))
  if (missing !== undefined) return `no ${missing}`
  if (method === 'HEAD') return undefined
  if (documented.content === undefined) return answer.body === '' ? undefined : 'it has a body'
  const content = documented.content[type]
  if (content === undefined) return `${type} is not among ${Object.keys(documented.content).join(', ')}`
  const schemaAt = (mediaType: string) =>
    `${pointer}/responses/${status}/content/${escaped(mediaType)}/schema`
  if (type === 'text/event-stream') return faultOfEvents(String(answer.body), schemaAt('application/json'))
  return faultBy(schemaAt(type), answer.body)
}

const escaped = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

/** The documented operation of an address, and where it stands; a path without parameters comes first. */
function operationOf(method: string, pathname: string) {
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase()
  const path = Object.keys(PATHS)
    .sort((one, other) => Number(one.includes('{')) - Number(other.includes('{')))
    .find((candidate) => new RegExp(`^${candidate.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname))
  const operation = path === undefined ? undefined : PATHS[path]?.[verb]
  return operation && { pointer: `api#/paths/${escaped(path ?? '')}/${verb}`, responses: operation.responses }
}

function faultBy(reference: string, value: unknown): string | undefined {
  const validate = judge.getSchema(reference)
  if (validate === undefined) return `${reference} is nowhere`
  return validate(value) ? undefined : judge.errorsText(validate.errors)
}

const PROBLEM = 'api#/components/schemas/Problem'

function faultOfNoEndpoint({ status, body }: ApiAnswer): string | undefined {
  if (status < 400) return 'there is no such endpoint'
  const code = body.code as ErrorCode
  if (!CODES_OF_NO_ENDPOINT.includes(code)) return `${code} is not among ${CODES_OF_NO_ENDPOINT.join(', ')}`
  if (ERRORS[code].status !== status) return `${code} has another status`
  return faultBy(PROBLEM, body)
}

const ITEMS: Record<string, string> = {
  insight: 'api#/components/schemas/AIRecommendations/properties/industryInsights/items',
  okr: 'api#/components/schemas/OKRSuggestion',
  advice: 'api#/components/schemas/AIRecommendations/properties/teamStructureAdvice/items',
  'next-step': 'api#/components/schemas/NextStep',
}

/** The events of a stream: each item by the schema of its kind, the last by that of the whole or of a problem. */
function faultOfEvents(stream: string, schemaOfWhole: string): string | undefined {
  for (const [, event = '', data = ''] of stream.matchAll(/^event: (\S+)\ndata: (.*)$/gm)) {
    const value = JSON.parse(data)
    const item = ITEMS[event]
    const others = Object.keys(value).filter((key) => key !== 'item' && key !== 'source')
    if (item !== undefined && others.length > 0) return `${event} has ${others.join(', ')}`
    const fault = item
      ? faultBy(item, value.item)
      : faultBy(event === 'error' ? PROBLEM : schemaOfWhole, value)
    if (fault !== undefined) return `${event}: ${fault}`
  }
  return undefined
}
