import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '#lib/db/migrate.ts'
import { migrationNames } from '#lib/db/migration-files.ts'
import type { FaultEnvironment } from '../support/environment.ts'
import { startProduct } from '../support/product.ts'
import { judge, type Verdict } from '../support/verdict.ts'
import { startWorkload } from '../support/workload.ts'

const USERS = 6
/** The first migration holds the answers themselves; every other one goes down and up. */
const KEPT_MIGRATIONS = 1

/** Migrates down to the bare tables and up again while users save. */
export async function migrateUnderTraffic(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const { connectionString } = environment.cluster
  const users = await environment.createUsers(USERS)
  const product = await startProduct(environment.variables)
  const workload = startWorkload({ users, origin: () => product.origin })
  const count = (await migrationNames()).length - KEPT_MIGRATIONS
  for (let trial = 1; trial <= trials; trial++) {
    await sleep(300)
    await migrate('down', { connectionString, count })
    await sleep(300)
    await migrate('up', { connectionString })
  }
  await workload.finish()
  const read = environment.readerAt(product.origin, users)
  const verdict = await judge(`${count} migrations down and up`, trials, workload, environment.sql, read)
  if (product.hasExited()) verdict.violations.push('the process ended')
  await product.end('SIGTERM')
  return { ...verdict, note: `${workload.retries} requests tried again` }
}
