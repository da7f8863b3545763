import type { FieldRecord, FieldRecords } from './field-types.ts'
import type { Flow, FlowStep } from './flow.ts'
import { orderOfFields } from './order-of-fields.ts'
import type { Outline, OutlineField, OutlineStep } from './outline.ts'
import type { FieldTexts, StepTexts } from './words.ts'

/**
 * Makes a flow of an outline, which asks and judges as the one that it outlines, and speaks its one language. It loads
 * no kind, so that a page can tell what is asked before it can judge.
 */
export function flowOfOutline({ id, version, locale, steps, brand, engine }: Outline): Flow {
  return {
    id,
    version,
    locales: [locale],
    ...(brand === null ? {} : { brand }),
    steps: steps.map((step) => flowStep(id, step)),
    texts: {
      [locale]: {
        ...(engine === undefined ? {} : { engine }),
        ...Object.fromEntries(steps.map((step) => [step.name, textsOf(step)])),
      },
    },
    migrations: [],
  }
}

function flowStep(flow: string, { name, when, fields, checks = [] }: OutlineStep): FlowStep {
  const conditional = fields.flatMap((field) => (field.when === undefined ? [] : [[field.name, field.when]]))
  const fieldsWhen = Object.fromEntries(conditional) as FlowStep['fieldsWhen']
  const names = fields.map((field) => field.name)
  return {
    name,
    fields: recordsOf(fields),
    ...(when === undefined ? {} : { when }),
    fieldsWhen,
    checks: Object.fromEntries(checks.map(({ name: check, message: _, ...data }) => [check, data])),
    judgedInOrder: orderOfFields({ flow, step: name }, name, names, fieldsWhen),
  }
}

const recordsOf = (fields: readonly OutlineField[]): FieldRecords =>
  Object.fromEntries(fields.map((field) => [field.name, recordOf(field)]))

function recordOf(field: OutlineField): FieldRecord {
  const {
    name: _,
    label,
    hint,
    when,
    text,
    patternText,
    circularText,
    entryText,
    addText,
    suggestedBy,
    ...kept
  } = field
  const { choices, fields, ...bounds } = kept
  return {
    sealed: false,
    unique: false,
    ...bounds,
    ...(choices === undefined ? {} : { choices: choices.map(({ value }) => value) }),
    ...(fields === undefined ? {} : { fields: recordsOf(fields) }),
    shareWith: [],
    findBy: false,
  } as FieldRecord
}

const textsOf = ({ title, introduction, fields, checks = [] }: OutlineStep): StepTexts => ({
  title,
  introduction,
  fields: fieldTextsOf(fields),
  checks: Object.fromEntries(checks.map(({ name, message }) => [name, message])),
})

const fieldTextsOf = (fields: readonly OutlineField[]): Record<string, FieldTexts> =>
  Object.fromEntries(
    fields.map(({ name, label, patternText, circularText, fields: inner }) => [
      name,
      {
        label,
        ...(patternText === undefined ? {} : { pattern: patternText }),
        ...(circularText === undefined ? {} : { circular: circularText }),
        ...(inner === undefined ? {} : { fields: fieldTextsOf(inner) }),
      },
    ]),
  )
