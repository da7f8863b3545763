import pg from 'pg'
import {
  findPostgres,
  startVersionedCluster,
  type VersionedCluster,
} from '#tests/support/supported-postgres.ts'

export interface ThrowawayCitus {
  /** Of the coordinator's superuser, to its database `postgres`. */
  connectionString: string
  workers: readonly VersionedCluster[]
  /** Stops every node and deletes its files. */
  remove(): Promise<void>
}

const SETTINGS = {
  shared_preload_libraries: 'citus',
  max_connections: 300,
  max_worker_processes: 24,
  max_prepared_transactions: 200,
  wal_level: 'logical',
  max_wal_senders: 8,
  // All nodes stand on the loopback of one machine and have no certificates.
  'citus.node_conninfo': 'sslmode=prefer',
}

/**
 * Starts a coordinator and so many workers on free ports of the loopback, which end with this process. Postgres 15 of
 * Debian must have the extension installed beside it.
 */
export async function startThrowawayCitus(workers: number): Promise<ThrowawayCitus> {
  const programs = findPostgres('15')
  const nodes: VersionedCluster[] = []
  const remove = async () => {
    await Promise.all(nodes.map((node) => node.remove()))
  }
  try {
    for (let node = 0; node <= workers; node++) nodes.push(await startVersionedCluster(programs, SETTINGS))
    const [coordinator, ...others] = nodes.map((node) => node.urlOf('postgres'))
    if (coordinator === undefined) throw new Error('There is no coordinator.')
    for (const url of [coordinator, ...others]) await run(url, 'create extension citus')
    await run(coordinator, `select citus_set_coordinator_host('127.0.0.1', $1)`, [
      Number(new URL(coordinator).port),
    ])
    for (const url of others)
      await run(coordinator, `select citus_add_node('127.0.0.1', $1)`, [Number(new URL(url).port)])
    return { connectionString: coordinator, workers: nodes.slice(1), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function run(connectionString: string, text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(text, values)
  } finally {
    await client.end()
  }
}
