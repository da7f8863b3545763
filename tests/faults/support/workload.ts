import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ANSWERED_STEPS, PERFUMERY } from '#tests/support/sample-answers.ts'

/** A change that was acknowledged: what must be found afterwards, once. */
export interface Acknowledged {
  kind: 'started' | 'saved' | 'completed'
  sessionId: string
  opId?: string
}

export interface WorkloadUser {
  id: string
  token: string
}

export interface Workload {
  acknowledged: Acknowledged[]
  /** The answers of each session as the last acknowledged save of each field left them. */
  expected: Map<string, Record<string, Record<string, unknown>>>
  /** Answers that no fault excuses, such as a 500 or a 503 without Retry-After. */
  violations: string[]
  /** 503s, and requests that got no answer; each was tried again with the same opId. */
  retries: number
  slowestMs: number
  /** When a request was last answered with success, as a reading of performance.now(). */
  lastSuccessAt: number
  /** Lets every user finish what they have begun, and ends. */
  finish(): Promise<void>
}

export interface WorkloadOptions {
  users: readonly WorkloadUser[]
  /** Where to send the next request; may change from one to the next. */
  origin: () => string
  /** Two people's worth of tabs on one session, each with fields of its own. */
  tabs?: 1 | 2
  /** How long a request is tried before it counts as refused for good. */
  patienceMs?: number
}

const REQUEST_TIMEOUT_MS = 15_000
const RETRY_PAUSE_MS = 25
const PATIENCE_MS = 60_000
const SAVES_PER_SESSION = 6

/** Starts users who start, save, complete and start again, each trying every request until it is acknowledged. */
export function startWorkload({
  users,
  origin,
  tabs = 1,
  patienceMs = PATIENCE_MS,
}: WorkloadOptions): Workload {
  let isFinishing = false
  const workload: Workload = {
    acknowledged: [],
    expected: new Map(),
    violations: [],
    retries: 0,
    slowestMs: 0,
    lastSuccessAt: performance.now(),
    async finish() {
      isFinishing = true
      await Promise.all(loops)
    },
  }

  async function attempt(user: WorkloadUser, method: string, path: string, body: object) {
    const startedAt = performance.now()
    try {
      const response = await fetch(origin() + path, {
        method,
        headers: { authorization: `Bearer ${user.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      })
      const answer = await response.json()
      if (response.ok) {
        workload.lastSuccessAt = performance.now()
        return answer.data
      }
      const isExcused = response.status === 503 && response.headers.has('retry-after')
      if (!isExcused) workload.violations.push(`${method} ${path}: ${response.status} ${answer.code}`)
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') workload.violations.push(`${method} ${path}: hung`)
    } finally {
      workload.slowestMs = Math.max(workload.slowestMs, performance.now() - startedAt)
    }
    return undefined
  }

  /** Tries until the answer is a success; the same body, with the same opId, every time. */
  async function insist(user: WorkloadUser, method: string, path: string, body: object) {
    const giveUpAt = performance.now() + patienceMs
    while (performance.now() < giveUpAt) {
      const data = await attempt(user, method, path, body)
      if (data !== undefined) return data
      workload.retries += 1
      await sleep(RETRY_PAUSE_MS)
    }
    throw new Error(
      `${method} ${path} was not acknowledged within ${patienceMs} ms: ${[...new Set(workload.violations)].join('; ')}`,
    )
  }

  async function save(
    user: WorkloadUser,
    sessionId: string,
    step: string,
    data: Record<string, unknown>,
    complete: boolean,
  ) {
    const opId = randomUUID()
    await insist(user, 'PUT', '/api/onboarding/progress', { sessionId, step, data, complete, opId })
    workload.acknowledged.push({ kind: 'saved', sessionId, opId })
    const expected = workload.expected.get(sessionId) ?? {}
    expected[step] = { ...expected[step], ...data }
    workload.expected.set(sessionId, expected)
  }

  async function onboard(user: WorkloadUser): Promise<void> {
    const opId = randomUUID()
    const started = await insist(user, 'POST', '/api/onboarding/start', { restart: true, locale: 'en', opId })
    const sessionId: string = started.id
    workload.acknowledged.push({ kind: 'started', sessionId, opId })
    for (const step of ANSWERED_STEPS) await save(user, sessionId, step, PERFUMERY[step], true)
    const first = async () => {
      for (let count = 1; count <= SAVES_PER_SESSION; count++)
        await save(user, sessionId, 'company', { description: `${randomUUID()} <${count}>` }, false)
    }
    const second = async () => {
      for (let count = 1; count <= SAVES_PER_SESSION; count++)
        await save(
          user,
          sessionId,
          'organization',
          { teamSize: 1 + Math.floor(Math.random() * 9000) },
          count % 2 === 0,
        )
    }
    await Promise.all(tabs === 2 ? [first(), second()] : [first()])
    await insist(user, 'POST', '/api/onboarding/complete', { sessionId })
    workload.acknowledged.push({ kind: 'completed', sessionId })
  }

  const loops = users.map(async (user) => {
    try {
      while (!isFinishing) await onboard(user)
    } catch (error) {
      workload.violations.push((error as Error).message)
    }
  })
  return workload
}
