import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Stops the embedded Postgres of a data directory in the middle of everything; returns what lets it go on. */
export function freezePostgres(dataDirectory: string): () => void {
  const file = path.join(dataDirectory, 'postgres', 'postmaster.pid')
  const postmaster = Number(readFileSync(file, 'utf8').split('\n')[0])
  // Each server process is a group of its own, so that one signal does not reach them all.
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
  const processes = [postmaster, ...children.trim().split(' ').map(Number)]
  for (const each of processes) process.kill(each, 'SIGSTOP')
  return () => {
    // Those whose connection was given up meanwhile end as soon as they go on.
    for (const each of processes) if (existsSync(`/proc/${each}`)) process.kill(each, 'SIGCONT')
  }
}
