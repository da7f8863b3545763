import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort, readPostmasterFile } from '#server/embedded/postgres/postmaster.ts'
import { identifyProcess } from '#server/embedded/postgres/process-identity.ts'
import { listens, stopChild } from '#tests/support/debian-program.ts'
import { familyOf, proportionalMegabytes, residentMegabytes } from './process-figures.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { median, sum } from './statistics.ts'

const MOST_START_MS = 2_000
const MOST_MEGABYTES = 200
const POLL_MS = 5
const GIVE_UP_MS = 60_000
/** What the start leaves behind is collected by then. */
const REST_MS = 5_000

interface Trial {
  listeningMs: number
  readyMs: number
  answeredMs: number
  serverMegabytes: number
  postgresMegabytes: number
}

/** Asks until the answer is a success; returns when it was. */
async function waitFor(url: string, init: RequestInit, startedAt: number): Promise<number> {
  while (performance.now() - startedAt < GIVE_UP_MS) {
    const response = await fetch(url, init).catch(() => undefined)
    await response?.arrayBuffer()
    if (response?.ok) return performance.now() - startedAt
    await sleep(POLL_MS)
  }
  throw new Error(`${url} did not answer within ${GIVE_UP_MS / 1000} s of the start.`)
}

async function run<Result>(
  dataDirectory: string,
  port: number,
  work: (startedAt: number, processId: number) => Promise<Result>,
): Promise<Result> {
  const startedAt = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, DATA_DIR: dataDirectory, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const endOnExit = () => child.kill('SIGTERM')
  process.once('exit', endOnExit)
  try {
    while (!(await listens(port)) && performance.now() - startedAt < GIVE_UP_MS) await sleep(POLL_MS)
    return await work(startedAt, child.pid ?? 0)
  } finally {
    process.off('exit', endOnExit)
    await stopChild(child)
  }
}

async function signUp(origin: string): Promise<RequestInit> {
  const response = await fetch(`${origin}/auth/v1/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', apikey: 'embedded' },
    body: JSON.stringify({ email: `${randomUUID()}@example.com`, password: 'correct horse battery' }),
  })
  const { access_token: token } = (await response.json()) as { access_token: string }
  return { headers: { authorization: `Bearer ${token}` } }
}

async function measure(dataDirectory: string, port: number, asUser: RequestInit): Promise<Trial> {
  const origin = `http://127.0.0.1:${port}`
  return run(dataDirectory, port, async (startedAt, processId) => {
    const listeningMs = performance.now() - startedAt
    const readyMs = await waitFor(`${origin}/api/health/ready`, {}, startedAt)
    const answeredMs = await waitFor(`${origin}/api/onboarding/industries?limit=5`, asUser, startedAt)
    await sleep(REST_MS)
    const server = familyOf(processId).find((each) =>
      identifyProcess(each)?.commandLine.includes('node server/main.ts'),
    )
    if (server === undefined) throw new Error('The server process of npm start was not found.')
    const postmaster = readPostmasterFile(path.join(dataDirectory, 'postgres'))?.pid ?? 0
    return {
      listeningMs,
      readyMs,
      answeredMs,
      serverMegabytes: residentMegabytes(server),
      postgresMegabytes: sum(familyOf(postmaster).map(proportionalMegabytes)),
    }
  })
}

/** From `npm start` on a built tree and a data directory that was used before to the first answer; memory at rest. */
export async function measureColdStart({ isQuick }: Settings): Promise<PartReport> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-cold-'))
  await chmod(dataDirectory, 0o711)
  try {
    const port = await findFreePort()
    progress('cold: making the data directory')
    const asUser = await run(dataDirectory, port, async (startedAt) => {
      await waitFor(`http://127.0.0.1:${port}/api/health/ready`, {}, startedAt)
      return signUp(`http://127.0.0.1:${port}`)
    })
    const trials: Trial[] = []
    for (let trial = 1; trial <= (isQuick ? 2 : 7); trial++) {
      progress(`cold: start ${trial}`)
      trials.push(await measure(dataDirectory, port, asUser))
    }
    return report(trials)
  } finally {
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

function report(trials: Trial[]): PartReport {
  const rows = (
    [
      ['listens, ms after npm start', 'listeningMs'],
      ['/api/health/ready answers 200, ms', 'readyMs'],
      ['first answer of the API, ms', 'answeredMs'],
      ['server process at rest, MB', 'serverMegabytes'],
      ['Postgres at rest, MB', 'postgresMegabytes'],
    ] as const
  ).map(([name, figure]) => {
    const values = trials.map((trial) => trial[figure])
    return [name, median(values), Math.min(...values), Math.max(...values)].map((cell) =>
      typeof cell === 'number' ? cell.toFixed(0) : cell,
    )
  })
  const slowestMs = Math.max(...trials.map(({ answeredMs }) => answeredMs))
  const largest = Math.max(...trials.map(({ serverMegabytes }) => serverMegabytes))
  const verdicts = [
    {
      claim: `the first answer came within ${(slowestMs / 1000).toFixed(2)} s of npm start, at most ${MOST_START_MS / 1000} s`,
      holds: slowestMs <= MOST_START_MS,
    },
    {
      claim: `the server process held ${largest.toFixed(0)} MB at rest, less than ${MOST_MEGABYTES} MB`,
      holds: largest < MOST_MEGABYTES,
    },
  ]
  const section = `## Start and rest

Printed by \`npm run bench -- --parts cold\`: \`npm start\` on a built tree with a data directory that was used before, ${trials.length} times; the first answer is an authenticated \`GET /api/onboarding/industries\`. Memory ${REST_MS / 1000} s later: the server's resident set; of Postgres, all processes with shared pages counted once.

${verdictLines(verdicts)}

${table(['', 'median', 'lowest', 'highest'], rows)}`
  return { section, verdicts }
}
