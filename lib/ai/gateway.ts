import { createGateway as createProvider, type GatewayProviderOptions } from '@ai-sdk/gateway'
import type { LanguageModel } from 'ai'
import { createCappedFetch, type Fetch } from './capped-fetch.ts'
import { readBill, readListing } from './gateway-metadata.ts'
import type { ListedModel } from './prices.ts'

export type WireModel = Exclude<LanguageModel, string>

export interface GatewayOptions {
  /** Absent: Vercel's OIDC token is used. */
  apiKey?: string
  /** Version path included; absent: the gateway's own. */
  baseURL?: string
  fetch?: Fetch
}

/** Vercel AI Gateway over HTTP, with a bound on how much any of its answers may be. */
export interface Gateway {
  model(id: string): WireModel
  /** Every model with its prices. */
  listModels(): Promise<ListedModel[]>
  /** What a generation was billed, in nano-USD; undefined while the gateway does not know it. */
  billOf(generationId: string): Promise<bigint | undefined>
}

/** 400 tokens as server-sent events are some 40 KiB; more than this is no answer. */
const MAX_ANSWER_BYTES = 192 * 1024
const MAX_METADATA_BYTES = 8 * 1024 * 1024
const METADATA_TIMEOUT_MS = 5_000

export function createGateway({ apiKey, baseURL, fetch = globalThis.fetch }: GatewayOptions): Gateway {
  const connection = { ...(apiKey ? { apiKey } : {}), ...(baseURL ? { baseURL } : {}) }
  const models = createProvider({ ...connection, fetch: createCappedFetch(MAX_ANSWER_BYTES, fetch) })
  const cappedFetch = createCappedFetch(MAX_METADATA_BYTES, fetch)

  /**
   * What the provider is answered when it asks, whatever it makes of it: it refuses a whole list for one entry
   * that it does not know. It also keeps its first failure for minutes, so each look gets a provider of its own.
   */
  async function readAnswer(ask: (provider: ReturnType<typeof createProvider>) => Promise<unknown>) {
    const signal = AbortSignal.timeout(METADATA_TIMEOUT_MS)
    let answer: string | undefined
    const keepingFetch: Fetch = async (input, init) => {
      const response = await cappedFetch(input, { ...init, signal })
      if (!response.ok) return response
      answer = await response.text()
      return new Response('{}')
    }
    try {
      await ask(createProvider({ ...connection, fetch: keepingFetch }))
    } catch (error) {
      if (answer === undefined) throw error
    }
    return JSON.parse(answer ?? 'null') as unknown
  }

  return {
    model: (id) => models(id),

    async listModels() {
      return readListing(await readAnswer((provider) => provider.getAvailableModels()))
    },

    async billOf(generationId) {
      try {
        return readBill(await readAnswer((provider) => provider.getGenerationInfo({ id: generationId })))
      } catch (error) {
        if ((error as { statusCode?: unknown }).statusCode === 404) return undefined
        throw error
      }
    },
  }
}

/** What every call tells the gateway: train on nothing, keep nothing if so configured, and a pseudonym for the user. */
export function gatewayOptions({
  pseudonym,
  task,
  zeroDataRetention,
}: {
  pseudonym: string
  task: string
  zeroDataRetention: boolean
}): GatewayProviderOptions {
  return {
    disallowPromptTraining: true,
    ...(zeroDataRetention ? { zeroDataRetention: true } : {}),
    user: pseudonym,
    tags: ['firststep', task],
  }
}
