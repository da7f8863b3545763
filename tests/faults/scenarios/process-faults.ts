import { setTimeout as sleep } from 'node:timers/promises'
import { startSwallowingProxy } from '#tests/support/network-faults.ts'
import type { FaultEnvironment } from '../support/environment.ts'
import { type Product, startProduct } from '../support/product.ts'
import { judge, type Verdict } from '../support/verdict.ts'
import { startWorkload, type Workload } from '../support/workload.ts'

const USERS = 6
const LONGEST_LIFE_MS = 250
const FIRST_ANSWER_WITHIN_MS = 5_000
/** A user's request may meet many short lives in a row. */
const PATIENCE_MS = 600_000

/** Kills the server with SIGKILL at random moments of saves and completes, and starts it again each time. */
export async function killServer(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  let product = await startProduct(environment.variables)
  const { port } = product
  const workload = startWorkload({ users, origin: () => product.origin, patienceMs: PATIENCE_MS })
  for (let trial = 1; trial <= trials; trial++) {
    // A process that dies before its first answer proves little; one in four may all the same.
    if (trial % 4 !== 0) await firstAnswer(workload)
    await sleep(Math.random() * LONGEST_LIFE_MS)
    await product.end('SIGKILL')
    product = await startProduct(environment.variables, { port })
  }
  await workload.finish()
  const read = environment.readerAt(product.origin, users)
  const verdict = await judge('kill -9 of the server', trials, workload, environment.sql, read)
  await product.end('SIGTERM')
  return { ...verdict, note: `${workload.retries} requests tried again` }
}

async function firstAnswer(workload: Workload): Promise<void> {
  const since = performance.now()
  while (workload.lastSuccessAt < since && performance.now() - since < FIRST_ANSWER_WITHIN_MS) await sleep(5)
}

/** Answers every third change by cutting the caller off after the commit. */
export async function swallowReplies(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  const product = await startProduct(environment.variables)
  const proxy = await startSwallowingProxy(product.port)
  const workload = startWorkload({ users, origin: () => proxy.origin })
  while (proxy.swallowed < trials) await sleep(20)
  await workload.finish()
  const read = environment.readerAt(product.origin, users)
  const verdict = await judge(
    'reply swallowed after the commit',
    proxy.swallowed,
    workload,
    environment.sql,
    read,
  )
  await proxy.close()
  await product.end('SIGTERM')
  return verdict
}

/** Two processes serve the same sessions, two tabs each, every request to another process than the last. */
export async function twoProcesses(environment: FaultEnvironment, seconds: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  const products = await Promise.all([1, 2].map(() => startProduct(environment.variables)))
  let turn = 0
  const workload = startWorkload({ users, tabs: 2, origin: () => products[turn++ % 2]!.origin })
  await sleep(seconds * 1000)
  await workload.finish()
  const read = environment.readerAt(products[0]!.origin, users)
  const verdict = await judge(
    'two processes, two tabs',
    workload.acknowledged.length,
    workload,
    environment.sql,
    read,
  )
  await Promise.all(products.map((product) => product.end('SIGTERM')))
  return verdict
}

const CLOCK_SHIFT_MODULE = new URL('../support/shift-clock.ts', import.meta.url).href
const HALF_A_DAY = '12 hours'

/** One process a day ahead and one a day behind: expiry goes by the database's clock alone. */
export async function skewClocks(environment: FaultEnvironment, seconds: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  const [live, expired] = await environment.createUsers(2)
  const start = (hours: string) =>
    startProduct({ ...environment.variables, CLOCK_SHIFT_HOURS: hours }, { preload: CLOCK_SHIFT_MODULE })
  const [ahead, behind] = [await start('24'), await start('-24')]
  let turn = 0
  const workload = startWorkload({ users, tabs: 2, origin: () => [ahead, behind][turn++ % 2]!.origin })
  await sleep(seconds * 1000)
  await workload.finish()
  const read = environment.readerAt(ahead.origin, users)
  const verdict = await judge('clocks a day ahead and behind', 2, workload, environment.sql, read)

  const stateAt = async (product: Product, user: { id: string; token: string }, expiry: string) => {
    const headers = { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' }
    const started = await fetch(`${product.origin}/api/onboarding/start`, { method: 'POST', headers })
    const { id } = (await started.json()).data
    await environment.sql.query(`begin; set local session_replication_role = replica;
      update public.onboarding_sessions set created_at = now() - interval '6 days', updated_at = now() - interval '6 days',
        expires_at = now() + interval '${expiry}' where id = '${id}'; commit`)
    const answer = await fetch(`${product.origin}/api/onboarding/session/${id}`, { headers })
    return (await answer.json()).data?.status
  }
  if ((await stateAt(ahead, live!, HALF_A_DAY)) !== 'in_progress')
    verdict.violations.push('a live session expired by a clock that is ahead')
  if ((await stateAt(behind, expired!, `-${HALF_A_DAY}`)) !== 'abandoned')
    verdict.violations.push('an expired session lived on by a clock that is behind')
  await Promise.all([ahead, behind].map((product) => product.end('SIGTERM')))
  return verdict
}

/** SIGTERM while a save waits inside the database: the save is answered, and the process ends with 0. */
export async function drainInFlight(environment: FaultEnvironment, trials: number): Promise<Verdict> {
  const users = await environment.createUsers(USERS)
  let product = await startProduct(environment.variables)
  const { port } = product
  const workload = startWorkload({ users, origin: () => product.origin })
  const [waiting] = await environment.createUsers(1)
  const violations: string[] = []
  const headers = { authorization: `Bearer ${waiting!.token}`, 'content-type': 'application/json' }
  for (let trial = 1; trial <= trials; trial++) {
    const started = await fetch(`${product.origin}/api/onboarding/start`, { method: 'POST', headers })
    const { id: sessionId } = (await started.json()).data
    const holder = await environment.sql.connect()
    await holder.query('begin')
    await holder.query('select from public.onboarding_sessions where id = $1 for update', [sessionId])
    const body = JSON.stringify({
      sessionId,
      step: 'company',
      data: { name: `Trial ${trial}` },
      complete: false,
    })
    const saving = fetch(`${product.origin}/api/onboarding/progress`, { method: 'PUT', headers, body })
    await sleep(200)
    const ending = product.end('SIGTERM')
    await sleep(300)
    await holder.query('rollback')
    holder.release()
    const answer = await saving.catch((error: Error) => error)
    if (!(answer instanceof Response) || answer.status !== 200)
      violations.push('a save in flight was cut off')
    else await answer.body?.cancel()
    const exitCode = await ending
    if (exitCode !== 0) violations.push(`exit code ${exitCode} after SIGTERM`)
    product = await startProduct(environment.variables, { port })
  }
  await workload.finish()
  const read = environment.readerAt(product.origin, users)
  const verdict = await judge('SIGTERM with saves in flight', trials, workload, environment.sql, read)
  await product.end('SIGTERM')
  return { ...verdict, violations: [...verdict.violations, ...violations] }
}
