import { readDocument } from '../content/read-document.ts'

/** The part of JSON Schema that the description of the API uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  title?: string
  description?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

interface Content {
  schema?: Schema
  examples?: Record<string, { summary?: string; value: unknown }>
}

export interface Operation {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: Schema }[]
  requestBody?: { required?: boolean; content: Record<string, Content> }
  responses: Record<string, { description: string; content?: Record<string, Content> }>
  method: string
  path: string
}

interface OpenApi {
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>
  components: { schemas: Record<string, Schema> }
}

let known: OpenApi | undefined

/** The description of the API as the repository keeps it. */
export function openApi(): OpenApi {
  known ??= JSON.parse(readDocument('docs/api/openapi.json')) as OpenApi
  return known
}

/** Every method of every path. */
export const operations = (): Operation[] =>
  Object.entries(openApi().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase(),
    })),
  )

/** The schema that a reference names, else the schema itself. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (openApi().components.schemas[name] ?? schema)
}

/** Where an operation stands on the site. */
export const operationAddress = ({ operationId }: Pick<Operation, 'operationId'>): string =>
  `/docs/reference/api/${operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
