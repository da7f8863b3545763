import { DAY_MS } from '../../iso-day.ts'
import type { Deadline } from '../intents/deadlines.ts'
import type { Movement } from '../knowledge/shape.ts'

/** The next day that a deadline means. */
export function dayOf({ month, day, isBefore }: Deadline, now: Date): Date {
  const inYear = (year: number): Date =>
    day !== undefined
      ? new Date(Date.UTC(year, month - 1, day))
      : new Date(Date.UTC(year, isBefore ? month - 1 : month, 0))
  const year = now.getUTCFullYear()
  return inYear(year) > now ? inYear(year) : inYear(year + 1)
}

/** Whether what was wished has its day after so many days from now. */
export const isPast = (deadline: Deadline, now: Date, days: number): boolean =>
  dayOf(deadline, now).getTime() > now.getTime() + days * DAY_MS

/** The step of a movement that is due after so many days, where the whole of it has its day later. */
export function stepOf(
  { baseline, target }: Movement,
  deadline: Deadline,
  now: Date,
  days: number,
): Movement {
  const all = (dayOf(deadline, now).getTime() - now.getTime()) / DAY_MS
  const step = baseline + ((target - baseline) * days) / all
  const isWhole = Number.isInteger(baseline) && Number.isInteger(target)
  const grain = isWhole || Math.abs(target - baseline) >= 5 ? 1 : 0.1
  const near = Number((Math.round(step / grain) * grain).toFixed(1))
  const least = baseline + (target > baseline ? grain : -grain)
  return { baseline, target: near === baseline ? Number(least.toFixed(1)) : near }
}
