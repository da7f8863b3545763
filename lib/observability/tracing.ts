import type { Span, SpanKind, Tracer } from '@opentelemetry/api'
import { neededPackage } from '../optional-package.ts'

export type SpanAttributes = Record<string, string | number | boolean | undefined>

/** A span that was opened; `end` closes it once. */
export interface OpenSpan {
  set(attributes: SpanAttributes): void
  end(outcome: { failed: boolean }): void
}

/** Spans of what the process does, joined to the caller's trace; without a collector every call does nothing. */
export interface Tracing {
  /** Runs the work in the span of a request, which continues the trace of its `traceparent` header. */
  request<Result>(headers: Headers, name: string, work: () => Promise<Result>): Promise<Result>
  /** Whether what happens here is in a trace that is kept. */
  isRecording(): boolean
  /** Opens a span below the one that is active here; undefined outside of a trace that is kept. */
  open(name: string, attributes: SpanAttributes): OpenSpan | undefined
  /** Adds attributes to the active span. */
  annotate(attributes: SpanAttributes, failed: boolean): void
  /** Headers that carry the active trace to another service; empty when there is none. */
  outgoingHeaders(): Record<string, string>
  /** Sends what is still held. */
  close(): Promise<void>
}

/** Tracing for a process without a collector. */
export const NO_TRACING: Tracing = {
  request: (_headers, _name, work) => work(),
  isRecording: () => false,
  open: () => undefined,
  annotate: () => undefined,
  outgoingHeaders: () => ({}),
  close: async () => undefined,
}

const MAX_QUEUE = 4096
const EXPORT_DELAY_MS = 1_000
const EXPORT_TIMEOUT_MS = 5_000
/** Traces that begin here; those that a caller began and keeps are kept in any number. */
const TRACES_PER_SECOND = 10

/**
 * Sends spans to `<endpoint>/v1/traces` by OTLP over HTTP, in batches behind the requests. The libraries are
 * loaded here alone, so that a process without a collector has none of them in memory.
 */
export async function createTracing({
  endpoint,
  onError,
  maxQueue = MAX_QUEUE,
  exportTimeoutMs = EXPORT_TIMEOUT_MS,
}: {
  endpoint: string
  onError: (error: unknown) => void
  maxQueue?: number
  exportTimeoutMs?: number
}): Promise<Tracing> {
  const load = <Package>(name: string) =>
    neededPackage<Package>(`@opentelemetry/${name}`, 'OTEL_EXPORTER_OTLP_ENDPOINT')
  const api = load<typeof import('@opentelemetry/api')>('api')
  const sdk = load<typeof import('@opentelemetry/sdk-trace-node')>('sdk-trace-node')
  const { OTLPTraceExporter } =
    load<typeof import('@opentelemetry/exporter-trace-otlp-http')>('exporter-trace-otlp-http')
  const resources = load<typeof import('@opentelemetry/resources')>('resources')
  const contexts = load<typeof import('@opentelemetry/context-async-hooks')>('context-async-hooks')
  const core = load<typeof import('@opentelemetry/core')>('core')
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: exportTimeoutMs,
  })
  const processor = new sdk.BatchSpanProcessor(exporter, {
    maxQueueSize: maxQueue,
    scheduledDelayMillis: EXPORT_DELAY_MS,
    exportTimeoutMillis: exportTimeoutMs,
  })
  const provider = new sdk.NodeTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'firststep' }),
    spanProcessors: [processor],
    // Which of those that begin here are kept is decided before they cost anything, in `request`.
    sampler: new sdk.ParentBasedSampler({ root: new sdk.AlwaysOnSampler() }),
  })
  // Next's second copy of this module meets the first one's manager; setting it again is refused, which is right.
  api.context.setGlobalContextManager(new contexts.AsyncLocalStorageContextManager().enable())
  api.diag.setLogger(
    { error: onError, warn: () => {}, info: () => {}, debug: () => {}, verbose: () => {} },
    api.DiagLogLevel.ERROR,
  )
  const tracer: Tracer = provider.getTracer('firststep')
  const propagator = new core.W3CTraceContextPropagator()
  const { context, trace, SpanStatusCode } = api
  const headerGetter = {
    keys: (headers: Headers) => [...headers.keys()],
    get: (headers: Headers, name: string) => headers.get(name) ?? undefined,
  }
  const failure = { code: SpanStatusCode.ERROR }
  const isKept = firstOfEachSecond(TRACES_PER_SECOND)
  /** How many requests whose traces are kept are being served; with none, nobody need ask which this one is. */
  let keptRequests = 0
  const isRecording = () => keptRequests > 0 && trace.getActiveSpan()?.isRecording() === true

  function attributesOf(attributes: SpanAttributes): Record<string, string | number | boolean> {
    return Object.fromEntries(
      Object.entries(attributes).filter(([, value]) => value !== undefined),
    ) as Record<string, string | number | boolean>
  }

  return {
    async request(headers, name, work) {
      if (!headers.has('traceparent') && !isKept()) return work()
      const parent = propagator.extract(api.ROOT_CONTEXT, headers, headerGetter)
      const kind: SpanKind = api.SpanKind.SERVER
      const span = tracer.startSpan(name, { kind }, parent)
      keptRequests += 1
      try {
        return await context.with(trace.setSpan(parent, span), work)
      } finally {
        keptRequests -= 1
        span.end()
      }
    },

    isRecording,

    open(name, attributes) {
      if (!isRecording()) return undefined
      const span: Span = tracer.startSpan(name, {
        kind: api.SpanKind.CLIENT,
        attributes: attributesOf(attributes),
      })
      return {
        set: (more) => span.setAttributes(attributesOf(more)),
        end({ failed }) {
          if (failed) span.setStatus(failure)
          span.end()
        },
      }
    },

    annotate(attributes, failed) {
      const span = trace.getActiveSpan()
      span?.setAttributes(attributesOf(attributes))
      if (failed) span?.setStatus(failure)
    },

    outgoingHeaders() {
      const carrier: Record<string, string> = {}
      propagator.inject(context.active(), carrier, {
        set: (headers, name, value) => {
          headers[name] = value
        },
      })
      return carrier
    },

    async close() {
      await provider.shutdown().catch(onError)
    },
  }
}

/** True so many times in each second: all traces are kept where little happens, at a bounded cost where much does. */
export function firstOfEachSecond(most: number, clock = () => performance.now()): () => boolean {
  let second = 0
  let kept = 0
  return () => {
    const now = Math.floor(clock() / 1000)
    if (now !== second) {
      second = now
      kept = 0
    }
    kept += 1
    return kept <= most
  }
}
