import type { Plan } from '../flow/plan.ts'

/** Lines have no more octets than this (RFC 5545, 3.1). */
const MAX_LINE_OCTETS = 75

/** A line of a calendar, folded between characters. */
function folded(line: string): string {
  let result = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MAX_LINE_OCTETS) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += size
  }
  return `${result}\r\n`
}

/** A text as a value (RFC 5545, 3.3.11). */
const textValue = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n')

const dateValue = (isoDate: string): string => isoDate.replaceAll('-', '')

/** A moment in UTC (RFC 5545, 3.3.5, form 2). */
const instantValue = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/**
 * The due dates of a plan as a calendar (RFC 5545), one all-day entry each. An entry keeps its UID, so that a second
 * import changes it; one of an objective that was dismissed is cancelled.
 */
export function planCalendar({ items, revision }: Plan, now: Date): string {
  const entries = items.flatMap((item) =>
    item.kind !== 'okr'
      ? []
      : item.content.keyResults.map(({ title, metric, unit, baseline, target, dueDate }, place) => [
          'BEGIN:VEVENT',
          `UID:${item.id}-${place + 1}@firststep`,
          `DTSTAMP:${instantValue(now)}`,
          `SEQUENCE:${revision}`,
          `DTSTART;VALUE=DATE:${dateValue(dueDate)}`,
          `SUMMARY:${textValue(title)}`,
          `DESCRIPTION:${textValue(`${item.content.objective}\n${metric}: ${baseline} → ${target} ${unit}`.trimEnd())}`,
          `STATUS:${item.state === 'dismissed' ? 'CANCELLED' : 'CONFIRMED'}`,
          'TRANSP:TRANSPARENT',
          'END:VEVENT',
        ]),
  )
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Firststep//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flat(),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}
