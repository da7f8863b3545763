import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'
import type { FaultEnvironment } from '../support/environment.ts'
import { startProduct } from '../support/product.ts'
import { forgetReceivers, toldBySession, untilDelivered } from '../support/told-events.ts'
import type { Verdict } from '../support/verdict.ts'
import type { WorkloadUser } from '../support/workload.ts'

/** How many are told of and end at the same time. */
const AT_ONCE = 50
const WIDTH = 8
/** A process is killed in every such round. */
const ROUNDS_PER_KILL = 4
const WAITING = 100
const STALLS = [25, 73, 145]
const LONGEST_LIFE_MS = 2_000

interface Person extends WorkloadUser {
  sessionId: string
}

/** Runs work for each of them, so many at a time. */
async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items]
  await Promise.all(
    Array.from({ length: WIDTH }, async () => {
      for (let next = rest.pop(); next !== undefined; next = rest.pop()) await work(next)
    }),
  )
}

async function ask(
  origin: string,
  { token }: Pick<WorkloadUser, 'token'>,
  method: string,
  path: string,
  body: object,
): Promise<{ id: string }> {
  const response = await fetch(`${origin}/api/onboarding/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  // As a client does; everything that is asked here may be asked again.
  if (response.status === 503) return ask(origin, { token }, method, path, body)
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status} ${answer.code}`)
  return answer.data
}

/** People who have answered everything, and nothing more. */
async function invite(environment: FaultEnvironment, origin: string, count: number): Promise<Person[]> {
  const people: Person[] = []
  await forEach(await environment.createUsers(count), async (user) => {
    const { id: sessionId } = await ask(origin, user, 'POST', 'start', {})
    for (const [step, data] of Object.entries(ANSWERS))
      await ask(origin, user, 'PUT', 'progress', { sessionId, step, data })
    people.push({ ...user, sessionId })
  })
  return people
}

/** Two processes that tell of stalls, of which one is killed now and then. */
class Tellers {
  readonly #variables: Record<string, string>
  readonly #children: ChildProcess[] = []
  kills = 0

  constructor(variables: Record<string, string>) {
    this.#variables = variables
  }

  async begin(place: number): Promise<void> {
    const child = spawn(process.execPath, ['tests/faults/support/telling-process.ts'], {
      env: {
        PATH: process.env.PATH,
        LOG_LEVEL: 'silent',
        ...this.#variables,
      } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#children[place] = child
    const killWithUs = () => child.kill('SIGKILL')
    process.once('exit', killWithUs)
    child.once('exit', () => process.off('exit', killWithUs))
    await once(child.stdout as NonNullable<typeof child.stdout>, 'data')
  }

  async #end(place: number): Promise<void> {
    const child = this.#children[place]
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }

  async replace(place: number): Promise<void> {
    await this.#end(place)
    this.kills += 1
    await this.begin(place)
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map((_, place) => this.#end(place)))
  }
}

const lastSaved = ({ sql }: FaultEnvironment, people: readonly Person[], hours: number) =>
  sql.query(
    `update public.onboarding_sessions set updated_at = now() - make_interval(hours => $2) where id = any ($1)`,
    [people.map(({ sessionId }) => sessionId), hours],
  )

/**
 * People complete at the moment in which two processes tell of their stall and are killed: nothing of a stall comes behind
 * the end. Others never come back, and are told of three times in order.
 */
export async function endWhileStalling(environment: FaultEnvironment, count: number): Promise<Verdict> {
  const receiver = await startWebhookReceiver()
  // One after the other, since both write the industries of an empty database.
  const products = [await startProduct(environment.variables), await startProduct(environment.variables)]
  const originOf = (place: number) => products[place % 2]!.origin
  const people = await invite(environment, originOf(0), count + WAITING)
  const ending = people.slice(0, count)
  const waiting = people.slice(count)
  const webhook = { WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret }
  const tellers = new Tellers({ ...environment.variables, ...webhook })
  await Promise.all([0, 1].map((place) => tellers.begin(place)))

  for (let round = 0; round * AT_ONCE < count; round++) {
    const those = ending.slice(round * AT_ONCE, (round + 1) * AT_ONCE)
    await lastSaved(environment, those, 30)
    const killing =
      round % ROUNDS_PER_KILL === 0
        ? sleep(Math.random() * LONGEST_LIFE_MS).then(() => tellers.replace(tellers.kills % 2))
        : undefined
    await forEach(those, async (person) => {
      await sleep(Math.random() * 100)
      await ask(originOf(round), person, 'POST', 'complete', { sessionId: person.sessionId })
    })
    await killing
  }
  for (const hours of STALLS) {
    await lastSaved(environment, waiting, hours)
    await sleep(Math.random() * LONGEST_LIFE_MS)
    await tellers.replace(tellers.kills % 2)
    await untilTold(environment, waiting, STALLS.indexOf(hours) + 1)
  }
  const left = await untilDelivered(environment.sql, 'webhook')
  await tellers.stop()
  await Promise.all(products.map((product) => product.end('SIGTERM')))
  const verdict = verdictOf(receiver, { ending, waiting, left })
  await receiver.stop()
  await forgetReceivers(environment.sql)
  return { ...verdict, trials: tellers.kills }
}

const TOLD_WITHIN_MS = 60_000

/** Waits until each has been told of so often. */
async function untilTold({ sql }: FaultEnvironment, people: readonly Person[], times: number): Promise<void> {
  const until = performance.now() + TOLD_WITHIN_MS
  while (performance.now() < until) {
    const { rows } = await sql.query(
      'select count(*)::integer as n from onboarding.stalls where session_id = any ($1)',
      [people.map(({ sessionId }) => sessionId)],
    )
    if (rows[0].n >= times * people.length) return
    await sleep(50)
  }
}

function verdictOf(
  receiver: WebhookReceiver,
  { ending, waiting, left }: { ending: Person[]; waiting: Person[]; left: number },
): Verdict {
  const told = toldBySession(receiver)
  const orderOf = ({ sessionId }: Person) => told.get(sessionId)?.join(' ') ?? 'nothing'
  const orders = ending.map(orderOf)
  const wrong = orders.filter((order) => !/^(24h )?completed$/.test(order))
  const wrongWaits = waiting.map(orderOf).filter((order) => order !== '24h 3d 6d')
  const violations = [
    ...(left > 0 ? [`${left} events were never delivered`] : []),
    ...(wrong.length > 0 ? [`${wrong.length} who completed were told of as: ${[...new Set(wrong)]}`] : []),
    ...(wrongWaits.length > 0
      ? [`${wrongWaits.length} who waited were told of as: ${[...new Set(wrongWaits)]}`]
      : []),
  ]
  const first = orders.filter((order) => order.startsWith('24h')).length
  return {
    fault: 'completing while a stall is told of',
    trials: 0,
    acknowledged: ending.length,
    found: orders.filter((order) => order.endsWith('completed')).length,
    lost: orders.filter((order) => !order.endsWith('completed')).length,
    duplicated: 0,
    halfStates: 0,
    violations,
    note: `${first} were told of before, ${waiting.length} who waited three times each; trials are processes killed`,
  }
}
