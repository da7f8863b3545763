import { z } from 'zod'
import { schemaOf } from './field-schema.ts'
import type { FlowStep } from './flow.ts'

/** A step's answers as a save may carry them: any of its fields, `null` to clear one. */
export function patchSchema({ fields }: FlowStep): z.ZodType {
  return objectWith(fields, (field) => schemaOf(field, 'draft').nullish())
}

/** A step's answers as a session may hold them: any of its fields. */
export function draftSchema({ fields }: FlowStep): z.ZodType {
  return objectWith(fields, (field) => schemaOf(field, 'draft').optional())
}

/** A finished step's answers: all that is required of everybody who is asked the step. */
export function finishedSchema({ fields, fieldsWhen }: FlowStep): z.ZodType {
  return objectWith(fields, (field, name) => {
    const schema = schemaOf(field, 'finished')
    return field.required && fieldsWhen[name] === undefined ? schema : schema.optional()
  })
}

function objectWith(
  fields: FlowStep['fields'],
  schemaFor: (field: FlowStep['fields'][string], name: string) => z.ZodType,
): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaFor(field, name)])),
  )
}
