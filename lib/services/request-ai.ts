import type { AI } from '../ai/ai.ts'
import type { IndustryInput } from '../ai/industry-ladder.ts'
import type { AIContext } from '../ai/ladder.ts'
import type { RecommendationsInput } from '../ai/recommendation-ladder.ts'
import type { StoredLimit } from '../db/statements/stored-limits.ts'
import type { AILimit } from '../limits/ai-limit.ts'

/** What storing an answer and sending it may still take, of the time that the whole request has. */
const STORING_RESERVE_MS = 300

/** The AI of one request, bound to its user, its deadline and its limit: beyond the limit the advisor answers. */
export interface RequestAI {
  suggestIndustries(input: IndustryInput): ReturnType<AI['suggestIndustries']>
  /** Takes what a statement that counted against `storedLimits` said: the key of the limit it reached, if any. */
  recommend(input: RecommendationsInput, reachedKey?: string | null): ReturnType<AI['recommend']>
  /** The caller's limits, for a statement that counts; none where Postgres does not count them. */
  storedLimits(): readonly StoredLimit[]
}

export interface RequestAIParts extends Pick<AIContext, 'user' | 'request'> {
  ai: AI
  limit: AILimit
  /** When the answer must have left, as a reading of performance.now(). */
  deadlineAt: number
}

/** Binds the AI to one request. */
export function createRequestAI({ ai, limit, user, request, deadlineAt }: RequestAIParts): RequestAI {
  let hasAsked = false

  /** A request asks models once: what it needs again it needs soon. */
  async function asker(reachedKey: string | null): Promise<AIContext> {
    const limited = hasAsked || !(await limit.take(reachedKey))
    hasAsked = true
    return { user, request, deadlineAt: deadlineAt - STORING_RESERVE_MS, limited }
  }

  return {
    suggestIndustries: async (input) => ai.suggestIndustries(await asker(null), input),
    recommend: async (input, reachedKey = null) => ai.recommend(await asker(reachedKey), input),
    storedLimits: () => limit.stored() ?? [],
  }
}
