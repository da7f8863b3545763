import { within } from '../within.ts'
import { attoToNanoUsd, parseAttoUsd } from './money.ts'

/** What one token costs, in atto-USD. */
export interface ModelPrice {
  input: bigint
  output: bigint
  cacheRead: bigint
  cacheWrite: bigint
}

/** A model as the gateway lists it: USD per token. */
export interface ListedModel {
  id: string
  /** Absent where the list names none that can be read. */
  pricing?: {
    input: string | number
    output: string | number
    cachedInputTokens?: string | number
    cacheCreationInputTokens?: string | number
  }
}

/** USD per million tokens, used while the gateway does not tell its own prices. */
const FALLBACK_USD_PER_MILLION: Record<string, { input: string; output: string }> = {
  'openai/gpt-6-luna': { input: '0.10', output: '0.50' },
  'anthropic/claude-haiku-5.5': { input: '0.10', output: '0.50' },
  'google/gemini-2.5-flash-lite': { input: '0.10', output: '0.40' },
  'anthropic/claude-sonnet-5': { input: '2', output: '10' },
}

const REFRESH_AFTER_MS = 3_600_000
const RETRY_AFTER_MS = 10_000
/** A first question waits no longer for prices, so that time is left for a model. */
const FIRST_LOOK_WAIT_MS = 2_000
/** Many times what a gateway offers; of what it lists beyond them no price is known. */
const MAX_PRICES = 10_000
/** How many calls at once may try a price of the table that no bill has borne out yet: one answer's and its hedges. */
const UNPROVEN_CALLS = 8

export interface PriceTag {
  readonly price: ModelPrice
  /** Tells once, when the call has ended, whether its bill stayed within the quote. */
  giveBack(verdict: 'holds' | 'too_low' | 'unknown'): void
}

export interface Prices {
  /**
   * The price of a model, or undefined when nobody has told it; then the model is not called. Waits for the gateway's
   * first list, and while enough others try a price of the table; raises the signal's reason when it fires meanwhile.
   */
  take(model: string, signal: AbortSignal): Promise<PriceTag | undefined>
}

interface KnownPrice {
  price: ModelPrice
  isOfTable: boolean
  /** A price of the table, while no bill has borne it out. */
  isGuess: boolean
}

/**
 * Keeps the gateway's own prices, refreshed in the background. Until it has told some, a fallback table serves:
 * few calls at once try a price of it, and a bill above its quote ends the table's use.
 */
export function createPrices({
  listModels,
  now,
  onFailure,
  maxPrices = MAX_PRICES,
}: {
  listModels: () => Promise<ListedModel[]>
  /** Milliseconds. */
  now: () => number
  onFailure: (error: unknown) => void
  maxPrices?: number
}): Prices {
  const known = new Map<string, KnownPrice>()
  for (const [model, { input, output }] of Object.entries(FALLBACK_USD_PER_MILLION)) {
    const price = readPrice({ input: `${input}e-6`, output: `${output}e-6` })
    if (price) known.set(model, { price, isOfTable: true, isGuess: true })
  }
  let trials = 0
  let nextVerdict = Promise.withResolvers<void>()
  let hasTold = false
  let nextRefreshAt = Number.NEGATIVE_INFINITY
  let firstLook: Promise<void> | undefined

  async function look(): Promise<void> {
    const listed = (await listModels()).map(({ id, pricing }) => ({
      id,
      price: pricing && readPrice(pricing),
    }))
    if (!listed.some(({ price }) => price)) throw new Error('The gateway lists no price that can be read.')
    // What the gateway does not list when it tells its prices, the table does not know better.
    if (!hasTold) known.clear()
    hasTold = true
    for (const { id, price } of listed) {
      if (!price) known.delete(id)
      else if (known.has(id) || known.size < maxPrices)
        known.set(id, { price, isOfTable: false, isGuess: false })
    }
    nextRefreshAt = now() + REFRESH_AFTER_MS
    wake()
  }

  /** Lets those look again who wait for a price on trial. */
  function wake(): void {
    nextVerdict.resolve()
    nextVerdict = Promise.withResolvers<void>()
  }

  /** One price of it was too low, so none is to be trusted. */
  function forgetTable(): void {
    for (const [model, { isOfTable }] of known) if (isOfTable) known.delete(model)
  }

  function refreshWhenDue(): void {
    if (now() < nextRefreshAt) return
    nextRefreshAt = now() + RETRY_AFTER_MS
    const looking = look().catch(onFailure)
    firstLook ??= within(FIRST_LOOK_WAIT_MS, looking)
  }

  /** Who no longer waits for an answer leaves no one behind who would try a price for it later. */
  async function verdictUnlessOver(signal: AbortSignal): Promise<void> {
    const over = Promise.withResolvers<never>()
    const onAbort = () => over.reject(signal.reason)
    signal.addEventListener('abort', onAbort)
    try {
      signal.throwIfAborted()
      await Promise.race([nextVerdict.promise, over.promise])
    } finally {
      signal.removeEventListener('abort', onAbort)
    }
  }

  return {
    async take(model, signal) {
      refreshWhenDue()
      // A call quoted before the first look has ended might be quoted too low.
      await firstLook
      let found = known.get(model)
      while (found?.isGuess && trials >= UNPROVEN_CALLS) {
        await verdictUnlessOver(signal)
        found = known.get(model)
      }
      if (!found) return undefined
      const { price } = found
      const tried = found
      if (!found.isOfTable) return { price, giveBack: () => {} }
      if (!found.isGuess) return { price, giveBack: (verdict) => verdict === 'too_low' && forgetTable() }
      trials += 1
      return {
        price,
        giveBack(verdict) {
          trials -= 1
          if (verdict === 'holds') tried.isGuess = false
          else if (verdict === 'too_low') forgetTable()
          wake()
        },
      }
    },
  }
}

function readPrice(pricing: NonNullable<ListedModel['pricing']>): ModelPrice | undefined {
  const input = parseAttoUsd(pricing.input)
  const output = parseAttoUsd(pricing.output)
  if (input === undefined || output === undefined) return undefined
  // A part of the price that is listed but not readable makes the whole price unknown.
  const cacheRead = parseAttoUsd(pricing.cachedInputTokens ?? pricing.input)
  const cacheWrite = parseAttoUsd(pricing.cacheCreationInputTokens ?? pricing.input)
  if (cacheRead === undefined || cacheWrite === undefined) return undefined
  return { input, output, cacheRead, cacheWrite }
}

/** The most a call can cost at its quoted price, in nano-USD: a token is never shorter than a UTF-8 byte. */
export function quoteNanoUsd(
  price: ModelPrice,
  call: { inputBytes: number; maxOutputTokens: number },
): bigint {
  const [dearestInput = 0n] = [price.input, price.cacheRead, price.cacheWrite].sort((one, other) =>
    one < other ? 1 : -1,
  )
  return attoToNanoUsd(dearestInput * BigInt(call.inputBytes) + price.output * BigInt(call.maxOutputTokens))
}

export interface TokenCounts {
  input?: number
  cacheRead?: number
  cacheWrite?: number
  output?: number
}

/** What the tokens cost by price, in nano-USD, for a bill that does not say; undefined without both counts. */
export function costOfTokensNanoUsd(price: ModelPrice, tokens: TokenCounts): bigint | undefined {
  if (tokens.input === undefined || tokens.output === undefined) return undefined
  const read = Math.min(tokens.cacheRead ?? 0, tokens.input)
  const written = Math.min(tokens.cacheWrite ?? 0, tokens.input - read)
  const plain = tokens.input - read - written
  return attoToNanoUsd(
    price.input * BigInt(plain) +
      price.cacheRead * BigInt(read) +
      price.cacheWrite * BigInt(written) +
      price.output * BigInt(tokens.output),
  )
}
