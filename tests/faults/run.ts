import { spawnSync } from 'node:child_process'
import { measureFigures } from './figures/measure-figures.ts'
import { playKnownFaults } from './known/play-known.ts'
import { freezeConnections, restartPostgres, terminateBackends } from './scenarios/database-faults.ts'
import { fillDisk } from './scenarios/full-disk.ts'
import { migrateUnderTraffic } from './scenarios/migrations.ts'
import {
  drainInFlight,
  killServer,
  skewClocks,
  swallowReplies,
  twoProcesses,
} from './scenarios/process-faults.ts'
import { threeReceivers } from './scenarios/receiver-faults.ts'
import { endWhileStalling } from './scenarios/stalls.ts'
import { createFaultEnvironment, type FaultEnvironment } from './support/environment.ts'
import { formatVerdicts, hasFailed, type Verdict } from './support/verdict.ts'

/** Every fault, by the name that `npm run test:faults -- NAME…` takes. */
const SCENARIOS: Record<string, (environment: FaultEnvironment) => Promise<Verdict | string>> = {
  kill: (environment) => killServer(environment, 200),
  terminate: (environment) => terminateBackends(environment, 40),
  restart: (environment) => restartPostgres(environment, 5),
  swallow: (environment) => swallowReplies(environment, 100),
  'half-open': (environment) => freezeConnections(environment, 2),
  'full-disk': (environment) => fillDisk(environment, 3),
  clock: (environment) => skewClocks(environment, 4),
  processes: (environment) => twoProcesses(environment, 5),
  drain: (environment) => drainInFlight(environment, 5),
  migrations: (environment) => migrateUnderTraffic(environment, 3),
  receivers: (environment) => threeReceivers(environment, 12),
  stalls: (environment) => endWhileStalling(environment, 2_000),
}

const MODEL_RUNS = 2_000
const PLAN_MODEL_RUNS = 1_000

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Plays the two tabs against the models of a session and of a plan as often as the product promises. */
function playModel(): boolean {
  const models = ['tests/api/session-model.test.ts', 'tests/api/plan-model.test.ts']
  const { status } = spawnSync('npx', ['vitest', 'run', ...models], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MODEL_RUNS: String(MODEL_RUNS),
      PLAN_MODEL_RUNS: String(PLAN_MODEL_RUNS),
    },
  })
  return status === 0
}

const asked = process.argv.slice(2)

// Through the exit handlers, which end what was started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

// `known` plays the faults that somebody has met: those whose ids come after it, a `sample`, or all. `figures` measures.
if (asked[0] === 'known') process.exit((await playKnownFaults(asked.slice(1))) ? 0 : 1)
if (asked[0] === 'figures') process.exit((await measureFigures()) ? 0 : 1)

const chosen = Object.keys(SCENARIOS).filter((name) => asked.length === 0 || asked.includes(name))
const playsModel = asked.length === 0 || asked.includes('model')
const startedAt = performance.now()
const verdicts: Verdict[] = []
const skipped: string[] = []

const environment = await createFaultEnvironment()
try {
  for (const name of chosen) {
    const scenarioStartedAt = performance.now()
    const verdict = await SCENARIOS[name]?.(environment)
    if (typeof verdict === 'string') skipped.push(`${name} was skipped: ${verdict}.`)
    else if (verdict) verdicts.push(verdict)
    say(`${name}: ${((performance.now() - scenarioStartedAt) / 1000).toFixed(1)} s`)
  }
} finally {
  await environment.remove()
}
const modelHolds = playsModel ? playModel() : true
say('')
say(formatVerdicts(verdicts))
for (const line of skipped) say(line)
if (playsModel)
  say(
    modelHolds
      ? `model: ${MODEL_RUNS} runs of two tabs, no lost answer, and ${PLAN_MODEL_RUNS} of a plan; every broken merge was found`
      : 'model: failed',
  )
say(`${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
process.exitCode = verdicts.some(hasFailed) || !modelHolds ? 1 : 0
