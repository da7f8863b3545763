import { z } from 'zod'
import { DAY_MS, isoDay } from '../iso-day.ts'

const DEFAULT_DAYS = 30

/** Nothing was counted before; calendars and databases disagree about far earlier years. */
const FIRST_DAY = '1970-01-01'

const daySchema = z.iso
  .date({ error: 'Use a day such as 2026-01-31.' })
  .refine((day) => day >= FIRST_DAY, { error: `Use a day from ${FIRST_DAY} on.` })
  .optional()

export const dayField = daySchema

/** `?from=&to=`: UTC days, both included, before the last 30 days stand in for what is missing. */
export const dayRangeFields = { from: daySchema, to: daySchema }

/** Puts the last 30 days in for what is missing; nothing ends before it begins. */
export function withDefaultDays<Query extends { from?: string | undefined; to?: string | undefined }>(
  query: Query,
): Query & { from: string; to: string } {
  const today = isoDay(new Date())
  const to = query.to ?? (query.from !== undefined && query.from > today ? query.from : today)
  const start = isoDay(new Date(Math.max(0, Date.parse(to) - (DEFAULT_DAYS - 1) * DAY_MS)))
  return { ...query, from: query.from ?? start, to }
}

export const isInOrder = ({ from, to }: { from: string; to: string }) => from <= to
export const OUT_OF_ORDER = { path: ['to'], error: 'to must not be before from.' }

/** `?from=&to=` alone. */
export const dayRangeSchema = z
  .strictObject(dayRangeFields)
  .transform(withDefaultDays)
  .refine(isInOrder, OUT_OF_ORDER)
