import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { blocksOf, type GuideBlock, markOf } from '../support/guide.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const GUIDE = path.join(ROOT, 'docs/guides/your-own-flow.md')
const ADDRESS = 'localhost:3000'

const say = (line: string) => process.stdout.write(`${line}\n`)

interface Follower {
  folder: string
  /** Where this machine has a port free, in the place of the guide's. */
  address: string
  environment: NodeJS.ProcessEnv
}

/** Follows the guide of one's own flow in an empty folder, as it is written but for the port. Raises where it does not hold. */
export async function followGuide(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-own-flow-'))
  const port = await findFreePort()
  const environment = { ...process.env, FIRSTSTEP: ROOT, PORT: String(port), LOG_LEVEL: 'error' }
  const follower = { folder, address: `localhost:${port}`, environment }
  const guide = readFileSync(GUIDE, 'utf8')
  const blocks = blocksOf(guide)
  const start = blocks.find(({ marks }) => marks.includes('start'))
  if (start === undefined) throw new Error('The guide does not say how to start.')
  const [last] = blocks
    .flatMap((block, place) => (markOf(block, 'file') === 'flow.ts' ? [place] : []))
    .slice(-1)
  try {
    const place = blocks.indexOf(start)
    for (const block of blocks.slice(0, place)) follow(follower, block)
    await served(follower, start, async () => {
      await expectPage(follower)
    })
    const check = (last ?? 0) + 1
    for (const block of blocks.slice(place + 1, check + 1)) follow(follower, block)
    await served(follower, start, async () => {
      await expectPage(follower)
      for (const block of blocks.slice(check + 1)) follow(follower, block)
    })
    expectSaid(guide, follower)
    say('docs/guides/your-own-flow.md leads from an empty folder to a running flow, as it is written.')
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function follow({ folder, address, environment }: Follower, block: GuideBlock): void {
  const file = markOf(block, 'file')
  if (file !== undefined) {
    writeFileSync(path.join(folder, file), block.text)
    return
  }
  const text = block.text.replaceAll(ADDRESS, address)
  say(text.trim())
  const { status } = spawnSync('sh', ['-ec', text], { cwd: folder, env: environment, stdio: 'inherit' })
  if (status !== 0) throw new Error(`A step of the guide failed:\n${text}`)
}

/** Starts as the guide says, does what is to be done with it, and stops it as Ctrl-C does. */
async function served(
  { folder, environment }: Follower,
  { text }: GuideBlock,
  work: () => Promise<void>,
): Promise<void> {
  say(text.trim())
  const server = spawn('sh', ['-c', text], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const closed = once(server, 'close')
  try {
    await untilReady(server)
    await work()
  } finally {
    if (server.exitCode === null && server.pid !== undefined) process.kill(-server.pid, 'SIGINT')
    await closed
  }
}

async function untilReady({ stdout }: ChildProcess): Promise<void> {
  let printed = ''
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    process.stdout.write(chunk)
    printed += chunk
    if (printed.includes('is ready at')) {
      stdout?.resume()
      return
    }
  }
  throw new Error('The server ended before it was ready.')
}

async function expectPage({ address }: Follower): Promise<void> {
  const page = await fetch(`http://${address}/onboarding`)
  if (!page.ok) throw new Error(`/onboarding answered ${page.status}`)
}

/** What the guide says that came of its last commands. */
function expectSaid(guide: string, { folder }: Follower): void {
  const [, refused = '?', pointer = '?'] = guide.match(/`refused\.json` says `([^`]+)` at `([^`]+)`/) ?? []
  const [, saved = '?'] = guide.match(/`saved\.json` has `([^`]+)`/) ?? []
  for (const [file, said] of [
    ['refused.json', `"path":"${pointer}"`],
    ['refused.json', `"message":"${refused}"`],
    ['saved.json', saved],
  ] as const)
    if (!readFileSync(path.join(folder, file), 'utf8').includes(said))
      throw new Error(`${file} does not say ${said}`)
}
