import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { outliveConnections } from '#lib/postgres/connection.ts'
import { type FaultEnvironment, signTestToken } from '../support/environment.ts'
import { startProduct } from '../support/product.ts'
import { judge, type Verdict } from '../support/verdict.ts'
import { startWorkload } from '../support/workload.ts'

const DISK_MB = 256
const USERS = 6

/** Fills the disk under the embedded Postgres and frees it again. A string says why that cannot be tried here. */
export async function fillDisk(environment: FaultEnvironment, trials: number): Promise<Verdict | string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-disk-'))
  chmodSync(folder, 0o711)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=711`, 'tmpfs', folder])
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true })
    return 'a small tmpfs cannot be mounted: it needs root and the right to mount'
  }
  try {
    return await fillMounted(environment, folder, trials)
  } finally {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fillMounted(environment: FaultEnvironment, folder: string, trials: number): Promise<Verdict> {
  const { DATABASE_URL: _, ...variables } = environment.variables
  const product = await startProduct({ ...variables, DATA_DIR: folder })
  const connectionString = (await readFile(path.join(folder, 'database-url'), 'utf8')).trim()
  const sql = new pg.Pool({ connectionString, max: 2 })
  outliveConnections(sql, () => undefined)
  const users = await Promise.all(
    Array.from({ length: USERS }, async () => {
      const id = randomUUID()
      await sql.query(
        `insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`,
        [id],
      )
      return { id, token: await signTestToken(id, variables.SUPABASE_JWT_SECRET ?? '') }
    }),
  )
  const workload = startWorkload({ users, origin: () => product.origin })
  let refused = 0
  for (let trial = 1; trial <= trials; trial++) {
    await sleep(500)
    const before = workload.retries
    fillUp(path.join(folder, 'ballast'))
    await sleep(2_500)
    refused += workload.retries - before
    rmSync(path.join(folder, 'ballast'))
  }
  await workload.finish()
  const read = readerOf(sql, product.origin, users)
  const verdict = await judge('full disk', trials, workload, sql, read)
  if (product.hasExited()) verdict.violations.push('the process ended')
  await sql.end()
  await product.end('SIGTERM')
  return { ...verdict, note: `${refused} requests refused meanwhile` }
}

function fillUp(file: string): void {
  const block = Buffer.alloc(64 * 1024, 1)
  const descriptor = openSync(file, 'w')
  try {
    for (;;) writeSync(descriptor, block)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(descriptor)
  }
}

function readerOf(sql: pg.Pool, origin: string, users: { id: string; token: string }[]) {
  return async (sessionId: string) => {
    const { rows } = await sql.query('select user_id from public.onboarding_sessions where id = $1', [
      sessionId,
    ])
    const user = users.find(({ id }) => id === rows[0]?.user_id)
    const response = await fetch(`${origin}/api/onboarding/session/${sessionId}`, {
      headers: { authorization: `Bearer ${user?.token}` },
    })
    return (await response.json()).data ?? {}
  }
}
