import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import one from './shop/one.ts'
import { plantShops } from './shop/planted-shops.ts'

// Prints what `flow plan` over many sessions takes: node tests/versions/measure-plan.ts DATABASE_URL KEYS [COUNT].
const [connectionString = '', keys = '', count = '100000'] = process.argv.slice(2)
const SESSIONS_AT_ONCE = 5_000

const sql = new pg.Pool({ connectionString, max: 2 })
const pool = createPool(connectionString, { size: 1, onError: () => undefined })
await new FlowVersions(one, createDatabase({ pool, addsUnknownUsers: false })).store()
const encryption = createFieldEncryption(keys)
for (let planted = 0; planted < Number(count); planted += SESSIONS_AT_ONCE)
  await plantShops(sql, encryption, Math.min(SESSIONS_AT_ONCE, Number(count) - planted))
await sql.query('analyze')
await pool.end()
await sql.end()

const startedAt = performance.now()
const child = spawn(
  process.execPath,
  [
    '--import',
    new URL('peak-memory.ts', import.meta.url).href,
    'cli/main.ts',
    'flow',
    'plan',
    '--flow',
    'tests/versions/shop/two.ts',
    '--json',
  ],
  {
    env: { ...process.env, DATABASE_URL: connectionString, FIELD_ENCRYPTION_KEYS: keys },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
let printed = ''
child.stdout.on('data', (chunk: Buffer) => {
  printed += chunk
})
const [exitCode] = await once(child, 'exit')
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
const { total } = JSON.parse(printed)
process.stdout.write(`flow plan over ${total} sessions: ${seconds} s, exit ${exitCode}\n`)
