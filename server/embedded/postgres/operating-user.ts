import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'

/** Whom Postgres runs as; it refuses to run as root. */
export interface OperatingUser {
  uid: number
  gid: number
  /** Passes through folders that are closed to it, as a checkout below a home of root's is. */
  entersClosedFolders?: boolean
}

const CANDIDATES = ['postgres', 'nobody']

/**
 * Who shall run Postgres on the cluster in `clusterFolder`: nobody else than us unless we are root; then the
 * cluster's owner if there is one already, else the system's `postgres` or `nobody`.
 */
export function chooseOperatingUser(clusterFolder: string): OperatingUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0)
    return withAccess({ uid: owner.uid, gid: owner.gid }, clusterFolder)
  for (const name of CANDIDATES) {
    const [uid, gid] = ['-u', '-g'].map((flag) => {
      const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
      return status === 0 ? Number(stdout) : 0
    })
    if (uid && gid) return withAccess({ uid, gid }, clusterFolder)
  }
  throw new StartError(
    'Postgres does not run as root, and this machine has neither a user postgres nor a user nobody: start the server as another user, or set DATABASE_URL.',
  )
}

/**
 * How to start a program as the user. One that enters closed folders keeps a single capability of root's, to pass
 * through them (capabilities(7), CAP_DAC_READ_SEARCH); it writes nothing that is not its own.
 */
export function asOperatingUser(
  user: OperatingUser | undefined,
  program: string,
  parameters: string[],
): { program: string; parameters: string[]; identity: { uid?: number; gid?: number } } {
  if (user === undefined) return { program, parameters, identity: {} }
  const { uid, gid } = user
  if (!user.entersClosedFolders) return { program, parameters, identity: { uid, gid } }
  const capability = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search']
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capability]
  return { program: SETPRIV, parameters: [...identity, program, ...parameters], identity: {} }
}

const SETPRIV = 'setpriv'

function withAccess(user: OperatingUser, clusterFolder: string): OperatingUser {
  const isOpen = [import.meta.dirname, path.dirname(clusterFolder)].every(
    (folder) => firstClosedFolder(folder, user) === undefined,
  )
  if (isOpen) return user
  const { program, parameters } = asOperatingUser({ ...user, entersClosedFolders: true }, 'true', [])
  const { status } = spawnSync(program, parameters, { cwd: '/' })
  return status === 0 ? { ...user, entersClosedFolders: true } : user
}

/** The first folder on the way to `target` that the user may not enter. */
function firstClosedFolder(target: string, { uid, gid }: OperatingUser): string | undefined {
  const folders: string[] = []
  for (let folder = path.resolve(target); folder !== path.dirname(folder); folder = path.dirname(folder))
    folders.unshift(folder)
  const script =
    'for folder; do [ ! -e "$folder" ] || [ -x "$folder" ] || { printf %s "$folder"; exit 0; }; done'
  const { stdout } = spawnSync('/bin/sh', ['-c', script, 'sh', ...folders], {
    uid,
    gid,
    cwd: '/',
    encoding: 'utf8',
  })
  return stdout === '' ? undefined : stdout
}

/** Raises `StartError` naming the first folder on the way to `target` that the user may not enter. */
export function checkReachable(target: string, user: OperatingUser | undefined, purpose: string): void {
  if (user === undefined || user.entersClosedFolders) return
  const closed = firstClosedFolder(target, user)
  if (closed === undefined) return
  throw new StartError(
    `${closed} cannot be entered by user id ${user.uid}, as whom Postgres runs because it refuses to be root, and ${purpose}: run chmod o+x ${closed}, or start the server as another user.`,
  )
}
