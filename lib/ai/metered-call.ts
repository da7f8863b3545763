import type { LanguageModelMiddleware } from 'ai'
import type { DatabaseUser } from '../db/database.ts'
import { BudgetRefusedError, type CallReport, type Cost, type Ledger, type Reservation } from './ledger.ts'
import { parseNanoUsd } from './money.ts'
import type { AIObserver } from './observer.ts'
import { costOfTokensNanoUsd, type ModelPrice, type Prices, quoteNanoUsd } from './prices.ts'

/** What was seen of a call on the wire, whatever became of its text. */
export interface WireReport {
  finishReason?: string
  firstTextAt?: number
  generationId?: string
  modelUsed?: string
  inputTokens?: number
  outputTokens?: number
  /** What broke the call: a refusal, an HTTP error, a lost connection, or an error in mid-stream. */
  error?: unknown
}

/** Watches one call and settles it when it has ended; `certainlyFree` when nothing can have been generated. */
export interface Meter {
  readonly middleware: LanguageModelMiddleware
  readonly wire: WireReport
  /** Books the call, now or as soon as its reservation is known; returns what it was booked at, if it was sent. */
  close(report: Pick<CallReport, 'outcome' | 'latencyMs'>, certainlyFree: boolean): bigint | undefined
}

interface MeterOptions {
  ledger: Ledger
  prices: Prices
  observer: AIObserver
  user: DatabaseUser
  task: string
  model: string
  promptVersion: string
  signal: AbortSignal
  background: (work: Promise<void>) => void
  /** The money is reserved and the request leaves. */
  onSent: () => void
  onText: () => void
}

/** What a request has around its prompt and schema: roles and settings that a provider may turn into tokens. */
const ENVELOPE_BYTES = 256
/** Beyond this a stream is not an answer of the size that was asked for. */
const MAX_TEXT_CHARACTERS = 12_000
const MAX_PARTS = 4_000
/** Token counts are kept as 32-bit integers. */
const MAX_COUNT = 2 ** 31

/** The answer goes on and on. */
class EndlessAnswerError extends Error {
  constructor() {
    super('The answer does not end.')
    this.name = 'AI_NoObjectGeneratedError'
  }
}

/** Makes the middleware that reserves before a call is sent and watches its cost go by. */
export function createMeter(options: MeterOptions): Meter {
  const { ledger, prices, observer, user, task, model, promptVersion, signal } = options
  const wire: WireReport = {}
  let price: ModelPrice | undefined
  let reservation: Reservation | undefined
  let quotedNanoUsd = 0n
  let cost: Cost = { basis: 'quote' }
  let closed = false

  async function reserve(inputBytes: number, maxOutputTokens: number): Promise<void> {
    price = await prices.priceOf(model)
    if (!price) {
      observer.alert({ kind: 'price_unknown', model })
      throw new BudgetRefusedError('price_unknown')
    }
    quotedNanoUsd = quoteNanoUsd(price, { inputBytes, maxOutputTokens })
    reservation = await ledger.reserve({ user, task, model, promptVersion, quotedNanoUsd })
    if (!closed && !signal.aborted) return
    const late = reservation
    reservation = undefined
    options.background(late.settle({ basis: 'none', nanoUsd: 0n }, { outcome: 'cancelled', latencyMs: 0 }))
    throw signal.reason ?? new DOMException('The call is over.', 'AbortError')
  }

  function see(part: { type: string; [key: string]: unknown }): void {
    wire.generationId ??= gatewayText(part, 'generationId')
    if (part.type === 'text-delta') {
      wire.firstTextAt ??= performance.now()
      options.onText()
    } else if (part.type === 'error') {
      wire.error = part.error
    } else if (part.type === 'finish') {
      readFinish(part)
    }
  }

  function readFinish(part: { [key: string]: unknown }): void {
    const usage = (part.usage ?? {}) as Record<string, Record<string, unknown> | undefined>
    const count = (value: unknown) =>
      Number.isInteger(value) && Number(value) >= 0 && Number(value) < MAX_COUNT ? Number(value) : undefined
    wire.finishReason = String((part.finishReason as { unified?: unknown } | undefined)?.unified ?? 'other')
    wire.modelUsed = usedModel(part)
    wire.inputTokens = count(usage.inputTokens?.total)
    wire.outputTokens = count(usage.outputTokens?.total)
    const billed = parseNanoUsd(gatewayText(part, 'cost') ?? '')
    const counted =
      price &&
      costOfTokensNanoUsd(price, {
        input: wire.inputTokens,
        output: wire.outputTokens,
        cacheRead: count(usage.inputTokens?.cacheRead),
        cacheWrite: count(usage.inputTokens?.cacheWrite),
      })
    if (billed !== undefined) cost = { basis: 'bill', nanoUsd: billed }
    else if (counted !== undefined) cost = { basis: 'tokens', nanoUsd: counted }
  }

  const middleware: LanguageModelMiddleware = {
    specificationVersion: 'v4',
    async wrapStream({ doStream, params }) {
      try {
        const { prompt, responseFormat, maxOutputTokens = 0 } = params
        const inputBytes = Buffer.byteLength(JSON.stringify({ prompt, responseFormat })) + ENVELOPE_BYTES
        await reserve(inputBytes, maxOutputTokens)
        options.onSent()
        const { stream, ...rest } = await doStream()
        let characters = 0
        let parts = 0
        const watch = new TransformStream<Part, Part>({
          transform(part, controller) {
            see(part as { type: string })
            if (part.type === 'text-delta') characters += part.delta.length
            parts += 1
            if (characters > MAX_TEXT_CHARACTERS || parts > MAX_PARTS) {
              wire.error = new EndlessAnswerError()
              controller.error(wire.error)
              return
            }
            // The SDK prints warnings to the console; the ladder asks for nothing that it could heed.
            controller.enqueue(part.type === 'stream-start' ? { ...part, warnings: [] } : part)
          },
        })
        return { ...rest, stream: stream.pipeThrough(watch) }
      } catch (error) {
        wire.error = error
        wire.generationId ??= (error as { generationId?: string } | null)?.generationId
        throw error
      }
    },
  }

  return {
    middleware,
    wire,
    close({ outcome, latencyMs }, certainlyFree) {
      closed = true
      if (!reservation) return undefined
      if (certainlyFree && cost.basis === 'quote') cost = { basis: 'none', nanoUsd: 0n }
      const { modelUsed, inputTokens, outputTokens, generationId } = wire
      const report = { outcome, latencyMs, modelUsed, inputTokens, outputTokens, generationId }
      options.background(reservation.settle(cost, report))
      return cost.basis === 'quote' ? quotedNanoUsd : cost.nanoUsd
    },
  }
}

type Part = ReadableStreamOf<
  Awaited<ReturnType<Parameters<NonNullable<LanguageModelMiddleware['wrapStream']>>[0]['doStream']>>['stream']
>
type ReadableStreamOf<Stream> = Stream extends ReadableStream<infer Item> ? Item : never

function gatewayMetadata(part: { [key: string]: unknown }): Record<string, unknown> {
  const metadata = part.providerMetadata as { gateway?: Record<string, unknown> } | undefined
  return metadata?.gateway ?? {}
}

function gatewayText(part: { [key: string]: unknown }, field: string): string | undefined {
  const value = gatewayMetadata(part)[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function usedModel(part: { [key: string]: unknown }): string | undefined {
  const routing = gatewayMetadata(part).routing as Record<string, unknown> | undefined
  const used = routing?.canonicalSlug ?? routing?.resolvedProviderApiModelId ?? routing?.originalModelId
  return typeof used === 'string' ? used : undefined
}
