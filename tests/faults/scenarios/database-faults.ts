import { setTimeout as sleep } from 'node:timers/promises'
import { startFreezableProxy } from '#tests/support/network-faults.ts'
import type { FaultEnvironment } from '../support/environment.ts'
import { startProduct } from '../support/product.ts'
import { judge, type Verdict } from '../support/verdict.ts'
import { startWorkload, type Workload } from '../support/workload.ts'

const USERS = 6
/** What an outage may last after the database is back, and what a request may take while it is away. */
const RECOVERY_MS = 5_000
const DEADLINE_MS = 7_000

/** Milliseconds until the workload is answered with success again; raises a violation past the promise. */
async function recoveryOf(workload: Workload, violations: string[]): Promise<number> {
  const backAt = performance.now()
  while (workload.lastSuccessAt < backAt && performance.now() - backAt < RECOVERY_MS * 2) await sleep(10)
  const milliseconds = Math.max(0, workload.lastSuccessAt - backAt)
  if (workload.lastSuccessAt < backAt || milliseconds > RECOVERY_MS)
    violations.push(`no recovery within ${RECOVERY_MS} ms`)
  return milliseconds
}

/** Ends every connection of the server again and again under load. */
export async function terminateBackends(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  const product = await startProduct(environment.variables)
  const workload = startWorkload({ users, origin: () => product.origin })
  let ended = 0
  for (let trial = 1; trial <= trials; trial++) {
    await sleep(20 + Math.random() * 150)
    const { rowCount } = await environment.sql.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'firststep'`,
    )
    ended += rowCount ?? 0
  }
  await workload.finish()
  const read = environment.readerAt(product.origin, users)
  const verdict = await judge('pg_terminate_backend', trials, workload, environment.sql, read)
  if (product.hasExited()) verdict.violations.push('the process ended')
  await product.end('SIGTERM')
  return { ...verdict, note: `${ended} connections ended, ${workload.retries} requests tried again` }
}

/** Restarts Postgres without a shutdown, as after a power cut, under load. */
export async function restartPostgres(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  const product = await startProduct(environment.variables)
  const workload = startWorkload({ users, origin: () => product.origin })
  const violations: string[] = []
  let slowestRecoveryMs = 0
  for (let trial = 1; trial <= trials; trial++) {
    await sleep(300 + Math.random() * 500)
    await environment.cluster.restartImmediately()
    slowestRecoveryMs = Math.max(slowestRecoveryMs, await recoveryOf(workload, violations))
  }
  await workload.finish()
  const read = environment.readerAt(product.origin, users)
  const verdict = await judge('immediate restart of Postgres', trials, workload, environment.sql, read)
  if (product.hasExited()) violations.push('the process ended')
  await product.end('SIGTERM')
  return {
    ...verdict,
    violations: [...verdict.violations, ...violations],
    note: `slowest recovery ${Math.round(slowestRecoveryMs)} ms`,
  }
}

/** Stops forwarding between the server and Postgres without closing anything. */
export async function freezeConnections(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  const proxy = await startFreezableProxy(environment.cluster.port)
  const url = new URL(environment.cluster.connectionString)
  url.port = String(proxy.port)
  const product = await startProduct({ ...environment.variables, DATABASE_URL: url.href })
  const workload = startWorkload({ users, origin: () => product.origin })
  const violations: string[] = []
  let slowestRecoveryMs = 0
  for (let trial = 1; trial <= trials; trial++) {
    await sleep(500 + Math.random() * 500)
    proxy.freeze()
    await sleep(6_000)
    proxy.thaw()
    slowestRecoveryMs = Math.max(slowestRecoveryMs, await recoveryOf(workload, violations))
  }
  const { slowestMs } = workload
  if (slowestMs > DEADLINE_MS) violations.push(`a request took ${Math.round(slowestMs)} ms`)
  await workload.finish()
  const read = environment.readerAt(product.origin, users)
  const verdict = await judge('half-open connection', trials, workload, environment.sql, read)
  await product.end('SIGTERM')
  await proxy.close()
  return {
    ...verdict,
    violations: [...verdict.violations, ...violations],
    note: `slowest answer ${Math.round(slowestMs)} ms, slowest recovery ${Math.round(slowestRecoveryMs)} ms`,
  }
}
