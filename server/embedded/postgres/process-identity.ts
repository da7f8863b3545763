import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** What tells one process from a later one with the same number. */
export interface ProcessIdentity {
  startedAt: string
  commandLine: string
}

/** Describes a running process, from /proc or, where there is none, from ps; undefined when it does not run. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  return existsSync('/proc/self/stat') ? identifyFromProc(pid) : identifyFromPs(pid)
}

function identifyFromProc(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the name in parentheses and may hold anything; field 3 is the state, 22 the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { startedAt: fields[19] ?? '', commandLine }
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

function identifyFromPs(pid: number): ProcessIdentity | undefined {
  const show = (column: string) =>
    spawnSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  const startedAt = show('lstart')
  return startedAt === '' ? undefined : { startedAt, commandLine: show('args') }
}
