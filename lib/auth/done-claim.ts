/**
 * Until when a token's claim `onboarding_done`, which onboarding.access_token_hook writes, says that its user is done
 * with which flow: in milliseconds since 1970, Infinity where nothing blocks. Empty for a claim of another shape.
 */
export function doneUntilOf(claim: unknown): ReadonlyMap<string, number> {
  if (typeof claim !== 'object' || claim === null || Array.isArray(claim)) return new Map()
  return new Map(
    Object.entries(claim)
      .map(([flow, pastDueAt]): [string, number] => [
        flow,
        pastDueAt === null ? Number.POSITIVE_INFINITY : Date.parse(String(pastDueAt)),
      ])
      .filter(([, untilMs]) => !Number.isNaN(untilMs)),
  )
}
