/** A UTC day: none has a leap second. */
export const DAY_MS = 86_400_000

/** The UTC day of a moment, as 2026-01-31. */
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, 'yyyy-mm-dd'.length)
