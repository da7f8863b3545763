import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'

/** Whom Postgres runs as; it refuses to run as root. */
export interface OperatingUser {
  uid: number
  gid: number
}

const CANDIDATES = ['postgres', 'nobody']

/**
 * Who shall run Postgres on the cluster in `clusterFolder`: nobody else than us unless we are root; then the
 * cluster's owner if there is one already, else the system's `postgres` or `nobody`.
 */
export function chooseOperatingUser(clusterFolder: string): OperatingUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of CANDIDATES) {
    const [uid, gid] = ['-u', '-g'].map((flag) => {
      const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
      return status === 0 ? Number(stdout) : 0
    })
    if (uid && gid) return { uid, gid }
  }
  throw new StartError(
    'Postgres does not run as root, and this machine has neither a user postgres nor a user nobody: start the server as another user, or set DATABASE_URL.',
  )
}

/** Raises `StartError` naming the first folder on the way to `target` that the user may not enter. */
export function checkReachable(target: string, user: OperatingUser | undefined, purpose: string): void {
  if (user === undefined) return
  const folders: string[] = []
  for (let folder = target; folder !== path.dirname(folder); folder = path.dirname(folder))
    folders.unshift(folder)
  const script = 'for folder; do [ -x "$folder" ] || { printf %s "$folder"; exit 0; }; done'
  const { stdout } = spawnSync('/bin/sh', ['-c', script, 'sh', ...folders], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  })
  if (stdout === '') return
  throw new StartError(
    `${stdout} cannot be entered by user id ${user.uid}, as whom Postgres runs because it refuses to be root, and ${purpose}: run chmod o+x ${stdout}, or start the server as another user.`,
  )
}
