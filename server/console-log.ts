import { format, stripVTControlCharacters } from 'node:util'

type Method = 'debug' | 'log' | 'info' | 'warn' | 'error' | 'trace'
type Level = 'debug' | 'info' | 'warn' | 'error'

const LEVELS: Record<Method, Level> = {
  debug: 'debug',
  log: 'info',
  info: 'info',
  warn: 'warn',
  error: 'error',
  trace: 'debug',
}

/** Longer ones are a dump of something; the log is no place for it. */
const MAX_CHARACTERS = 4_000

/**
 * Sends what libraries write to the console through the process's log, a JSON line each, so that nothing that a
 * caller sent reaches the operator's terminal as it is. Returns what undoes it.
 */
export function sendConsoleTo(log: Record<Level, (fields: object, message: string) => void>): () => void {
  const before = { ...console }
  for (const [method, level] of Object.entries(LEVELS)) {
    console[method as Method] = (...parts: unknown[]) => {
      const text = stripVTControlCharacters(format(...parts).slice(0, MAX_CHARACTERS))
      log[level]({ said: text }, 'a library wrote to the console')
    }
  }
  return () => Object.assign(console, before)
}
