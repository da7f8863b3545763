import { extractJsonMiddleware, Output, streamText, wrapLanguageModel } from 'ai'
import type { DegradedReason } from '../flow/response-shapes.ts'
import type { DatabaseUser } from '../postgres/database.ts'
import { classifyFailure } from './failures.ts'
import { type Gateway, gatewayOptions } from './gateway.ts'
import type { Ledger } from './ledger.ts'
import { createMeter, type Meter, type WireReport } from './metered-call.ts'
import type { AIObserver, AttemptOutcome } from './observer.ts'
import type { Prices } from './prices.ts'
import type { Prompt } from './prompts/prompt.ts'

/** What every call to a model shares, for the life of the process. */
export interface ModelAccess {
  gateway: Gateway
  ledger: Ledger
  prices: Prices
  observer: AIObserver
  zeroDataRetention: boolean
  /** What the gateway gets to see of a user. */
  pseudonymOf: (userId: string) => string
  /** Keeps work that outlives the answer from being lost at shutdown. */
  background: (work: Promise<void>) => void
}

/** Why a call was stopped by us; it is the abort signal's reason. */
export type StopReason = 'timeout' | 'lost' | 'cancelled' | 'enough'

export interface AttemptResult {
  outcome: AttemptOutcome
  /** What the caller is told if nothing better comes; absent for a complete answer. */
  reason?: DegradedReason
  concernsAllModels: boolean
  /** Whether the model was asked at all; otherwise the attempt says nothing about it. */
  wasSent: boolean
}

interface AttemptOptions<Element> {
  access: ModelAccess
  user: DatabaseUser
  prompt: Prompt<Element>
  model: string
  /** Aborted with a StopReason. */
  signal: AbortSignal
  /** Takes a finished element that fits the schema; says whether it is good enough to keep. */
  onElement: (element: Element) => boolean
  onSent: () => void
  onText: () => void
}

/** Asks one model once, hands over each element as soon as it is finished, and books the cost. Never throws. */
export async function runAttempt<Element>(options: AttemptOptions<Element>): Promise<AttemptResult> {
  const { access, user, prompt, model, signal } = options
  const startedAt = performance.now()
  const end = access.observer.attempt({ task: prompt.task, model, promptVersion: prompt.version })
  const meter = createMeter({
    ...access,
    user,
    task: prompt.task,
    model,
    promptVersion: prompt.version,
    signal,
    onSent: options.onSent,
    onText: options.onText,
  })

  let kept = 0
  try {
    for await (const element of stream(options, meter)) if (options.onElement(element)) kept += 1
  } catch (error) {
    meter.wire.error ??= error
  }

  const failure = meter.wire.error === undefined ? undefined : classifyFailure(meter.wire.error)
  const verdict = judge({ wire: meter.wire, signal, kept, minItems: prompt.minItems })
  const result = { ...verdict, wasSent: meter.wire.isSent === true }
  const latencyMs = performance.now() - startedAt
  const costNanoUsd = meter.close({ outcome: result.outcome, latencyMs }, failure?.certainlyFree ?? false)
  if (result.outcome === 'budget') {
    const unsent = { user, task: prompt.task, promptVersion: prompt.version, model, latencyMs }
    access.background(access.ledger.recordUnsent({ ...unsent, outcome: 'budget' }))
  }
  end({ ...seenOnTheWire(meter.wire, startedAt), outcome: result.outcome, latencyMs, costNanoUsd })
  return result
}

function stream<Element>(
  { access, user, prompt, model, signal }: AttemptOptions<Element>,
  meter: Meter,
): AsyncIterable<Element> {
  const { elementStream } = streamText({
    model: wrapLanguageModel({
      model: access.gateway.model(model),
      middleware: [extractJsonMiddleware(), meter.middleware],
    }),
    instructions: prompt.instructions,
    prompt: JSON.stringify(prompt.facts),
    output: Output.array({ element: prompt.element, name: prompt.task }),
    maxOutputTokens: prompt.maxOutputTokens,
    // Thinking would cost the time and the tokens of the answer itself.
    reasoning: 'none',
    maxRetries: 0,
    abortSignal: signal,
    telemetry: { isEnabled: false },
    // Errors are read off the wire by the meter; the SDK would print them.
    onError: () => {},
    providerOptions: {
      gateway: {
        ...gatewayOptions({
          pseudonym: access.pseudonymOf(user.id),
          task: prompt.task,
          zeroDataRetention: access.zeroDataRetention,
        }),
      } as Record<string, boolean | string | string[]>,
    },
  })
  return elementStream
}

function judge({
  wire,
  signal,
  kept,
  minItems,
}: {
  wire: WireReport
  signal: AbortSignal
  kept: number
  minItems: number
}): Omit<AttemptResult, 'wasSent'> {
  const local = { concernsAllModels: false }
  if (signal.aborted) {
    const stopped = signal.reason as StopReason
    if (stopped === 'enough') return { outcome: 'complete', ...local }
    return { outcome: stopped, reason: 'timeout', ...local }
  }
  if (wire.error !== undefined) {
    const { reason, concernsAllModels } = classifyFailure(wire.error)
    return { outcome: reason, reason, concernsAllModels }
  }
  if (wire.finishReason === 'error') return { outcome: 'error', reason: 'error', ...local }
  if (kept === 0) return { outcome: 'invalid_output', reason: 'invalid_output', ...local }
  if (wire.finishReason === 'stop' && wire.isWhole && kept >= minItems)
    return { outcome: 'complete', ...local }
  return { outcome: 'incomplete', reason: 'invalid_output', ...local }
}

function seenOnTheWire(wire: WireReport, startedAt: number) {
  const { inputTokens, outputTokens, generationId, modelUsed, firstTextAt } = wire
  const firstTokenMs = firstTextAt === undefined ? undefined : firstTextAt - startedAt
  return { firstTokenMs, inputTokens, outputTokens, generationId, modelUsed }
}
