import type { z } from 'zod'

/** One question to a model whose answer is a list. */
export interface Prompt<Element> {
  /** Names the question in the ledger and in metrics. */
  task: string
  /** Changes with every change of wording or schema; cached answers of another version are not used. */
  version: string
  instructions: string
  /** The facts, sent as JSON. */
  facts: Record<string, unknown>
  element: z.ZodType<Element>
  /** Of the array, for the model's guidance. */
  minItems: number
  maxItems: number
  maxOutputTokens: number
}
