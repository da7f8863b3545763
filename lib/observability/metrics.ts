import { HTTP_METHODS } from '../http-methods.ts'
import { type MetricsLibrary, NO_METRICS } from './metrics-library.ts'
import type { ObservedRequest } from './request-log.ts'
import type { ObservedAnswer } from './request-scope.ts'

/** What the database knows of all processes together, read when somebody scrapes. */
export interface StoredFigures {
  sessionEvents: Record<string, number>
  liveSessions: number
  budget: { limitUsd: number; spentUsd: number; reservedUsd: number; isExhausted: boolean }
  billsAboveQuote: number
  /** Age in seconds of the oldest work that a job should have done by now. */
  jobsLateSeconds: Record<string, number>
}

export interface PoolState {
  totalCount: number
  idleCount: number
  waitingCount: number
}

const METHODS: ReadonlySet<string> = new Set(HTTP_METHODS)
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const QUERY_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 3]
const AI_BUCKETS = [0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5]
const BREAKER_STATES = ['closed', 'open', 'half_open']
/** Models are named by configuration, so there are few; the cap holds whatever a gateway calls them. */
const MAX_MODELS = 30

/** The metrics of one process. Labels come from the code and the configuration, never from a request's words. */
export type Metrics = ReturnType<typeof createMetrics>

/** Makes the registry with every metric of docs/operations.md in it. Without a library nothing is counted. */
export function createMetrics(library: MetricsLibrary | undefined) {
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = library ?? NO_METRICS
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers })
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers })
  const histogram = <Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    buckets: number[],
  ) => new Histogram({ name, help, labelNames, buckets, registers })

  const requestSeconds = histogram(
    'http_request_duration_seconds',
    'Time until the answer was ready.',
    ['route', 'method', 'status'],
    REQUEST_BUCKETS,
  )
  const requests = counter('http_requests_total', 'Requests answered.', ['route', 'method', 'status'])
  const serviceRequests = counter('service_requests_total', 'Requests of services, by their names.', [
    'service',
    'status',
  ])
  const roundTrips = counter('db_round_trips_total', 'Network round trips to the database.', [])
  const roundTripsPerRequest = histogram(
    'db_round_trips_per_request',
    'Round trips to the database that one request took.',
    ['route'],
    [0, 1, 2, 3, 5, 8],
  )
  const querySeconds = histogram(
    'db_query_duration_seconds',
    'Time of one named statement.',
    ['query'],
    QUERY_BUCKETS,
  )
  const queryFailures = counter('db_query_failures_total', 'Statements that failed.', ['query'])
  const pool = gauge('db_pool_connections', 'Connections of this process by state.', ['state'])
  const poolWaiting = gauge('db_pool_waiting', 'Requests that wait for a connection.')
  const databaseUp = gauge('db_up', 'Whether the database answered the last scrape.')
  const limitChecks = counter('rate_limit_checks_total', 'Requests counted against a limit.', ['limit'])
  const limitRefusals = counter('rate_limit_refusals_total', 'Requests refused by a limit.', ['limit'])
  const attempts = counter('ai_attempts_total', 'Calls to models by how they ended.', ['model', 'outcome'])
  const attemptSeconds = histogram('ai_attempt_duration_seconds', 'Time of a call.', ['model'], AI_BUCKETS)
  const firstTokenSeconds = histogram(
    'ai_first_token_seconds',
    'Time to the first token.',
    ['model'],
    AI_BUCKETS,
  )
  const tokens = counter('ai_tokens_total', 'Tokens used.', ['model', 'direction'])
  const cost = counter('ai_cost_usd_total', 'Cost booked for calls, in US dollars.', [])
  const refunds = counter('ai_cost_corrections_usd_total', 'Booked cost taken back when a bill came.', [])
  const answers = counter('ai_answers_total', 'Answers people got, by where they came from.', [
    'kind',
    'source',
    'degraded_because',
  ])
  const answerSeconds = histogram('ai_answer_duration_seconds', 'Time to an answer.', ['kind'], AI_BUCKETS)
  const cacheLookups = counter('ai_cache_lookups_total', 'Lookups in the answer cache.', ['kind', 'result'])
  const breaker = gauge('ai_breaker_state', 'One for the state that a model’s breaker is in.', [
    'model',
    'state',
  ])
  const budget = gauge('ai_budget_usd', 'Today’s budget: limit, spent, reserved, left.', ['kind'])
  const budgetExhausted = gauge('ai_budget_exhausted', 'Whether a call was refused for today’s budget.')
  const billsAboveQuote = gauge(
    'ai_bills_above_quote',
    'Calls of the last hour whose bill was above the quote.',
  )
  const sessionEvents = counter(
    'onboarding_sessions_total',
    'Session events since the first; the database’s count, the same from every process.',
    ['event'],
  )
  const liveSessions = gauge('onboarding_sessions_live', 'Sessions in progress; the same from every process.')
  const jobsLate = gauge('jobs_late_seconds', 'Age of the oldest work that a job has not done.', ['job_name'])
  const jobRuns = counter('job_runs_total', 'Runs of jobs by outcome.', ['job_name', 'outcome'])
  const jobSeconds = histogram('job_duration_seconds', 'Time of a run.', ['job_name'], [0.01, 0.1, 1, 10])

  const models = new Set<string>()
  function modelLabel(model: string): string {
    if (models.size < MAX_MODELS) models.add(model)
    return models.has(model) ? model : 'other'
  }

  return {
    /** Whether anything is counted. */
    areKept: library !== undefined,
    registry,
    request({ method, path, status, milliseconds, service }: ObservedRequest, trips: number | undefined) {
      const labels = { route: path, method: METHODS.has(method) ? method : 'other', status }
      requests.inc(labels)
      if (service !== undefined) serviceRequests.inc({ service, status })
      requestSeconds.observe(labels, milliseconds / 1000)
      if (trips !== undefined) roundTripsPerRequest.observe({ route: path }, trips)
    },
    statement({ name, milliseconds, failed }: { name: string; milliseconds: number; failed: boolean }) {
      querySeconds.observe({ query: name }, milliseconds / 1000)
      if (failed) queryFailures.inc({ query: name })
    },
    roundTrip: () => roundTrips.inc(),
    limitCheck: (limit: string) => limitChecks.inc({ limit }),
    limitRefusal: (limit: string) => limitRefusals.inc({ limit }),
    attempt(
      model: string,
      end: {
        outcome: string
        latencyMs: number
        firstTokenMs?: number
        inputTokens?: number
        outputTokens?: number
      },
    ) {
      const label = { model: modelLabel(model) }
      attempts.inc({ ...label, outcome: end.outcome })
      attemptSeconds.observe(label, end.latencyMs / 1000)
      if (end.firstTokenMs !== undefined) firstTokenSeconds.observe(label, end.firstTokenMs / 1000)
      tokens.inc({ ...label, direction: 'input' }, end.inputTokens ?? 0)
      tokens.inc({ ...label, direction: 'output' }, end.outputTokens ?? 0)
    },
    cost(usd: number) {
      if (usd >= 0) cost.inc(usd)
      else refunds.inc(-usd)
    },
    answer({ kind, source, degradedBecause = '', latencyMs }: ObservedAnswer) {
      answers.inc({ kind, source, degraded_because: degradedBecause })
      answerSeconds.observe({ kind }, latencyMs / 1000)
    },
    cache: (kind: string, hit: boolean) => cacheLookups.inc({ kind, result: hit ? 'hit' : 'miss' }),
    breaker(model: string, state: string) {
      for (const each of BREAKER_STATES)
        breaker.set({ model: modelLabel(model), state: each }, each === state ? 1 : 0)
    },
    job(name: string, outcome: 'done' | 'failed', milliseconds: number) {
      jobRuns.inc({ job_name: name, outcome })
      jobSeconds.observe({ job_name: name }, milliseconds / 1000)
    },
    pool({ totalCount, idleCount, waitingCount }: PoolState) {
      pool.set({ state: 'idle' }, idleCount)
      pool.set({ state: 'busy' }, totalCount - idleCount)
      poolWaiting.set(waitingCount)
    },
    /** Sets what the database told; undefined when it could not be asked, which leaves the last figures. */
    stored(figures: StoredFigures | undefined) {
      databaseUp.set(figures === undefined ? 0 : 1)
      if (figures === undefined) return
      sessionEvents.reset()
      for (const [event, count] of Object.entries(figures.sessionEvents)) sessionEvents.inc({ event }, count)
      liveSessions.set(figures.liveSessions)
      const { limitUsd, spentUsd, reservedUsd, isExhausted } = figures.budget
      budgetExhausted.set(isExhausted ? 1 : 0)
      budget.set({ kind: 'limit' }, limitUsd)
      budget.set({ kind: 'spent' }, spentUsd)
      budget.set({ kind: 'reserved' }, reservedUsd)
      budget.set({ kind: 'left' }, Math.max(0, limitUsd - spentUsd - reservedUsd))
      billsAboveQuote.set(figures.billsAboveQuote)
      for (const [job, seconds] of Object.entries(figures.jobsLateSeconds))
        jobsLate.set({ job_name: job }, seconds)
    },
  }
}
