import { createHash } from 'node:crypto'
import document from '#docs/api/openapi.json' with { type: 'json' }
import { byFlow } from '../../flow/by-flow.ts'
import { defaultFlow } from '../../flow/default-flow.ts'
import type { Flow } from '../../flow/flow.ts'
import { openApiDocument as describe } from '../../openapi/document.ts'
import { OPENAPI } from '../../openapi/process-documentation.ts'
import type { Product } from '../product.ts'
import { type Endpoint, type Route, route } from '../route.ts'

interface Described {
  paths: Record<string, unknown>
}

/** The document with its endpoints where the product serves them. */
function addressed(described: Described, addressOf: Product['addressOf']): string {
  const paths = Object.entries(described.paths).map(([path, item]) => [addressOf(path), item])
  return JSON.stringify({ ...described, paths: Object.fromEntries(paths) })
}

/** The description of the endpoints and of itself; of the default flow the committed one, which has examples. */
export function openApiDocument(described: readonly Endpoint[]): Endpoint {
  const documentOf = byFlow((flow: Flow): Described => {
    if (flow === defaultFlow) return document
    const routes = [...described, endpoint].flatMap((each) => each(flow)).map(({ spec }) => spec)
    return describe({ flow, routes, examples: [], version: document.info.version }) as unknown as Described
  })
  const textOf = new WeakMap<Product, { body: string; entityTag: string }>()

  const endpoint: Endpoint = (flow): Route[] => [
    route(
      {
        method: 'GET',
        path: '/api/openapi.json',
        summary: 'The description of this API, in OpenAPI 3.1',
        access: 'public',
        documentation: OPENAPI,
      },
      async (_context, _input, product) => {
        const known = textOf.get(product) ?? textFor(flow, product)
        textOf.set(product, known)
        const { body, entityTag } = known
        return { text: { body, contentType: 'application/json; charset=utf-8' }, entityTag }
      },
    ),
  ]

  function textFor(flow: Flow, product: Product) {
    const body = addressed(documentOf(flow), product.addressOf)
    return { body, entityTag: createHash('sha256').update(body).digest('base64url').slice(0, 22) }
  }
  return endpoint
}
