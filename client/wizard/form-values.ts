import { normalizeText } from '../../lib/flow/normal-text.ts'
import type { OutlineField } from '../../lib/flow/outline.ts'
import { readCode } from './typed-code.ts'
import { readNumber, writtenNumber } from './typed-number.ts'

/** Answers of a step as the API has them. */
export type Answers = Readonly<Record<string, unknown>>
/** The same as controls hold them: every field; text, numbers and dates as strings. */
export type FormValues = Readonly<Record<string, unknown>>

const isEmpty = (answer: unknown) => answer === null || (Array.isArray(answer) && answer.length === 0)

/**
 * What a control holds as the API takes it: its numbers as one types them in this language, codes as their pattern has
 * them; null where it is empty.
 */
export function answerOf(field: OutlineField, value: unknown, locale?: string): unknown {
  switch (field.kind) {
    case 'integer':
    case 'decimal': {
      const typed = String(value ?? '').trim()
      if (typed === '') return null
      return readNumber(typed, { locale, isWhole: field.kind === 'integer' }) ?? typed
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : null
    case 'consent':
      return value === true ? true : null
    case 'choices':
      return noneOf(field, (value as string[] | undefined) ?? [])
    case 'list':
      return noneOf(
        field,
        answeredRows(field, value, locale).map(({ answer }) => answer),
      )
    case 'group':
      return entryOf(field, value, locale)
    case 'zod':
      return parsed(String(value ?? ''))
    default: {
      const text = normalizeText(String(value ?? ''))
      if (text === '') return null
      return field.pattern === undefined ? text : readCode(text, field.pattern)
    }
  }
}

/** None of a list is an answer where one is required, and no answer where it is not. */
const noneOf = ({ required }: OutlineField, entries: unknown[]) =>
  entries.length === 0 && !required ? null : entries

function parsed(typed: string): unknown {
  if (typed.trim() === '') return null
  try {
    return JSON.parse(typed)
  } catch {
    return typed
  }
}

/** A group or an entry with the fields that hold something; null where none does. */
function entryOf({ fields = [] }: OutlineField, value: unknown, locale?: string): Answers | null {
  const values = (value ?? {}) as FormValues
  const answers = fields
    .map((field) => [field.name, answerOf(field, values[field.name], locale)] as const)
    .filter(([, answer]) => answer !== null)
  return answers.every(([, answer]) => isEmpty(answer)) ? null : Object.fromEntries(answers)
}

/** The rows of a list that hold something, each with its place among all rows: an empty row is no entry. */
export function answeredRows(
  field: OutlineField,
  value: unknown,
  locale?: string,
): { place: number; answer: Answers }[] {
  const rows = (value as unknown[] | undefined) ?? []
  return rows.flatMap((row, place) => {
    const answer = entryOf(field, row, locale)
    return answer === null ? [] : [{ place, answer }]
  })
}

/** An answer as its control holds it in this language. */
export function controlValueOf(field: OutlineField, answer: unknown, locale?: string): unknown {
  switch (field.kind) {
    case 'decimal':
      return typeof answer === 'number' ? writtenNumber(answer, locale) : String(answer ?? '')
    case 'boolean':
      return typeof answer === 'boolean' ? answer : undefined
    case 'consent':
      return answer === true
    case 'choices':
      return Array.isArray(answer) ? answer : []
    case 'list':
      return Array.isArray(answer)
        ? answer.map((entry) => formValuesOf(field.fields ?? [], entry, locale))
        : []
    case 'group':
      return formValuesOf(field.fields ?? [], (answer ?? {}) as Answers, locale)
    case 'zod':
      return answer === undefined || answer === null ? '' : JSON.stringify(answer, null, 2)
    default:
      return answer === undefined || answer === null ? '' : String(answer)
  }
}

/** Answers as the controls of these fields hold them in this language. */
export function formValuesOf(fields: readonly OutlineField[], answers: Answers, locale?: string): FormValues {
  return Object.fromEntries(
    fields.map((field) => [field.name, controlValueOf(field, answers[field.name], locale)]),
  )
}

/** Whether two answers are the same; absent and cleared are. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** Nothing chosen yet and nothing to choose look the same in a form; only finishing the step says which. */
const isUntouched = (answer: unknown, before: unknown) =>
  Array.isArray(answer) && answer.length === 0 && (before === undefined || before === null)

/** The asked fields that a form has changed against what is known; null clears one. */
export function changedFields(
  fields: readonly OutlineField[],
  known: Answers,
  values: FormValues,
  locale?: string,
): Record<string, unknown> {
  const patch: Record<string, unknown> = {}
  for (const field of fields) {
    const answer = answerOf(field, values[field.name], locale)
    const before = known[field.name]
    if (!isUntouched(answer, before) && !isSame(answer, before)) patch[field.name] = answer
  }
  return patch
}

/** All fields as one finishes a step with them: null for those that are empty. */
export function finishedPatch(
  fields: readonly OutlineField[],
  values: FormValues,
  locale?: string,
): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, answerOf(field, values[field.name], locale)]))
}

/** The answers with a patch laid over them, as the server merges. */
export function withPatch(answers: Answers, patch: Answers): Answers {
  const merged = Object.entries({ ...answers, ...patch }).filter(([, value]) => value !== null)
  return Object.fromEntries(merged)
}

/** The value at a path such as `places.0.name`. */
export function valueAt(values: FormValues, path: string): unknown {
  let place: unknown = values
  for (const part of path.split('.')) place = (place as Record<string, unknown> | undefined)?.[part]
  return place
}

/** The values with another one at a path; nothing else is changed, and nothing that was given is. */
export function withValueAt(values: FormValues, path: string, value: unknown): FormValues {
  return replaced(values, path.split('.'), value) as FormValues
}

function replaced(place: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value
  const inner = replaced((place as Record<string, unknown> | undefined)?.[part], rest, value)
  if (!Array.isArray(place)) return { ...(place as object | undefined), [part]: inner }
  return place.map((entry, index) => (String(index) === part ? inner : entry))
}
