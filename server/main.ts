import { setFlagsFromString } from 'node:v8'
import { readConfiguration } from '#lib/environment.ts'
import { findFreePort } from './embedded/postgres/postmaster.ts'
import { buildPagesIfNeeded } from './page-build.ts'
import { checkStart, type RunningServer, startFailureLine, startServer } from './start.ts'

const REQUIRED_NODE_MAJOR = 24

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function refuse(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < REQUIRED_NODE_MAJOR) {
  refuse(
    `Node ${process.versions.node} is too old: start with "npm start", which brings Node ${REQUIRED_NODE_MAJOR}.`,
  )
}

// V8 guesses from the burst of a start or of an arriving crowd that what a request allocates lives long, and puts it
// among the old objects from then on. It never does: each collection then copies what dead requests point to.
setFlagsFromString('--no-allocation-site-pretenuring')

const isDevelopment = process.argv.includes('--dev')
const servesPages = !process.argv.includes('--api-only')
// Next and React read it when they are loaded.
Object.assign(process.env, {
  NODE_ENV: isDevelopment ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})

/** The file that follows `--flow`; it goes before FLOW_FILE. */
function flowFileIn(words: readonly string[]): string | undefined {
  const place = words.indexOf('--flow')
  if (place < 0) return undefined
  return words[place + 1] ?? refuse('--flow names a file: npm start -- --flow flow.ts')
}

let running: RunningServer | undefined
let exitCode: number | undefined
const stopping = new AbortController()

/** Ends in order; a signal that comes while the server still starts is obeyed as soon as it can be. */
async function stop(code: number): Promise<void> {
  if (exitCode !== undefined) return
  exitCode = code
  stopping.abort()
  if (running === undefined) return
  await running.stop()
  process.exit(exitCode)
}
// The last of them is the terminal's that was closed.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stop(0))
// Whoever reads what is said may leave, or its file find no space: the server goes on, and Postgres is never left behind.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

try {
  const environment = { ...process.env }
  const flowFile = flowFileIn(process.argv)
  if (flowFile !== undefined) environment.FLOW_FILE = flowFile
  if (environment.PORT === '0') environment.PORT = String(await findFreePort())
  const configuration = readConfiguration(environment)
  await checkStart(configuration)
  if (servesPages && !isDevelopment) await buildPagesIfNeeded(say, stopping.signal)
  running = await startServer({
    configuration,
    isDevelopment,
    servesPages,
    announce: say,
  })
  if (exitCode !== undefined) {
    await running.stop()
    process.exit(exitCode)
  }
  void running.databaseLost.then(() => stop(1))
  say(`Firststep is ready at ${running.address}`)
} catch (error) {
  if (exitCode !== undefined) process.exit(exitCode)
  refuse(
    startFailureLine(error) ?? `The server could not start. ${error instanceof Error ? error.stack : error}`,
  )
}
