import { z } from 'zod'
import { parseBillNanoUsd } from './money.ts'
import type { ListedModel } from './prices.ts'

const amount = z.union([z.string(), z.number()])

/** Prices of the cache go by two names: the gateway's own, and the SDK's. */
const pricing = z
  .object({
    input: amount,
    output: amount,
    input_cache_read: amount.nullish(),
    input_cache_write: amount.nullish(),
    cachedInputTokens: amount.nullish(),
    cacheCreationInputTokens: amount.nullish(),
  })
  .transform((listed) => ({
    input: listed.input,
    output: listed.output,
    cachedInputTokens: listed.cachedInputTokens ?? listed.input_cache_read ?? undefined,
    cacheCreationInputTokens: listed.cacheCreationInputTokens ?? listed.input_cache_write ?? undefined,
  }))

const model = z.object({ id: z.string(), pricing: pricing.optional().catch(undefined) })
const listing = z.object({ models: z.array(z.unknown()) })
const generation = z.object({ data: z.object({ total_cost: amount }) })

/** The models of a `/config` answer; an entry without a name is left out, a price that is none makes it unknown. */
export function readListing(answer: unknown): ListedModel[] {
  return listing.parse(answer).models.flatMap((entry) => model.safeParse(entry).data ?? [])
}

/** What a `/v1/generation` answer says was billed, in nano-USD; undefined when it says nothing that can be booked. */
export function readBill(answer: unknown): bigint | undefined {
  const bill = generation.safeParse(answer).data
  return bill && parseBillNanoUsd(bill.data.total_cost)
}
