/** When each rung of the ladder gives way to the next, in milliseconds. */
export interface LadderTiming {
  /** Nothing has come since the first model was asked: ask the second as well. */
  hedgeMs: number
  /** No finished item has come since then: ask the second as well. */
  progressMs: number
  /** From the question: no model is waited for any longer. */
  modelsMs: number
  /** From the question: the answer has left. */
  answerMs: number
  /** How long the cache may keep the models waiting. */
  cacheMs: number
}

export const DEFAULT_TIMING: LadderTiming = {
  hedgeMs: 900,
  progressMs: 1_800,
  modelsMs: 4_300,
  answerMs: 5_000,
  cacheMs: 500,
}
