import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { findBinaries } from '#server/embedded/postgres/binaries.ts'
import { initializeCluster, SUPERUSER } from '#server/embedded/postgres/cluster.ts'
import { stopLeftoverPostgres } from '#server/embedded/postgres/leftover.ts'
import { chooseOperatingUser } from '#server/embedded/postgres/operating-user.ts'
import { findFreePort, startPostmaster } from '#server/embedded/postgres/postmaster.ts'
import { identifyProcess } from '#server/embedded/postgres/process-identity.ts'
import { THROWAWAY_SETTINGS } from '#server/embedded/postgres/settings.ts'
import { prepareTemplate, TEMPLATE_DATABASE } from './prepare-template.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the throwaway cluster's superuser, to its database `postgres`. */
    clusterConnectionString: string
  }
}

/** A throwaway Postgres: the superuser's connection string, and `remove` to stop it and delete its files. */
export interface ThrowawayCluster {
  connectionString: string
  remove(): Promise<void>
}

const FOLDER_PREFIX = 'firststep-cluster-'

/** Stops and deletes the clusters of test runs that were killed; a folder's name holds its owner's process id. */
async function removeAbandonedClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(FOLDER_PREFIX))) {
    const owner = Number(name.slice(FOLDER_PREFIX.length).split('-')[0])
    if (!Number.isInteger(owner) || identifyProcess(owner) !== undefined) continue
    const parent = path.join(tmpdir(), name)
    await stopLeftoverPostgres(path.join(parent, 'postgres'))
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Starts an empty throwaway cluster in a temporary folder, trusting every local connection. */
export async function startThrowawayCluster(): Promise<ThrowawayCluster> {
  await removeAbandonedClusters()
  const parent = mkdtempSync(path.join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`))
  chmodSync(parent, 0o711)
  const removeFiles = () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  try {
    const folder = path.join(parent, 'postgres')
    const binaries = await findBinaries()
    const user = chooseOperatingUser(folder)
    await initializeCluster({ binaries, folder, user, durable: false })
    const port = await findFreePort()
    const postmaster = await startPostmaster({ binaries, folder, user, port, settings: THROWAWAY_SETTINGS })
    // Its files go with the next run: it may still be writing when this process ends.
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

/** Vitest's global setup: one cluster for the run, with a template database that every test database copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startThrowawayCluster()
  try {
    const administrator = new pg.Client({ connectionString: cluster.connectionString })
    await administrator.connect()
    await administrator.query(`create database ${TEMPLATE_DATABASE}`)
    await administrator.end()
    const template = new URL(cluster.connectionString)
    template.pathname = `/${TEMPLATE_DATABASE}`
    await prepareTemplate(template.href)
    project.provide('clusterConnectionString', cluster.connectionString)
    return cluster.remove
  } catch (error) {
    await cluster.remove()
    throw error
  }
}
