import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'

/** The major version of the embedded programs; data files of another one do not open. */
const MAJOR_VERSION = '17'

const HALF_WRITTEN = /^postgres\.new-/

/** Makes `DATA_DIR` when it is missing and returns its real path; raises `StartError` when it cannot be used. */
export function openDataDirectory(dataDirectory: string): string {
  const wanted = path.resolve(dataDirectory)
  try {
    if (statSync(wanted, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new StartError(`DATA_DIR ${wanted} is a file: set DATA_DIR to a folder.`)
    makeFolder(wanted)
    const folder = realpathSync(wanted)
    letOthersPass(folder)
    return folder
  } catch (error) {
    throw explainFileError(error, wanted)
  }
}

/** Not Node's own recursive way, which tries for ever where a folder that is there takes no other, as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const parent = path.dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' || !existsSync(folder)) throw error
  }
}

/** Deletes what interrupted first starts left behind. The caller holds the data directory's lock. */
export function removeHalfWrittenClusters(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => HALF_WRITTEN.test(entry)))
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 5 })
}

const WHAT_TO_DO: Record<string, string> = {
  ENOSPC: 'free some space',
  EDQUOT: 'free some space',
  EROFS: 'mount it for writing',
}

/** Names the data directory and what to do in place of the error that a file operation in it raised. */
export function explainFileError(error: unknown, dataDirectory: string): unknown {
  const { code = '', syscall, path: place } = error as NodeJS.ErrnoException
  if (StartError.isInstance(error) || syscall === undefined) return error
  const folder = path.resolve(dataDirectory)
  return new StartError(
    `DATA_DIR ${folder} cannot be used (${code}, ${syscall}${place ? ` of ${place}` : ''}): ${WHAT_TO_DO[code] ?? 'make it writable for this user'}, or set DATA_DIR to another folder.`,
    { cause: error },
  )
}

/** As root, Postgres runs as somebody else, who must pass through this folder but cannot list or read it. */
function letOthersPass(folder: string): void {
  const { uid, mode } = statSync(folder)
  if (process.getuid?.() === 0 && uid === 0 && (mode & 0o001) === 0) chmodSync(folder, mode | 0o011)
}

/** Tells whether the cluster is there; raises `StartError` when it is another version's, or not whole. */
export function hasCluster(clusterFolder: string): boolean {
  const entries = existsSync(clusterFolder) ? readdirSync(clusterFolder) : []
  if (entries.length === 0) return false
  if (!entries.includes('PG_VERSION') || !existsSync(path.join(clusterFolder, 'global/pg_control')))
    throw new StartError(
      `${clusterFolder} is not a whole Postgres data folder (PG_VERSION or global/pg_control is missing): restore it, or move it away to start empty.`,
    )
  const version = readFileSync(path.join(clusterFolder, 'PG_VERSION'), 'utf8').trim()
  if (version !== MAJOR_VERSION)
    throw new StartError(
      `${clusterFolder} was written by Postgres ${version}, and the embedded one is ${MAJOR_VERSION}: dump it with version ${version}, or set DATA_DIR to another folder.`,
    )
  return true
}

/** Puts a cluster that `make` writes into its place in one step, so that a crash leaves either none or all of it. */
export async function installCluster(
  clusterFolder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const temporary = `${clusterFolder}.new-${randomBytes(4).toString('hex')}`
  try {
    await make(temporary)
    if (existsSync(clusterFolder)) rmdirSync(clusterFolder)
    renameSync(temporary, clusterFolder)
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Replaces a small secret file in one step, readable by this user alone. */
export function writeSecretFile(file: string, content: string): void {
  const temporary = `${file}.new`
  rmSync(temporary, { force: true })
  writeFileSync(temporary, content, { mode: 0o600, flag: 'wx', flush: true })
  renameSync(temporary, file)
}

/** The secret kept in `file`, made on first use. */
export function readOrMakeSecret(file: string): string {
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (/^[\w-]{20,}$/.test(kept)) return kept
  const made = randomBytes(24).toString('base64url')
  writeSecretFile(file, `${made}\n`)
  return made
}
