import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'
import { identifyProcess } from './process-identity.ts'

interface Holder {
  pid: number
  startedAt: string
}

/**
 * Makes this process the only server on `dataDirectory` until the returned function is called; a lock left by a
 * dead process is replaced. Raises `StartError` when another server lives there.
 */
export function lockDataDirectory(dataDirectory: string): () => void {
  const lock = path.join(dataDirectory, 'server.lock')
  const mine = `${lock}.${process.pid}`
  const me: Holder = { pid: process.pid, startedAt: identifyProcess(process.pid)?.startedAt ?? '' }
  try {
    writeFileSync(mine, JSON.stringify(me), { mode: 0o600 })
    while (!tryLink(mine, lock)) removeStale(lock, dataDirectory)
  } finally {
    rmSync(mine, { force: true })
  }
  return () => rmSync(lock, { force: true })
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moves the lock aside before judging it for good, so that of two starters only one can remove the same lock. */
function removeStale(lock: string, dataDirectory: string): void {
  refuseIfAlive(lock, dataDirectory)
  const aside = `${lock}.${process.pid}.stale`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  try {
    refuseIfAlive(aside, dataDirectory)
  } catch (error) {
    tryLink(aside, lock)
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function refuseIfAlive(file: string, dataDirectory: string): void {
  const holder = readHolder(file)
  if (holder === undefined || identifyProcess(holder.pid)?.startedAt !== holder.startedAt) return
  throw new StartError(
    `DATA_DIR ${dataDirectory} is in use by another server (process ${holder.pid}): stop that one, or set DATA_DIR to another folder.`,
  )
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof holder !== 'object' || holder === null) return undefined
    const { pid, startedAt } = holder as Partial<Holder>
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : undefined
  } catch (error) {
    // An empty or cut file is what a full disk or a power cut leaves behind; no living server wrote it.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
