/**
 * Runs at most `concurrency` tasks at a time, the rest in order of arrival; beyond `maxWaiting` it raises what
 * `refuse` makes.
 */
export function createWorkQueue(options: { concurrency: number; maxWaiting: number; refuse: () => Error }) {
  const waiting: (() => void)[] = []
  let running = 0

  return async function run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (running >= options.concurrency) {
      if (waiting.length >= options.maxWaiting) throw options.refuse()
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}
