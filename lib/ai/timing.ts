/** When each rung of the ladder gives way to the next; milliseconds from the request. */
export interface LadderTiming {
  /** Nothing has come from the first model: ask the second as well. */
  hedgeMs: number
  /** Something has come, but no finished item: ask the second as well. */
  progressMs: number
  /** No model is waited for any longer. */
  modelsMs: number
  /** The answer has left. */
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
