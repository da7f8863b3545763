import { z } from 'zod'
import { canonicalJson } from '../canonical-json.ts'
import type { Stage } from './kind.ts'

export interface EntryBounds {
  min: number
  max: number
  unique?: boolean
}

/** A schema for a list of entries; in a draft it may have fewer than `min`. */
export function entriesOf(entry: z.ZodType, { min, max, unique = false }: EntryBounds, stage: Stage) {
  const list = z.array(entry, { error: 'list' })
  return (stage === 'draft' || min === 0 ? list : list.min(min, { error: 'too_few_entries' }))
    .max(max, { error: 'too_many_entries' })
    .refine((entries) => !unique || new Set(entries.map(canonicalJson)).size === entries.length, {
      error: 'repeated',
      params: { code: 'repeated' },
      when: isList,
    })
}

/** What is wrong between the entries of a list is said beside what is wrong in them. */
export const isList = ({ value }: { value: unknown }) => Array.isArray(value)

/** What is wrong with the bounds of a list, as the end of a sentence; undefined when nothing is. */
export function faultOfCount({ min, max }: EntryBounds, most: number): string | undefined {
  if (!Number.isInteger(max) || max < 1 || max > most) return `max must be a whole number from 1 to ${most}`
  if (!Number.isInteger(min) || min < 0 || min > max)
    return `min must be a whole number from 0 to max, which is ${max}`
  return undefined
}
