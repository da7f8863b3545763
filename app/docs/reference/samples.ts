import type { Operation } from './openapi.ts'

export interface Sample {
  name: string
  language: string
  code: string
}

const SESSION_ID = '3f2b8c1e-5a44-4c0e-9b1d-2f6f0c9f7a10'

/** The method of the client for an operation, as it is called with the request of the example. */
export const CLIENT_CALLS: Record<string, (body: string) => string> = {
  startOnboarding: (body) => `const { data: session } = await client.start(${body === '' ? '' : body})`,
  saveProgress: (body) => `const { data: session } = await client.save(${body})`,
  completeOnboarding: (body) => `const { data: session } = await client.complete(${body})`,
  findIndustries: () => `const { data: industries } = await client.findIndustries({ q: 'bakery', limit: 5 })`,
  suggest: () =>
    `const { data } = await client.suggestIndustries({ companyName: 'Panadería Sol' })\n\n` +
    `for await (const event of client.streamRecommendations({ sessionId: session.id })) {\n` +
    `  if (event.type === 'okr') show(event.item)\n}`,
  getSession: () =>
    `const current = await client.getCurrentSession() // undefined where there is none\n` +
    `const { data: session } = await client.getSession('${SESSION_ID}')`,
  deleteSession: () => `await client.deleteSession('${SESSION_ID}', { erase: true })`,
  getFlow: () => `const { data: outline } = await client.getFlow({ locale: 'es' })`,
  getPlan: () => `const { data: plan } = await client.getPlan()`,
  addPlanItem: (body) => `const { data: item } = await client.addPlanItem(${body})`,
  changePlanItem: (body) => `const { data: item } = await client.changePlanItem(itemId, ${body})`,
  exportPersonalData: () => `const { data } = await client.export()`,
}

/** How an operation is called from a terminal, with the client library and with fetch. */
export function samplesOf(operation: Operation): Sample[] {
  const { method, operationId } = operation
  const body = exampleBody(operation)
  const address = exampleAddress(operation)
  const needsUser = operation.security?.some((way) => 'bearer' in way) ?? false
  const client = CLIENT_CALLS[operationId]
  const curl = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} 'http://localhost:3000${address}'`,
    needsUser && `-H "authorization: Bearer $TOKEN"`,
    body !== undefined && `-H 'content-type: application/json'`,
    body !== undefined && `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`,
  ].filter(Boolean)
  const headers = [
    needsUser && "    authorization: 'Bearer ' + token,",
    body !== undefined && "    'content-type': 'application/json',",
  ].filter(Boolean)
  const options = [
    method !== 'GET' && `  method: '${method}',`,
    headers.length > 0 && `  headers: {\n${headers.join('\n')}\n  },`,
    body !== undefined && `  body: JSON.stringify(${indented(literal(body))}),`,
  ].filter(Boolean)
  const answer = method === 'DELETE' ? '' : '\nconst answer = await response.json()'
  return [
    { name: 'curl', language: 'sh', code: curl.join(' \\\n  ') },
    ...(client === undefined
      ? []
      : [{ name: 'Client', language: 'ts', code: client(body === undefined ? '' : literal(body)) }]),
    {
      name: 'fetch',
      language: 'ts',
      code: `const response = await fetch('${address}'${options.length > 0 ? `, {\n${options.join('\n')}\n}` : ''})${answer}`,
    },
  ]
}

/** The first request of the examples. */
export function exampleBody({ requestBody }: Operation): unknown {
  const examples = requestBody?.content['application/json']?.examples ?? {}
  return Object.values(examples)[0]?.value
}

const EXAMPLE_QUERIES: Record<string, string> = { findIndustries: '?q=bakery&limit=5', getFlow: '?locale=es' }

/** The path of an operation with the ids and queries of the example. */
export function exampleAddress({ path, operationId }: Operation): string {
  return (
    path.replace(/\{\w+\}/, operationId === 'getSession' ? 'current' : SESSION_ID) +
    (EXAMPLE_QUERIES[operationId] ?? '')
  )
}

const indented = (code: string) => code.replaceAll('\n', '\n  ')

/** A value as TypeScript is written. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/"([A-Za-z_]\w*)":/g, '$1:')
    .replace(/"((?:[^"\\'])*)"/g, "'$1'")
}
