import { execFileSync } from 'node:child_process'
import os from 'node:os'
import { isoDay } from '#lib/iso-day.ts'
import { findBinaries } from '#server/embedded/postgres/binaries.ts'

/** What the figures were measured on. */
export async function describeMachine(): Promise<string> {
  const { postgres } = await findBinaries()
  const postgresVersion = execFileSync(postgres, ['--version'], { encoding: 'utf8' }).trim()
  const cores = os.cpus()
  return `Measured on ${cores.length} cores (${cores[0]?.model.trim()}) with ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${os.type()} ${os.release()}, Node ${process.versions.node}, ${postgresVersion}, on ${isoDay(new Date())}. The load, the servers and Postgres share these cores.`
}
