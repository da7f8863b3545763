import type { OnboardingSession } from '../../lib/flow/session.ts'

/** The page after the last step. */
export const LAST_PLACE = 'complete'

/** The places of the wizard, in order: the asked steps, then the page after them. */
export const placesOf = (path: readonly string[]): string[] => [...path, LAST_PLACE]

/** The farthest place that may be opened: the first step that is not done. */
export function openPlace(path: readonly string[], doneSteps: readonly string[]): string {
  return path.find((step) => !doneSteps.includes(step)) ?? LAST_PLACE
}

/** Where an address leads: the place itself if everything before it is done, else the first open step. */
export function allowedPlace(
  wanted: string | undefined,
  { status }: Pick<OnboardingSession, 'status'>,
  path: readonly string[],
  doneSteps: readonly string[],
): string {
  if (status === 'completed') return LAST_PLACE
  const farthest = openPlace(path, doneSteps)
  const places = placesOf(path)
  if (wanted === undefined || !places.includes(wanted)) return farthest
  return places.indexOf(wanted) <= places.indexOf(farthest) ? wanted : farthest
}
