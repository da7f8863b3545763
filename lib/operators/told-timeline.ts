import type { TimelineRow } from '../db/statements/operated-sessions.ts'
import { fieldOfKey } from '../flow/kept-consent.ts'

/** A timeline with the oldest row first, whose edits name fields alone: what is kept beside a consent is the consent. */
export function toldTimeline(newestFirst: readonly TimelineRow[]): TimelineRow[] {
  return newestFirst.toReversed().map((row) => {
    const { fields } = row.details
    return Array.isArray(fields)
      ? { ...row, details: { ...row.details, fields: [...new Set(fields.map(String).map(fieldOfKey))] } }
      : row
  })
}
