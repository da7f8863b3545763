import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'

/** The process's log: JSON lines on standard output. Fields are chosen where they are logged; nothing personal. */
export function createLog(level: string, destination: DestinationStream = standardOutput()): Logger {
  const escaping: DestinationStream = { write: (line) => destination.write(escapeControls(line)) }
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: createTimestamp(),
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

/** The time as pino wants it; a second is written out once, since that costs as much as many fields. */
function createTimestamp(): () => string {
  let writtenSecond = Number.NaN
  let upToSecond = ''
  return () => {
    const now = Date.now()
    const second = Math.floor(now / 1000)
    if (second !== writtenSecond) {
      writtenSecond = second
      upToSecond = `,"time":"${new Date(now).toISOString().slice(0, -'000Z'.length)}`
    }
    return `${upToSecond}${String(now - second * 1000).padStart(3, '0')}Z"`
  }
}

/**
 * Standard output, to which lines are written together, since a write costs more than a line; the last ones when
 * the process ends. They are gathered here because pino's destination measures all that it holds at every line.
 * While nobody reads them they are held up to a bound, beyond which they are lost.
 */
export function standardOutput(maxHeldBytes = MAX_HELD_BYTES): DestinationStream {
  const destination = pino.destination({ sync: false, maxLength: maxHeldBytes })
  let lines: string[] = []
  let characters = 0
  let timer: NodeJS.Timeout | undefined

  function writeGathered(): void {
    clearTimeout(timer)
    timer = undefined
    if (lines.length > 0) destination.write(lines.join(''))
    lines = []
    characters = 0
  }

  process.once('exit', () => {
    try {
      writeGathered()
      destination.flushSync()
    } catch (error) {
      // A destination that was never opened has nothing to flush, and says so by raising.
      process.stderr.write(`The last log lines could not be written: ${error}\n`)
    }
  })
  return {
    write(line) {
      lines.push(line)
      characters += line.length
      if (characters >= CHARACTERS_WRITTEN_TOGETHER) writeGathered()
      else timer ??= setTimeout(writeGathered, WRITE_AFTER_MS).unref()
    },
  }
}

const CHARACTERS_WRITTEN_TOGETHER = 65_536
const WRITE_AFTER_MS = 500
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
