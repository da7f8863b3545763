import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'

/** The process's log: JSON lines on standard output. Fields are chosen where they are logged; nothing personal. */
export function createLog(level: string, destination: DestinationStream = standardOutput()): Logger {
  const escaping: DestinationStream = { write: (line) => destination.write(escapeControls(line)) }
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  }
  return pino(options, escaping)
}

/** What JSON lets stand and a terminal obeys, or shows in another order: C1 controls, line and direction marks. */
const TERMINAL_CONTROLS = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

/** The same line of JSON, in which these stand as their escapes. */
function escapeControls(line: string): string {
  return line.replace(
    TERMINAL_CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * Standard output, to which lines are written together, since a write costs more than a line; the rest at the exit.
 * While nobody reads them they are held up to a bound, beyond which they are lost.
 */
const standardOutput = () =>
  pino.destination({
    sync: false,
    minLength: CHARACTERS_WRITTEN_TOGETHER,
    maxLength: MAX_HELD_BYTES,
    periodicFlush: WRITTEN_WITHIN_MS,
  })

const CHARACTERS_WRITTEN_TOGETHER = 4_096
const WRITTEN_WITHIN_MS = 500
/** Minutes of a busy process; a reader that hangs must not take the process's memory. */
const MAX_HELD_BYTES = 16 * 1024 * 1024

const MAX_CAUSES = 5
/** SQLSTATE classes whose messages quote what was sent: data exceptions and broken constraints. */
const MAY_QUOTE = /^2[23][0-9A-Z]{3}$/

/** What an operator needs of an error: names, SQLSTATE, stack and causes; never values from a statement. */
function describeError(error: unknown): object {
  const chain: object[] = []
  for (let current = error; current !== undefined && chain.length < MAX_CAUSES; ) {
    if (!(current instanceof Error)) {
      chain.push({ message: String(current) })
      break
    }
    const code = 'code' in current ? current.code : undefined
    const message = MAY_QUOTE.test(String(code)) ? 'withheld, because it may quote a value' : current.message
    const frames = current.stack?.slice(current.stack.indexOf('\n    at ')).trim()
    chain.push({ name: current.name, message, code, stack: frames })
    current = current.cause
  }
  const [outermost, ...causes] = chain
  return { ...outermost, ...(causes.length > 0 ? { causes } : {}) }
}
