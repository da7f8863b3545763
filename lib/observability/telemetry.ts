import type { Logger } from 'pino'
import { NANO_USD_PER_USD } from '../nano-usd.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { metricsLibrary } from './metrics-library.ts'
import { logRequest, type ObservedRequest } from './request-log.ts'
import { inRequestScope, type ObservedAnswer, requestScope } from './request-scope.ts'
import { createTracing, NO_TRACING, type OpenSpan, type SpanAttributes, type Tracing } from './tracing.ts'

/** What listens to requests and answers beside the metrics, to keep figures in the database. */
export interface ActivityListener {
  request(request: ObservedRequest): void
  answer(answer: ObservedAnswer, userId: string | undefined): void
}

/** How one call to a model ended. */
export interface AttemptEnd<Outcome = string> {
  outcome: Outcome
  latencyMs: number
  firstTokenMs?: number
  inputTokens?: number
  outputTokens?: number
  generationId?: string
  modelUsed?: string
}

/** Everything by which a process tells what it does: logs, metrics and traces behind one set of hooks. */
export interface Telemetry {
  readonly metrics: Metrics
  /** Resolves when traces are sent, where a collector is configured. */
  readonly ready: Promise<void>
  listen(listener: ActivityListener): void
  /** Serves a request in a scope and a span of its own. */
  serve<Result>(headers: Headers, name: string, work: () => Promise<Result>): Promise<Result>
  request(request: ObservedRequest): void
  /** Notes an answer that a person got; what was noted in a request is in its log line. */
  answer(answer: ObservedAnswer): void
  database: {
    observe(timing: { name: string; milliseconds: number; failed: boolean }): void
    observeRoundTrip(milliseconds: number): void
    observeTransaction(statements: readonly { name: string }[]): ((failed: boolean) => void) | undefined
  }
  /** As lib/ai's observer; its alerts are read from the database instead, where all processes' calls are. */
  ai: {
    attempt(start: { task: string; model: string; promptVersion: string }): (end: AttemptEnd) => void
    cost(cost: { model: string; nanoUsd: bigint }): void
    cache(lookup: { kind: string; hit: boolean }): void
    breaker(change: { model: string; state: string }): void
    answer(answer: ObservedAnswer): void
    alert(alert: { kind: string }): void
    failure(what: string, error: unknown): void
  }
  /** A request to another service, with the headers that carry the trace there. */
  withTrace(init: RequestInit | undefined): RequestInit | undefined
  close(): Promise<void>
}

/** Sent with every transaction, and over before its first statement is. */
const PREAMBLE = 'transaction.settings'

/** Sets up telemetry; traces are sent to `endpoint` when there is one. */
export function createTelemetry({ log, endpoint }: { log: Logger; endpoint?: string }): Telemetry {
  const metrics = createMetrics(metricsLibrary())
  const listeners: ActivityListener[] = []
  let tracing: Tracing = NO_TRACING
  const ready =
    endpoint === undefined
      ? Promise.resolve()
      : createTracing({
          endpoint,
          onError: (error) => log.warn({ err: error }, 'traces cannot be sent'),
        }).then((created) => {
          tracing = created
        })

  function answer(observed: ObservedAnswer): void {
    const scope = requestScope()
    if (scope) scope.answer = observed
    metrics.answer(observed)
    for (const listener of listeners) listener.answer(observed, scope?.userId)
  }

  return {
    metrics,
    ready,
    listen: (listener) => listeners.push(listener),
    serve: (headers, name, work) => inRequestScope(() => tracing.request(headers, name, work)),

    request(request) {
      const scope = requestScope()
      metrics.request(request, scope?.roundTrips)
      for (const listener of listeners) listener.request(request)
      logRequest(log, request, scope)
      if (!tracing.isRecording()) return
      tracing.annotate(
        {
          'http.request.method': request.method,
          'http.route': request.path,
          'http.response.status_code': request.status,
          'firststep.request_id': request.requestId,
          'error.type': request.failure?.code,
        },
        request.status >= 500,
      )
    },

    answer,

    database: {
      observe(timing) {
        if (timing.failed || !timing.name.startsWith(PREAMBLE)) metrics.statement(timing)
      },
      observeRoundTrip(milliseconds) {
        const scope = requestScope()
        if (scope) {
          scope.databaseMs += milliseconds
          scope.roundTrips += 1
        }
        metrics.roundTrip()
      },
      observeTransaction(statements) {
        if (!tracing.isRecording()) return undefined
        const names = statements.map(({ name }) => name).join(' ')
        const span = tracing.open(`transaction ${names}`, {
          'db.system.name': 'postgresql',
          'db.query.summary': names,
        })
        return (failed) => span?.end({ failed })
      },
    },

    ai: {
      attempt(start) {
        const span = tracing.open(`chat ${start.model}`, startAttributes(start))
        return (end) => {
          metrics.attempt(start.model, end)
          endAttempt(span, end)
        }
      },
      cost({ model, nanoUsd }) {
        const usd = Number(nanoUsd) / NANO_USD_PER_USD
        metrics.cost(usd)
        // The bill comes after the call's own span has ended.
        tracing
          .open(`bill ${model}`, { 'gen_ai.request.model': model, 'firststep.ai.cost_usd': usd })
          ?.end({ failed: false })
      },
      cache: ({ kind, hit }) => metrics.cache(kind, hit),
      breaker({ model, state }) {
        metrics.breaker(model, state)
        log.warn({ model, state }, 'a model’s circuit breaker changed')
      },
      answer,
      alert: ({ kind }) => log.warn({ alert: kind }, 'a limit on model spending was reached'),
      failure: (what, error) => log.warn({ what, err: error }, 'work behind an answer failed'),
    },

    withTrace(init) {
      if (tracing === NO_TRACING) return init
      const headers = new Headers(init?.headers)
      for (const [name, value] of Object.entries(tracing.outgoingHeaders())) headers.set(name, value)
      return { ...init, headers }
    },
    async close() {
      await ready
      await tracing.close()
    },
  }
}

/** OpenTelemetry's conventions for generative AI, and what we ask and pay. */
function startAttributes({
  task,
  model,
  promptVersion,
}: {
  task: string
  model: string
  promptVersion: string
}): SpanAttributes {
  return {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': model.split('/')[0],
    'gen_ai.request.model': model,
    'firststep.ai.task': task,
    'firststep.ai.prompt_version': promptVersion,
  }
}

const SUCCESSFUL_OUTCOMES = new Set(['complete', 'lost', 'cancelled'])

function endAttempt(span: OpenSpan | undefined, end: AttemptEnd): void {
  span?.set({
    'gen_ai.response.model': end.modelUsed,
    'gen_ai.response.id': end.generationId,
    'gen_ai.usage.input_tokens': end.inputTokens,
    'gen_ai.usage.output_tokens': end.outputTokens,
    'firststep.ai.outcome': end.outcome,
    'firststep.ai.first_token_ms': end.firstTokenMs,
  })
  span?.end({ failed: !SUCCESSFUL_OUTCOMES.has(end.outcome) })
}
