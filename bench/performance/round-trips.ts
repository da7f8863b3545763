import { Connection, encodeRequest } from './client.ts'
import { METRICS_TOKEN } from './world.ts'

const SERIES = /^db_round_trips_per_request_(sum|count)\{route="\/api\/onboarding[^"]*"\} (\d+)$/gm

export interface RoundTrips {
  sum: number
  count: number
}

/** The round trips to the database that a server counts, of all requests to the wizard's endpoints so far. */
export async function readRoundTrips(port: number): Promise<RoundTrips> {
  const connection = await Connection.open(port)
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
  const { body } = await connection.send(encodeRequest({ method: 'GET', path: '/api/metrics', headers }))
  connection.close()
  const total: RoundTrips = { sum: 0, count: 0 }
  for (const [, which, value] of body.toString().matchAll(SERIES))
    total[which as keyof RoundTrips] += Number(value)
  return total
}
