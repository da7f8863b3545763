import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import { writeToStandardOutput } from './standard-output.ts'

/** The process's log: JSON lines on standard output. Fields are chosen where they are logged; nothing personal. */
export function createLog(
  level: string,
  destination: DestinationStream = { write: writeToStandardOutput },
): Logger {
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
