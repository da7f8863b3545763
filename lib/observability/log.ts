import pino, { type Logger } from 'pino'

/** The process's log: JSON lines on standard output. Fields are chosen where they are logged; nothing personal. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  })
}

const MAX_CAUSES = 5

/** What an operator needs of an error: names, SQLSTATE, stack and causes; never values from a statement. */
function describeError(error: unknown): object {
  const chain: object[] = []
  for (let current = error; current !== undefined && chain.length < MAX_CAUSES; ) {
    if (!(current instanceof Error)) {
      chain.push({ message: String(current) })
      break
    }
    const code = 'code' in current ? current.code : undefined
    chain.push({ name: current.name, message: current.message, code, stack: current.stack })
    current = current.cause
  }
  const [outermost, ...causes] = chain
  return { ...outermost, ...(causes.length > 0 ? { causes } : {}) }
}
