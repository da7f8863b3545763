import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../../start-error.ts'
import type { Binaries } from './binaries.ts'
import { PROGRAM_ENVIRONMENT, reasonIn } from './cluster.ts'
import { asOperatingUser, type OperatingUser } from './operating-user.ts'
import { COMMON_SETTINGS, type PostgresSettings } from './settings.ts'

const READY_POLL_MS = 15
/** Recovery after a crash replays at most `max_wal_size`, which takes seconds even on a slow disk. */
const READY_TIMEOUT_MS = 60_000
const FAST_SHUTDOWN_MS = 15_000
const IMMEDIATE_SHUTDOWN_MS = 5_000
const KEPT_OUTPUT_CHARACTERS = 8_000

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

export interface Postmaster {
  pid: number
  exited: Promise<Exit>
  /** Lets this process end before it does. */
  unref(): void
  /** What it wrote last. */
  lastWords(): string
  /** Ends open transactions, writes everything down and resolves when the process is gone. */
  stop(): Promise<void>
}

export interface PostmasterOptions {
  binaries: Binaries
  folder: string
  user: OperatingUser | undefined
  port: number
  settings?: PostgresSettings
  /** How long it may take until it takes connections. */
  readyWithinMs?: number
}

/** Starts Postgres on an initialized cluster and resolves when it takes connections. Raises `StartError`. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { binaries, folder, user, port, readyWithinMs = READY_TIMEOUT_MS } = options
  const settings: PostgresSettings = { ...COMMON_SETTINGS, port, ...options.settings }
  if (binaries.hasStatementStatistics) settings.shared_preload_libraries = 'pg_stat_statements'
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: a group of its own, so that Ctrl-C in the terminal reaches us and not Postgres before the drain.
  const command = asOperatingUser(user, binaries.postgres, ['-D', folder, ...parameters])
  const child = spawn(command.program, command.parameters, {
    ...command.identity,
    cwd: '/',
    env: PROGRAM_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  // A pipe is one, which no type of a child says.
  const errors = child.stderr as Socket
  errors.on('data', (chunk) => {
    output = (output + chunk).slice(-KEPT_OUTPUT_CHARACTERS)
  })
  let hasExited = false
  const exited = new Promise<Exit>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
    child.once('error', (error) => {
      output += `FATAL: ${error.message}`
      resolve({ code: null, signal: null })
    })
  }).finally(() => {
    hasExited = true
  })
  const postmaster: Postmaster = {
    pid: child.pid ?? 0,
    exited,
    unref() {
      child.unref()
      errors.unref()
    },
    lastWords: () => output.trimEnd().split('\n').at(-1) ?? '',
    stop() {
      child.ref()
      errors.ref()
      return stopProcess((signal) => child.kill(signal), exited)
    },
  }
  const deadline = performance.now() + readyWithinMs
  while (!isReady(folder, child.pid)) {
    if (hasExited) throw new StartError(`Postgres did not start on ${folder}: ${reasonIn(output)}.`)
    if (performance.now() > deadline) {
      await postmaster.stop()
      throw new StartError(`Postgres on ${folder} was not ready within ${readyWithinMs / 1000} seconds.`)
    }
    await Promise.race([sleep(READY_POLL_MS), exited])
  }
  return postmaster
}

/** What Postgres keeps in `postmaster.pid` while it runs; undefined when there is no such file. */
export function readPostmasterFile(folder: string): { pid: number; status: string } | undefined {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' }
}

function isReady(folder: string, pid: number | undefined): boolean {
  const running = readPostmasterFile(folder)
  return running?.pid === pid && running?.status === 'ready'
}

/** Asks with SIGINT, then SIGQUIT, then SIGKILL; resolves when the process is gone. */
export async function stopProcess(
  send: (signal: NodeJS.Signals) => unknown,
  gone: Promise<unknown>,
  { fastMs, immediateMs } = { fastMs: FAST_SHUTDOWN_MS, immediateMs: IMMEDIATE_SHUTDOWN_MS },
): Promise<void> {
  const hasGoneWithin = (milliseconds: number) =>
    Promise.race([gone.then(() => true), sleep(milliseconds, false, { ref: false })])
  send('SIGINT')
  if (await hasGoneWithin(fastMs)) return
  send('SIGQUIT')
  if (await hasGoneWithin(immediateMs)) return
  send('SIGKILL')
  await gone
}

/** A port of 127.0.0.1 that nobody listened on a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('A TCP server without a port.')
  return address.port
}
