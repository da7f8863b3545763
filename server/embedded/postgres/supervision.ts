import { setTimeout as sleep } from 'node:timers/promises'
import { type Exit, findFreePort, type Postmaster } from './postmaster.ts'

const START_ATTEMPTS = 4
const START_PAUSE_MS = 500
/** Another program took the port in between, or the last children of a killed Postgres are still ending. */
const PASSING_TROUBLE = /Address already in use|TCP\/IP sockets|shared memory block|lock file/
const MAX_RESTARTS = 5
const RESTARTS_WITHIN_MS = 600_000

/** The part of a pino logger that the embedded services use. */
export interface EmbeddedLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Starts Postgres on a port that is free; where that meets trouble that passes, four times at most. */
export async function startOnFreePort(
  start: (port: number) => Promise<Postmaster>,
  pauseMs = START_PAUSE_MS,
): Promise<{ postmaster: Postmaster; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort()
    try {
      return { postmaster: await start(port), port }
    } catch (error) {
      if (attempt === START_ATTEMPTS || !PASSING_TROUBLE.test((error as Error).message)) throw error
      await sleep(pauseMs)
    }
  }
}

/** Starts Postgres again on the same port whenever it dies unasked, at most `MAX_RESTARTS` times in ten minutes. */
export function supervise(first: Postmaster, start: () => Promise<Postmaster>, log: EmbeddedLog) {
  let current = first
  let isStopping = false
  const restartTimes: number[] = []

  async function watch(): Promise<Exit> {
    for (;;) {
      const exit = await current.exited
      if (isStopping) return exit
      const now = performance.now()
      while (restartTimes[0] !== undefined && restartTimes[0] < now - RESTARTS_WITHIN_MS) restartTimes.shift()
      log.error({ ...exit, lastWords: current.lastWords() }, 'the embedded Postgres died')
      const restarted = await restart(exit)
      if (!restarted) return exit
    }
  }

  async function restart(exit: Exit): Promise<boolean> {
    while (restartTimes.length < MAX_RESTARTS && !isStopping) {
      restartTimes.push(performance.now())
      try {
        current = await start()
        log.warn({ pid: current.pid }, 'restarted the embedded Postgres')
        if (isStopping) await current.stop()
        return true
      } catch (error) {
        log.error({ ...exit, reason: (error as Error).message }, 'could not restart the embedded Postgres')
        await sleep(START_PAUSE_MS * restartTimes.length)
      }
    }
    return false
  }

  const exited = watch()
  return {
    exited,
    stop: async () => {
      isStopping = true
      await current.stop()
      await exited
    },
  }
}
