import { z } from 'zod'
import { userQuery } from '../../postgres/statement.ts'

const row = z.object({ isDone: z.boolean(), pastDueAtMs: z.number().nullable() })

/** Who asks: the gate, or an answer that is going to spare it that. */
export type DoneQuery = 'gate.done' | 'cookie.done'

/** Whether the user is done with a flow, and from when on they are not, in milliseconds since 1970; null where nothing blocks. */
export function readDone(flow: string, name: DoneQuery) {
  return userQuery(row, {
    name,
    text: `select until is not null as "isDone",
      (extract(epoch from nullif(until, 'infinity')) * 1000)::float8 as "pastDueAtMs"
      from onboarding.done_until($1, $2) as until`,
    values: [flow],
  })
}
