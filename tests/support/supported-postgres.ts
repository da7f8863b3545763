import { execFile } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { repairLinks } from '#server/embedded/postgres/binaries.ts'
import { PROGRAM_ENVIRONMENT, SUPERUSER } from '#server/embedded/postgres/cluster.ts'
import {
  asOperatingUser,
  chooseOperatingUser,
  type OperatingUser,
} from '#server/embedded/postgres/operating-user.ts'
import { findFreePort, startPostmaster } from '#server/embedded/postgres/postmaster.ts'
import { type PostgresSettings, THROWAWAY_SETTINGS } from '#server/embedded/postgres/settings.ts'

const run = promisify(execFile)

/** Where `scripts/install-test-services.sh` puts what Debian does not have. */
const TOOLS = path.resolve('.tools/node_modules')

/** The programs of one version of Postgres that is none of the product's own. */
export interface PostgresPrograms {
  version: string
  postgres: string
  initdb: string
  /** Only Debian's packages have these; they refuse a server newer than themselves. */
  pgBasebackup: string | undefined
  pgDump: string | undefined
  psql: string | undefined
}

/** The programs of Debian's package of this version, or of npm's; raises an Error that says how to get them. */
export function findPostgres(version: string): PostgresPrograms {
  const folders = [
    path.join('/usr/lib/postgresql', version, 'bin'),
    path.join(TOOLS, `postgres-${version}`, 'native/bin'),
  ]
  const folder = folders.find((candidate) => existsSync(path.join(candidate, 'postgres')))
  if (folder === undefined)
    throw new Error(`Postgres ${version} is missing: run scripts/install-test-services.sh`)
  const programOf = (name: string) => path.join(folder, name)
  const ifThere = (name: string) => (existsSync(programOf(name)) ? programOf(name) : undefined)
  if (folder.startsWith(TOOLS)) {
    repairLinks(path.dirname(folder))
    for (const name of ['postgres', 'initdb']) chmodSync(programOf(name), 0o755)
  }
  return {
    version,
    postgres: programOf('postgres'),
    initdb: programOf('initdb'),
    pgBasebackup: ifThere('pg_basebackup'),
    pgDump: ifThere('pg_dump'),
    psql: ifThere('psql'),
  }
}

export interface VersionedCluster {
  /** The superuser's connection string to a database. */
  urlOf(database: string): string
  remove(): Promise<void>
}

/** The settings of a cluster that standbys follow; a standby has the same. */
export const STREAMING: PostgresSettings = { wal_level: 'replica', max_wal_senders: 3 }

/** Starts an empty cluster of that version in a temporary folder, as a user that is not root. */
export async function startVersionedCluster(
  programs: PostgresPrograms,
  settings: PostgresSettings = {},
): Promise<VersionedCluster> {
  return startCluster(programs, settings, async (folder, user) => {
    mkdirSync(folder, { mode: 0o700 })
    if (user !== undefined) chownSync(folder, user.uid, user.gid)
    const parameters = ['-D', folder, '-U', SUPERUSER, '-E', 'UTF8', '--locale=C.UTF-8', '--auth=trust', '-N']
    await runAs(user, programs.initdb, parameters)
  })
}

/**
 * Starts a streaming standby of a cluster that was started with STREAMING, which replays what it receives this much
 * later.
 */
export async function startStandby(
  programs: PostgresPrograms,
  primary: VersionedCluster,
  { lateBySeconds }: { lateBySeconds: number },
): Promise<VersionedCluster> {
  const { pgBasebackup } = programs
  if (pgBasebackup === undefined) throw new Error(`Postgres ${programs.version} comes without pg_basebackup.`)
  const settings = { ...STREAMING, recovery_min_apply_delay: `${lateBySeconds}s` }
  return startCluster(programs, settings, async (folder, user) => {
    const parameters = [
      '-D',
      folder,
      '-d',
      primary.urlOf('postgres'),
      '-R',
      '-X',
      'stream',
      '-c',
      'fast',
      '-N',
    ]
    await runAs(user, pgBasebackup, parameters)
  })
}

async function runAs(user: OperatingUser | undefined, program: string, parameters: string[]): Promise<void> {
  const command = asOperatingUser(user, program, parameters)
  await run(command.program, command.parameters, {
    ...command.identity,
    cwd: '/',
    env: PROGRAM_ENVIRONMENT,
  })
}

/** Starts what `prepare` makes of a folder that is not there yet. */
async function startCluster(
  programs: PostgresPrograms,
  settings: PostgresSettings,
  prepare: (folder: string, user: OperatingUser | undefined) => Promise<void>,
): Promise<VersionedCluster> {
  const parent = mkdtempSync(path.join(tmpdir(), `firststep-postgres-${programs.version}-`))
  chmodSync(parent, 0o711)
  const removeFiles = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  try {
    const folder = path.join(parent, 'postgres')
    const user = chooseOperatingUser(parent)
    if (user !== undefined) chownSync(parent, user.uid, user.gid)
    await prepare(folder, user)
    const port = await findFreePort()
    const binaries = { ...programs, hasStatementStatistics: false }
    const postmaster = await startPostmaster({
      binaries,
      folder,
      user,
      port,
      settings: { ...THROWAWAY_SETTINGS, ...settings },
    })
    const killOnExit = () => process.kill(postmaster.pid, 'SIGQUIT')
    process.once('exit', killOnExit)
    return {
      urlOf: (database) => `postgres://${SUPERUSER}@127.0.0.1:${port}/${database}`,
      async remove() {
        process.off('exit', killOnExit)
        await postmaster.stop()
        removeFiles()
      },
    }
  } catch (error) {
    removeFiles()
    throw error
  }
}
