import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { blocksOf } from '#tests/support/guide.ts'
import { answersIn, quickStart, runInShell } from '#tests/support/newcomer.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** What the quick start says that it takes. */
const MAX_SECONDS = 600

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Follows the quick start from an empty folder, as somebody does who has cloned the repository, and times it. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-newcomer-'))
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  let stop = async () => {}
  try {
    const { status } = spawnSync('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, folder], {
      stdio: 'inherit',
    })
    if (status !== 0) throw new Error('The repository could not be cloned.')
    say(`${seconds().toFixed(0)} s  cloned`)
    const start = blocksOf(readFileSync(path.join(folder, 'docs/quick-start.md'), 'utf8')).find(({ marks }) =>
      marks.includes('start'),
    )
    if (start === undefined) throw new Error('The quick start does not say how to start.')
    const origin = `http://127.0.0.1:${await findFreePort()}`
    stop = startServer(start.text, folder, origin)
    await untilReady(origin)
    say(`${seconds().toFixed(0)} s  installed, built and ready`)

    const { printed, complained, status: ended } = await runInShell(quickStart(origin))
    const [saved, current, advice] = answersIn(printed) as { data?: Record<string, unknown> }[]
    if (ended !== 0 || complained !== '' || advice?.data?.suggestions === undefined)
      throw new Error(`The commands of the quick start do not work:\n${printed}\n${complained}`)
    if (JSON.stringify(saved?.data) !== JSON.stringify(current?.data))
      throw new Error('What was saved is not what is read.')
    say(`${seconds().toFixed(0)} s  every command of the quick start has done what it says`)
    if (seconds() > MAX_SECONDS)
      throw new Error(`That is more than the ${MAX_SECONDS} s that the quick start promises.`)
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Starts what the quick start says, on a port of its own, in a group that can be ended as one. */
function startServer(command: string, cwd: string, origin: string): () => Promise<void> {
  const server = spawn('sh', ['-c', command], {
    cwd,
    env: {
      PATH: withoutOwnPackages(),
      HOME: process.env.HOME,
      PORT: new URL(origin).port,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  return async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM')
    await ended
  }
}

/** The newcomer has what the machine has, and nothing of this checkout. */
const withoutOwnPackages = () =>
  (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':')

async function untilReady(origin: string): Promise<void> {
  const deadline = performance.now() + MAX_SECONDS * 1000
  while (performance.now() < deadline) {
    const isReady = await fetch(`${origin}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The server did not get ready.')
}

await main()
