import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPostmasterFile, stopProcess } from './postmaster.ts'
import { identifyProcess } from './process-identity.ts'

const GONE_POLL_MS = 20

/**
 * Stops the Postgres that a killed server left running on `folder`, and removes the pid file of a dead one; tells
 * what it found. The caller holds the data directory's lock, so no living server can own that Postgres.
 */
export async function clearLeftoverPostgres(folder: string): Promise<'none' | 'stale_file' | 'stopped'> {
  const { pid } = readPostmasterFile(folder) ?? {}
  if (pid === undefined) return 'none'
  const isOurs = () => {
    const commandLine = identifyProcess(pid)?.commandLine
    return commandLine !== undefined && /postgres/.test(commandLine) && commandLine.includes(folder)
  }
  const isRunning = isOurs()
  if (isRunning) await stopProcess((signal) => isOurs() && process.kill(pid, signal), waitWhile(isOurs))
  // Postgres refuses to start beside this file while anything, even a zombie, has the number in it.
  rmSync(path.join(folder, 'postmaster.pid'), { force: true })
  return isRunning ? 'stopped' : 'stale_file'
}

async function waitWhile(condition: () => boolean): Promise<void> {
  while (condition()) await sleep(GONE_POLL_MS)
}
