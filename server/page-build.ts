import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from './start-error.ts'
import { type Announce, inPhase } from './start-phases.ts'

const SOURCES = [
  'app',
  'lib',
  'client',
  'docs',
  'proxy.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'package-lock.json',
]
const BUILD_ID = '.next/BUILD_ID'
const BUILT_FROM = '.next/built-from'

/** The file itself, or all files within a folder; a folder may be named like a file, as a route's is. */
async function filesOf(source: string): Promise<string[]> {
  if ((await stat(source)).isFile()) return [source]
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    if (!existsSync(source)) continue
    for (const file of await filesOf(source)) {
      if (!/\.(ts|tsx|css|mjs|json|md)$/.test(file) || file.endsWith('.test.ts')) continue
      hash.update(file).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

/** Builds the pages if their sources have changed since the last build, until it is told to stop. Raises StartError. */
export async function buildPagesIfNeeded(announce: Announce, stopping?: AbortSignal): Promise<void> {
  const digest = await digestOfSources()
  const isCurrent =
    existsSync(BUILD_ID) && existsSync(BUILT_FROM) && (await readFile(BUILT_FROM, 'utf8')) === digest
  if (isCurrent) return
  await inPhase(announce, 'Building the pages, once and for about a quarter of a minute', () =>
    buildPages(stopping),
  )
  await writeFile(BUILT_FROM, digest)
}

async function buildPages(stopping?: AbortSignal): Promise<void> {
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
  const build = spawn(process.execPath, [next, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(stopping && { signal: stopping }),
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const output: Buffer[] = []
  build.stdout.on('data', (chunk) => output.push(chunk))
  build.stderr.on('data', (chunk) => output.push(chunk))
  // Also raised where a build is stopped; it closes after that as any other does.
  build.on('error', (error) => output.push(Buffer.from(error.message)))
  const code = await new Promise<number | null>((resolve) => build.on('close', resolve))
  if (code === 0) return
  throw new StartError(
    `The pages could not be built; run "npm run build" to see why.\n${Buffer.concat(output)}`,
  )
}
