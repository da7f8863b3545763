/** The UTC day by the database's clock, in SQL: a process whose own is wrong opens no second budget. */
export const TODAY = `(now() at time zone 'utc')::date`
