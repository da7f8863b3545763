/**
 * A column's instant so much earlier, as an expression of SQL that is the same in every time zone: what depends on one
 * cannot be sent to the shards of a distributed table.
 */
export const earlier = (column: string, interval: string) =>
  `(${column} at time zone 'UTC' - interval '${interval}') at time zone 'UTC'`
