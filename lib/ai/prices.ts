import { attoToNanoUsd, parseAttoUsd } from './money.ts'

/** What one token costs, in atto-USD. */
export interface ModelPrice {
  input: bigint
  output: bigint
  cacheRead: bigint
  cacheWrite: bigint
}

/** A model as the gateway's `/config` lists it: USD per token, as strings. */
export interface ListedModel {
  id: string
  pricing?: {
    input: string
    output: string
    cachedInputTokens?: string
    cacheCreationInputTokens?: string
  } | null
}

/** USD per million tokens, used while the gateway does not tell its own prices. */
const FALLBACK_USD_PER_MILLION: Record<string, { input: string; output: string }> = {
  'openai/gpt-6-luna': { input: '0.10', output: '0.50' },
  'anthropic/claude-haiku-5.5': { input: '0.10', output: '0.50' },
  'google/gemini-2.5-flash-lite': { input: '0.10', output: '0.40' },
  'anthropic/claude-sonnet-5': { input: '2', output: '10' },
}

const REFRESH_AFTER_MS = 3_600_000
const RETRY_AFTER_MS = 60_000

export interface Prices {
  /** The price of a model, or undefined when nobody has told it; then the model is not called. */
  priceOf(model: string): Promise<ModelPrice | undefined>
}

/** Keeps the gateway's own prices, refreshed in the background, over a fallback table for when it tells none. */
export function createPrices({
  listModels,
  now,
  onFailure,
}: {
  listModels: () => Promise<ListedModel[]>
  /** Milliseconds. */
  now: () => number
  onFailure: (error: unknown) => void
}): Prices {
  const known = new Map<string, ModelPrice>()
  for (const [model, { input, output }] of Object.entries(FALLBACK_USD_PER_MILLION)) {
    const price = readPrice({ input: `${input}e-6`, output: `${output}e-6` })
    if (price) known.set(model, price)
  }
  let nextRefreshAt = Number.NEGATIVE_INFINITY
  let firstLook: Promise<void> | undefined

  function refreshWhenDue(): void {
    if (now() < nextRefreshAt) return
    nextRefreshAt = now() + RETRY_AFTER_MS
    const look = listModels().then((models) => {
      for (const { id, pricing } of models) {
        const price = pricing ? readPrice(pricing) : undefined
        if (price) known.set(id, price)
      }
      nextRefreshAt = now() + REFRESH_AFTER_MS
    }, onFailure)
    firstLook ??= look
  }

  return {
    async priceOf(model) {
      refreshWhenDue()
      // A call quoted before the first look has ended might be quoted too low.
      await firstLook
      return known.get(model)
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
