import { z } from 'zod'
import type { Prompt } from './prompt.ts'
import { sharedRules } from './shared-rules.ts'

export const INDUSTRY_PROMPT_VERSION = 'industry-v1'

/** What the model answers when nothing in the list fits. */
export const UNKNOWN_INDUSTRY = 'unknown'

export interface ModelIndustry {
  slug: string
  confidence: number
  reason: string
}

/** Asks which industries of the list a company may be in. */
export function industryPrompt({
  companyName,
  description,
  candidates,
  locale,
}: {
  companyName: string
  description?: string
  candidates: readonly { slug: string; name: string }[]
  locale: string
}): Prompt<ModelIndustry> {
  const slugs: [string, ...string[]] = [UNKNOWN_INDUSTRY, ...candidates.map(({ slug }) => slug)]
  return {
    task: 'industry',
    version: INDUSTRY_PROMPT_VERSION,
    instructions: `${sharedRules(locale)}
Name the industries that the company most likely works in: one to five, best first, each once.
Judge by what the company sells and to whom. A famous name counts; a guess from one vague word does not.
confidence is your honest probability between 0 and 1; the most likely industry comes first.
reason is one sentence of at most 20 words that points to evidence in the facts.
When nothing in the facts tells, answer with the single slug ${UNKNOWN_INDUSTRY}.
The industries, by slug:
${candidates.map(({ slug, name }) => `${slug}: ${name}`).join('\n')}`,
    facts: { companyName, ...(description ? { description } : {}) },
    element: z.strictObject({
      slug: z.enum(slugs),
      confidence: z.number().min(0).max(1),
      reason: z.string().min(1).max(300),
    }),
    minItems: 1,
    maxItems: 5,
    maxOutputTokens: 300,
  }
}
