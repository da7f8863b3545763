import { setTimeout as sleep } from 'node:timers/promises'
import { startThrowawayCitus } from './throwaway-citus.ts'

/** Starts a coordinator and workers for tests, says where they are, and ends them on a signal or after an hour. */

const LIFE_MS = 3_600_000

const citus = await startThrowawayCitus(Number(process.argv[2] ?? 2))
process.stdout.write(`CITUS_DATABASE_URL=${citus.connectionString}\n`)
const signalled = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
})
await Promise.race([signalled, sleep(LIFE_MS)])
await citus.remove()
process.exit(0)
