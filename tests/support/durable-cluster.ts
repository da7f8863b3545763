import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findBinaries } from '#server/embedded/postgres/binaries.ts'
import { initializeCluster, SUPERUSER } from '#server/embedded/postgres/cluster.ts'
import { chooseOperatingUser } from '#server/embedded/postgres/operating-user.ts'
import { findFreePort, startPostmaster } from '#server/embedded/postgres/postmaster.ts'

/** A Postgres that keeps what it says it has committed, for tests that crash it. */
export interface DurableCluster {
  connectionString: string
  port: number
  /** Ends it as a power cut would, all connections at once, and resolves when it has recovered. */
  restartImmediately(): Promise<void>
  remove(): Promise<void>
}

/** Makes a cluster with fsync on in a temporary folder and starts it on a free port. */
export async function startDurableCluster(): Promise<DurableCluster> {
  const parent = mkdtempSync(path.join(tmpdir(), 'firststep-faults-'))
  chmodSync(parent, 0o711)
  const folder = path.join(parent, 'postgres')
  const binaries = await findBinaries()
  const user = chooseOperatingUser(folder)
  await initializeCluster({ binaries, folder, user, durable: true })
  const port = await findFreePort()
  const start = () => startPostmaster({ binaries, folder, user, port })
  let postmaster = await start()
  const killOnExit = () => process.kill(postmaster.pid, 'SIGQUIT')
  process.once('exit', killOnExit)
  return {
    connectionString: `postgres://${SUPERUSER}@127.0.0.1:${port}/postgres`,
    port,
    async restartImmediately() {
      process.kill(postmaster.pid, 'SIGQUIT')
      await postmaster.exited
      postmaster = await start()
    },
    async remove() {
      process.off('exit', killOnExit)
      await postmaster.stop()
      rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
