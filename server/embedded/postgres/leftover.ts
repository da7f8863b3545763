import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPostmasterFile, stopProcess } from './postmaster.ts'
import { identifyProcess } from './process-identity.ts'

const GONE_POLL_MS = 20

/**
 * Stops the Postgres that a killed server left running on `folder`, and tells whether there was one. The caller
 * holds the data directory's lock, so no living server can own that Postgres.
 */
export async function stopLeftoverPostgres(folder: string): Promise<boolean> {
  const { pid } = readPostmasterFile(folder) ?? {}
  if (pid === undefined) return false
  const isOurs = () => commandLineOf(pid).includes(`postgres -D ${folder} `)
  const wasRunning = isOurs()
  if (wasRunning) await stopProcess((signal) => isOurs() && process.kill(pid, signal), waitWhile(isOurs))
  // Postgres copes with a dead process's file, and only it knows of that one's last children. But it refuses to
  // start while something else, or a zombie, has the number.
  if (exists(pid) && !/postgres/.test(commandLineOf(pid)))
    rmSync(path.join(folder, 'postmaster.pid'), { force: true })
  return wasRunning
}

const commandLineOf = (pid: number) => identifyProcess(pid)?.commandLine ?? ''

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function waitWhile(condition: () => boolean): Promise<void> {
  while (condition()) await sleep(GONE_POLL_MS)
}
