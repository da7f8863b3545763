import type { LanguageModelMiddleware } from 'ai'
import type { DatabaseUser } from '../postgres/database.ts'
import { BudgetRefusedError, type CallReport, type Cost, type Ledger, type Reservation } from './ledger.ts'
import type { AIObserver } from './observer.ts'
import { costOfTokensNanoUsd, type Prices, type PriceTag, quoteNanoUsd } from './prices.ts'
import { type Finish, tidyParts } from './wire-parts.ts'

/** What was seen of a call on the wire, whatever became of its text. */
export interface WireReport {
  /** The money was reserved and the request left. */
  isSent?: boolean
  /** The gateway began to answer, so that something may have been generated. */
  isAnswering?: boolean
  finishReason?: string
  /** The text was JSON to its end. */
  isWhole?: boolean
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

/** Makes the middleware that reserves before a call is sent and watches its cost go by. */
export function createMeter(options: MeterOptions): Meter {
  const { ledger, prices, observer, user, task, model, promptVersion, signal } = options
  const wire: WireReport = {}
  let tag: PriceTag | undefined
  let reservation: Reservation | undefined
  let quotedNanoUsd = 0n
  let cost: Cost = { basis: 'quote' }
  let closed = false

  async function reserve(inputBytes: number, maxOutputTokens: number): Promise<void> {
    tag = await prices.take(model, signal)
    if (!tag) {
      observer.alert({ kind: 'price_unknown', model })
      throw new BudgetRefusedError('price_unknown')
    }
    try {
      quotedNanoUsd = quoteNanoUsd(tag.price, { inputBytes, maxOutputTokens })
      reservation = await ledger.reserve({ user, task, model, promptVersion, quotedNanoUsd })
    } catch (error) {
      tag.giveBack('unknown')
      throw error
    }
    if (!closed && !signal.aborted) return
    const late = reservation
    reservation = undefined
    tag.giveBack('unknown')
    options.background(late.settle({ basis: 'none', nanoUsd: 0n }, { outcome: 'cancelled', latencyMs: 0 }))
    throw signal.reason ?? new DOMException('The call is over.', 'AbortError')
  }

  function readFinish(finish: Finish): void {
    const { finishReason, isWhole, modelUsed, inputTokens, outputTokens, billedNanoUsd } = finish
    Object.assign(wire, { finishReason, isWhole, modelUsed, inputTokens, outputTokens })
    const counted =
      tag &&
      costOfTokensNanoUsd(tag.price, {
        input: inputTokens,
        output: outputTokens,
        cacheRead: finish.cacheReadTokens,
        cacheWrite: finish.cacheWriteTokens,
      })
    if (billedNanoUsd !== undefined) cost = { basis: 'bill', nanoUsd: billedNanoUsd }
    else if (counted !== undefined) cost = { basis: 'tokens', nanoUsd: counted }
  }

  const middleware: LanguageModelMiddleware = {
    specificationVersion: 'v4',
    async wrapStream({ doStream, params }) {
      try {
        const { prompt, responseFormat, maxOutputTokens = 0 } = params
        const inputBytes = Buffer.byteLength(JSON.stringify({ prompt, responseFormat })) + ENVELOPE_BYTES
        await reserve(inputBytes, maxOutputTokens)
        wire.isSent = true
        options.onSent()
        const { stream, ...rest } = await doStream()
        wire.isAnswering = true
        const tidy = tidyParts(stream, {
          onText() {
            wire.firstTextAt ??= performance.now()
            options.onText()
          },
          onGenerationId(id) {
            wire.generationId ??= id
          },
          onFinish: readFinish,
          onError(error) {
            wire.error ??= error
          },
        })
        return { ...rest, stream: tidy }
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
      if (cost.basis !== 'bill') tag?.giveBack('unknown')
      else tag?.giveBack(cost.nanoUsd <= quotedNanoUsd ? 'holds' : 'too_low')
      if (certainlyFree && !wire.isAnswering && cost.basis === 'quote') cost = { basis: 'none', nanoUsd: 0n }
      const { modelUsed, inputTokens, outputTokens, generationId } = wire
      const report = { outcome, latencyMs, modelUsed, inputTokens, outputTokens, generationId }
      options.background(reservation.settle(cost, report))
      return cost.basis === 'quote' ? quotedNanoUsd : cost.nanoUsd
    },
  }
}
