import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Prints a schema as the TypeScript type of its output; names what `names` knows instead of repeating it. */
export function printType(schema: z.ZodType, names: Map<unknown, string> = new Map()): string {
  const json = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ zodSchema, jsonSchema }) => {
      const name = names.get(zodSchema)
      if (name !== undefined && (zodSchema as unknown) !== schema)
        Object.assign(jsonSchema, { $typeName: name })
    },
  })
  return print(json)
}

function print(schema: JsonSchema | boolean): string {
  if (typeof schema === 'boolean') return 'unknown'
  if (typeof schema.$typeName === 'string') return schema.$typeName
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) return alternatives.map(print).join(' | ')
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type
    case 'number':
    case 'integer':
      return 'number'
    case 'array':
      return `Array<${print(schema.items as JsonSchema)}>`
    case 'object':
      return printObject(schema)
    default:
      return 'unknown'
  }
}

function printObject(schema: JsonSchema): string {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `  ${name}${required.has(name) ? '' : '?'}: ${print(field).replaceAll('\n', '\n  ')}`,
  )
  return `{\n${fields.join('\n')}\n}`
}
