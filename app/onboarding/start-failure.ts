import type { OnboardingError } from '#client/errors.ts'

/** Why a session could not be opened, as it is said; all but the last pass by themselves. */
export type Failure = 'unavailable' | 'rateLimited' | 'unknown'

/** What is said of the failure of a start. */
export function failureOf({ code }: Pick<OnboardingError, 'code'>): Failure {
  if (code === 'rate_limited') return 'rateLimited'
  return code === 'unavailable' || code === 'network' ? 'unavailable' : 'unknown'
}
