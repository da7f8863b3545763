/** Takes a line for whoever waits for the start. */
export type Announce = (line: string) => void

/** Does one part of a start, and says when it begins and how long it took: on a busy machine any may be the long one. */
export async function inPhase<Result>(
  announce: Announce,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  announce(`${name} …`)
  const startedAt = performance.now()
  const result = await work()
  announce(`${name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  return result
}
