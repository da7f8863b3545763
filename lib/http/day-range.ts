import { z } from 'zod'
import { DAY_MS, isoDay } from '../iso-day.ts'

const DEFAULT_DAYS = 30

/** Nothing was counted before; calendars and databases disagree about far earlier years. */
const FIRST_DAY = '1970-01-01'

const daySchema = z.iso
  .date({ error: 'Use a day such as 2026-01-31.' })
  .refine((day) => day >= FIRST_DAY, { error: `Use a day from ${FIRST_DAY} on.` })
  .optional()

/** `?from=&to=`: UTC days, both included; the last 30 days by default. */
export const dayRangeSchema = z
  .strictObject({ from: daySchema, to: daySchema })
  .transform(({ from, to }) => {
    const end = to ?? isoDay(new Date())
    const start = isoDay(new Date(Math.max(0, Date.parse(end) - (DEFAULT_DAYS - 1) * DAY_MS)))
    return { from: from ?? start, to: end }
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'to must not be before from.' })
