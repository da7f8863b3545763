import type { z } from 'zod'
import type { FieldRecord } from './field-types.ts'
import type { Stage } from './kinds/kind.ts'
import { kindOf } from './kinds/kinds.ts'

const schemas: Record<Stage, WeakMap<FieldRecord, z.ZodType>> = {
  draft: new WeakMap(),
  finished: new WeakMap(),
}

/** The schema of a field's wire form, made once. Its messages are wordings, not words. */
export function schemaOf(field: FieldRecord, stage: Stage): z.ZodType {
  let schema = schemas[stage].get(field)
  if (schema === undefined) {
    schema = kindOf(field).schema(field, stage, schemaOf)
    schemas[stage].set(field, schema)
  }
  return schema
}
