import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { blocksOf } from '#tests/support/guide.ts'
import { processEnvironment } from './process-environment.ts'

export interface ShellOutcome {
  status: number | null
  printed: string
  complained: string
}

/** Runs a script as somebody does who pastes it into a new terminal. */
export async function runInShell(
  script: string,
  { folder, environment = {} }: { folder?: string; environment?: Record<string, string> } = {},
): Promise<ShellOutcome> {
  const child = spawn('sh', ['-c', script], {
    cwd: folder,
    env: processEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let complained = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk
  })
  const [status] = await once(child, 'close')
  return { status, printed, complained }
}

/** The README's first requests, for a server that listens elsewhere; each answer on a line of its own. */
export function firstRequests(origin: string): string {
  const blocks = blocksOf(readFileSync('README.md', 'utf8'))
  const script = blocks.find(({ text }) => text.includes('curl') && text.includes('TOKEN='))?.text ?? ''
  return asksAt(origin, script)
}

/** All commands of the quick start in their order, but for the one that starts the server. */
export function quickStart(origin: string): string {
  const blocks = blocksOf(readFileSync('docs/quick-start.md', 'utf8'))
  const commands = blocks.filter(({ language, marks }) => language === 'sh' && !marks.includes('start'))
  return asksAt(origin, commands.map(({ text }) => text).join('\n'))
}

const asksAt = (origin: string, script: string): string =>
  script.replaceAll('localhost:3000', new URL(origin).host).replaceAll(/^(curl .*)/gm, 'echo; $1')

/** What requests were answered with, in order. */
export function answersIn(printed: string): Record<string, unknown>[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}

/** The lines of a document that make the key ring and put it where the server reads it. */
export function keyRingLines(document: string): string {
  const lines = blocksOf(readFileSync(document, 'utf8')).flatMap(({ text }) => text.split('\n'))
  return lines.filter((line) => line.includes('firststep.keys')).join('\n')
}

/** Installs a package that wants a Node of the far future, with the repository's `.npmrc` or with none. */
export async function installForAnotherNode(folder: string, npmrc?: string): Promise<ShellOutcome> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'newcomer', version: '1.0.0', engines: { node: '>=999' } }),
  )
  if (npmrc !== undefined) copyFileSync(npmrc, path.join(folder, '.npmrc'))
  return runInShell('npm install --offline', { folder, environment: { HOME: folder } })
}
