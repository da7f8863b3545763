import type { Statement } from '../../postgres/database.ts'

/** A limit that a statement counts against. */
export interface StoredLimit {
  key: string
  limit: number
  windowSeconds: number
}

/** Limits as the statements take them: keys, limits and windows. */
export const limitColumns = (limits: readonly StoredLimit[]) => [
  limits.map(({ key }) => key),
  limits.map(({ limit }) => limit),
  limits.map(({ windowSeconds }) => windowSeconds),
]

/** Counts one request against each limit; fails with the first that is used up. */
export function takeRateLimits(limits: readonly StoredLimit[]): Statement {
  return {
    name: 'rate_limit.take',
    text: 'select onboarding.take_rate_limits($1, $2, $3)',
    values: limitColumns(limits),
    keepsBooks: true,
  }
}
