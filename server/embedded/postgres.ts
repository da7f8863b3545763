import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { StartError } from '../start-error.ts'
import { type Binaries, findBinaries } from './postgres/binaries.ts'
import { initializeCluster, resetPassword, SUPERUSER } from './postgres/cluster.ts'
import {
  explainFileError,
  hasCluster,
  installCluster,
  openDataDirectory,
  readOrMakeSecret,
  removeHalfWrittenClusters,
  writeSecretFile,
} from './postgres/data-directory.ts'
import { stopLeftoverPostgres } from './postgres/leftover.ts'
import { checkReachable, chooseOperatingUser } from './postgres/operating-user.ts'
import { type Exit, startPostmaster } from './postgres/postmaster.ts'
import { lockDataDirectory } from './postgres/server-lock.ts'
import { type EmbeddedLog, startOnFreePort, supervise } from './postgres/supervision.ts'

export type { EmbeddedLog } from './postgres/supervision.ts'

export interface EmbeddedPostgres {
  /** For the superuser, on 127.0.0.1; the same as in `DATA_DIR/database-url`, and kept over restarts. */
  connectionString: string
  /** Settles when Postgres is gone for good: stopped, or dead more often than it is restarted. */
  exited: Promise<Exit>
  /** Stops Postgres, waits until it is gone, and frees the data directory. Repeating it is harmless. */
  stop(): Promise<void>
}

/**
 * Runs a Postgres of this process's own in `dataDirectory`: makes it on first use, repairs what a crash or npm left
 * behind, and restarts it when it dies. Raises `StartError` for what only the operator can repair.
 */
export async function startEmbeddedPostgres(options: {
  dataDirectory: string
  log: EmbeddedLog
}): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries()
  try {
    const folder = openDataDirectory(options.dataDirectory)
    const unlock = lockDataDirectory(folder)
    try {
      return await startLocked({ ...options, binaries, folder, unlock })
    } catch (error) {
      unlock()
      throw error
    }
  } catch (error) {
    throw explainFileError(error, options.dataDirectory)
  }
}

/**
 * Makes sure that the embedded services could keep their files in `dataDirectory`, and that Postgres could run there;
 * writes nothing but the folder itself. Raises `StartError`.
 */
export function checkDataDirectory(dataDirectory: string): void {
  try {
    const folder = openDataDirectory(dataDirectory)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    checkReachable(folder, chooseOperatingUser(path.join(folder, 'postgres')), 'DATA_DIR is there')
  } catch (error) {
    throw explainFileError(error, dataDirectory)
  }
}

async function startLocked(options: {
  binaries: Binaries
  folder: string
  unlock: () => void
  log: EmbeddedLog
}): Promise<EmbeddedPostgres> {
  const { binaries, folder, unlock, log } = options
  const clusterFolder = path.join(folder, 'postgres')
  const passwordFile = path.join(folder, 'postgres-password')
  const user = chooseOperatingUser(clusterFolder)
  checkReachable(path.dirname(binaries.postgres), user, "Postgres's programs are there")
  checkReachable(folder, user, 'DATA_DIR is there')
  const password = readOrMakeSecret(passwordFile)
  removeHalfWrittenClusters(folder)
  if (!hasCluster(clusterFolder)) {
    await installCluster(clusterFolder, (temporary) =>
      initializeCluster({ binaries, folder: temporary, user, password, durable: true }),
    )
    log.info({ folder: clusterFolder }, 'made the embedded database')
  }
  if (await stopLeftoverPostgres(clusterFolder))
    log.warn({}, 'stopped the Postgres that an earlier server left running')

  const cluster = { binaries, folder: clusterFolder, user }
  const start = (port: number) => startPostmaster({ ...cluster, port })
  const urlOf = (port: number) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`
  let { postmaster, port } = await startOnFreePort(start)
  if (!(await acceptsPassword(urlOf(port)))) {
    await postmaster.stop()
    await resetPassword(cluster, password)
    log.warn({}, 'renewed the embedded database superuser’s password')
    ;({ postmaster, port } = await startOnFreePort(start))
  }
  const connectionString = urlOf(port)
  writeSecretFile(path.join(folder, 'database-url'), `${connectionString}\n`)

  const supervised = supervise(postmaster, () => start(port), log)
  let stopping: Promise<void> | undefined
  return {
    connectionString,
    exited: supervised.exited,
    stop: () => {
      stopping ??= supervised.stop().finally(unlock)
      return stopping
    },
  }
}

async function acceptsPassword(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    return true
  } catch (cause) {
    if ((cause as { code?: string }).code === '28P01') return false
    throw new StartError(`The embedded Postgres refuses connections: ${(cause as Error).message}.`, { cause })
  } finally {
    await client.end()
  }
}
