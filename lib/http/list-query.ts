import { z } from 'zod'

const DEFAULT_LIMIT = 50
const MAX_CURSOR_CHARACTERS = 200

/** `?limit=` of a list. */
export const limitSchema = z
  .string()
  .regex(/^(?:[1-9]\d?|1\d\d|200)$/, { error: 'Use a number from 1 to 200.' })
  .meta({ maxLength: 3 })
  .transform(Number)
  .prefault(String(DEFAULT_LIMIT))

/** `?cursor=` of a list: what `meta.cursor` of the page before says. */
export const cursorSchema = <Position extends z.ZodType>(position: Position) =>
  z
    .string()
    .max(MAX_CURSOR_CHARACTERS, { error: NO_CURSOR })
    .transform((text, context): z.output<Position> => {
      const read = position.safeParse(positionIn(text))
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: NO_CURSOR })
      return z.NEVER
    })
    .optional()

const NO_CURSOR = 'Use the cursor of the page before, or leave it out.'

/** An instant in a cursor, of this era: the database knows none of the year 0. */
export const cursorInstant = z.iso.datetime({ precision: 6 }).refine((instant) => instant >= '0001')

export const cursorOf = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

function positionIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return undefined
  }
}
