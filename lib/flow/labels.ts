import type { FieldRecord } from './field-types.ts'
import { kindOf } from './kinds/kinds.ts'

/**
 * The labels that figures count an answer under: the choice itself, each of several, and of a number its band between
 * powers of ten. None where there is no answer, or the field is not shared with analytics.
 */
export function analyticsLabels(field: FieldRecord, answer: unknown): string[] {
  if (answer === undefined || answer === null) return []
  if (!field.shareWith.includes('analytics') || !kindOf(field).isLabelled) return []
  if (Array.isArray(answer)) return answer.map(String)
  return [typeof answer === 'number' ? bandOf(answer) : String(answer)]
}

/** The label that somebody means who types it: a number stands for its band, and letters have the case of the kind. */
export function labelTyped(field: FieldRecord, text: string): string {
  switch (field.kind) {
    case 'integer':
    case 'decimal':
      return /^-?\d+(\.\d+)?$/.test(text) ? bandOf(Number(text)) : text
    case 'country':
      return text.toUpperCase()
    case 'boolean':
      return text.toLowerCase()
    default:
      return text
  }
}

/** The band of a number: `0`, `1-9`, `10-99`, `100-999` and on; below zero `-99--10`; between them `0-1` and `-1-0`. */
function bandOf(number: number): string {
  if (number === 0) return '0'
  const digits = String(Math.trunc(Math.abs(number)))
  if (digits === '0') return number > 0 ? '0-1' : '-1-0'
  const [least, most] = [`1${'0'.repeat(digits.length - 1)}`, '9'.repeat(digits.length)]
  return number > 0 ? `${least}-${most}` : `-${most}--${least}`
}
