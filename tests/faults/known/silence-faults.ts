import { freezePostgres } from '#tests/support/freeze-postgres.ts'
import type { KnownFault } from './known-fault.ts'

const PATHS = ['/auth/v1/user', '/api/health/ready', '/api/onboarding/session/current']
/** Well beyond what a request waits for the database, and well below what a job does. */
const ANSWERED_WITHIN_MS = 20_000

/** What whoever waits for a database that has stopped is told. */
export const SILENCE_FAULTS: KnownFault[] = [
  {
    id: 'N1',
    guarantee:
      'Nobody hangs with a database that has stopped, at the sign-in and at the health check either.',
    async play({ start }) {
      const product = await start()
      const { access_token } = await product.signUp()
      const ask = async (path: string) => {
        const response = await fetch(product.origin + path, {
          headers: { authorization: `Bearer ${access_token}` },
          signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
        })
        await response.body?.cancel()
        return `${response.status} ${path}`
      }
      // Connections that are open already are those that would be waited on.
      for (const path of PATHS) await ask(path)
      const thaw = freezePostgres(product.dataDirectory)
      try {
        return { told: await Promise.all(PATHS.map((path) => ask(path).catch((error: Error) => error.name))) }
      } finally {
        thaw()
      }
    },
    right: { told: PATHS.map((path) => `503 ${path}`) },
  },
]
