import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chooseOperatingUser } from '#server/embedded/postgres/operating-user.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { findProgram, startProgram } from './debian-program.ts'

export interface PgBouncer {
  /** Of the same database, through the pooler. */
  connectionString: string
  stop(): Promise<void>
}

/** Starts Debian's PgBouncer in transaction mode before a database on this machine; whoever connects is let in. */
export async function startPgBouncer(
  connectionString: string,
  { poolSize, mostClients }: { poolSize: number; mostClients: number },
): Promise<PgBouncer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firststep-bouncer-'))
  const direct = new URL(connectionString)
  const password = direct.password === '' ? '' : ` password=${direct.password}`
  const port = await findFreePort()
  const settings = path.join(folder, 'pgbouncer.ini')
  await writeFile(
    settings,
    `[databases]
* = host=127.0.0.1 port=${direct.port} user=${direct.username}${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${poolSize}
max_client_conn = ${mostClients}
`,
  )
  const user = chooseOperatingUser(folder)
  await chmod(folder, 0o755)
  if (user) await chown(folder, user.uid, user.gid)
  const bouncer = await startProgram(findProgram('pgbouncer', 'pgbouncer'), ['-q', settings], port)
  return {
    connectionString: `postgres://${direct.username}@127.0.0.1:${port}${direct.pathname}`,
    async stop() {
      await bouncer.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
