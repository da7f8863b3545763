import { execFile } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { repairLinks } from '#server/embedded/postgres/binaries.ts'
import { PROGRAM_ENVIRONMENT, SUPERUSER } from '#server/embedded/postgres/cluster.ts'
import { asOperatingUser, chooseOperatingUser } from '#server/embedded/postgres/operating-user.ts'
import { findFreePort, startPostmaster } from '#server/embedded/postgres/postmaster.ts'
import { THROWAWAY_SETTINGS } from '#server/embedded/postgres/settings.ts'

const run = promisify(execFile)

/** Where `scripts/install-test-services.sh` puts what Debian does not have. */
const TOOLS = path.resolve('.tools/node_modules')

/** The programs of one version of Postgres that is none of the product's own. */
export interface PostgresPrograms {
  version: string
  postgres: string
  initdb: string
  /** Only Debian's packages have these two; they refuse a server newer than themselves. */
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
    pgDump: ifThere('pg_dump'),
    psql: ifThere('psql'),
  }
}

export interface VersionedCluster {
  /** The superuser's connection string to a database. */
  urlOf(database: string): string
  remove(): Promise<void>
}

/** Starts an empty cluster of that version in a temporary folder, as a user that is not root. */
export async function startVersionedCluster(programs: PostgresPrograms): Promise<VersionedCluster> {
  const parent = mkdtempSync(path.join(tmpdir(), `firststep-postgres-${programs.version}-`))
  chmodSync(parent, 0o711)
  const removeFiles = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  try {
    const folder = path.join(parent, 'postgres')
    const user = chooseOperatingUser(folder)
    mkdirSync(folder, { mode: 0o700 })
    if (user !== undefined) chownSync(folder, user.uid, user.gid)
    const parameters = ['-D', folder, '-U', SUPERUSER, '-E', 'UTF8', '--locale=C.UTF-8', '--auth=trust', '-N']
    const command = asOperatingUser(user, programs.initdb, parameters)
    await run(command.program, command.parameters, {
      ...command.identity,
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
    })
    const port = await findFreePort()
    const binaries = { ...programs, hasStatementStatistics: false }
    const postmaster = await startPostmaster({ binaries, folder, user, port, settings: THROWAWAY_SETTINGS })
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
