import { createServer } from 'node:http'
import pg from 'pg'
import { createPool, DEFAULT_POOL_SIZE } from '#lib/db/connection.ts'
import { createDatabase, type Row, type Statement } from '#lib/db/database.ts'
import { readSession, saveProgress } from '#lib/db/queries/sessions.ts'
import { STEP_NAMES, stepRules } from '#lib/flow/steps.ts'

/**
 * The shortest server for the same work: bare node:http, the driver, and nothing else. `piped` sends its transaction
 * as the driver's pipeline does; `tight` as ours does, and asks for the user as ours does, so that no server of ours
 * can beat it; `awaited` sends it as it is usually written, every statement awaited before the next.
 */
const [mode] = process.argv.slice(2)
const connectionString = process.env.DATABASE_URL ?? ''
const counts = { requests: 0, roundTrips: 0 }
const database = createDatabase({
  pool: createPool(connectionString, { onError: () => undefined }),
  addsUnknownUsers: false,
  observeRoundTrip: () => {
    counts.roundTrips += 1
  },
})
const pool = new pg.Pool({
  connectionString,
  max: DEFAULT_POOL_SIZE,
  pipeline: mode === 'piped',
} as pg.PoolConfig)

interface Save {
  sessionId: string
  step: 'company'
  data: Record<string, unknown>
}

const saveStatement = ({ sessionId, step, data }: Save) =>
  saveProgress({
    sessionId,
    step,
    stepNames: STEP_NAMES,
    patch: data,
    unfinished: [],
    completes: false,
    rules: stepRules(step),
    baseRevision: null,
    opId: null,
    requestDigests: [],
    locale: null,
    verifiedBasis: null,
  })

function sessionOf(row: Row | undefined): unknown {
  const { outcome = 'read', session } = row ?? {}
  if (outcome !== 'saved' && outcome !== 'read') throw new Error(`The statement said ${outcome}.`)
  return session
}

async function tight(userId: string, statement: Statement): Promise<unknown> {
  const [rows] = await database.asUser({ id: userId }, statement)
  return sessionOf(rows?.[0])
}

const claimsOf = (userId: string) => JSON.stringify({ sub: userId, role: 'authenticated' })
const SET_CLAIMS = `select set_config('role', 'onboarding_api', true), set_config('request.jwt.claims', $1, true)`

async function piped(userId: string, { name, text, values }: Statement): Promise<unknown> {
  const client = await pool.connect()
  counts.roundTrips += 1
  try {
    const [, , { rows }] = await Promise.all([
      client.query('begin'),
      client.query({ name: 'claims', text: SET_CLAIMS, values: [claimsOf(userId)] }),
      client.query({ name, text, values: [...values] }),
      client.query('commit'),
    ])
    return sessionOf(rows[0])
  } finally {
    client.release()
  }
}

async function awaited(userId: string, sessionId: string, save?: Save): Promise<unknown> {
  const client = await pool.connect()
  const query = (text: string, values?: unknown[]) => {
    counts.roundTrips += 1
    return client.query(text, values)
  }
  try {
    await query('begin')
    await query(SET_CLAIMS, [claimsOf(userId)])
    const lock = save ? 'for update' : ''
    const { rows } = await query(`select * from public.onboarding_sessions where id = $1 ${lock}`, [
      sessionId,
    ])
    if (save) {
      const stepData = {
        ...rows[0].step_data,
        [save.step]: { ...rows[0].step_data[save.step], ...save.data },
      }
      await query('update public.onboarding_sessions set step_data = $2, updated_at = now() where id = $1', [
        sessionId,
        stepData,
      ])
    }
    await query('commit')
    return rows[0]
  } finally {
    client.release()
  }
}

/** What `ours` tells of itself at the same place. */
function metrics(): string {
  return `db_round_trips_per_request_sum{route="/api/onboarding"} ${counts.roundTrips}
db_round_trips_per_request_count{route="/api/onboarding"} ${counts.requests}\n`
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    if (request.url === '/api/metrics') return response.end(metrics())
    counts.requests += 1
    const userId = String(request.headers['x-user'])
    const sessionId = request.url?.split('/').at(-1) ?? ''
    const save = request.method === 'PUT' ? (JSON.parse(Buffer.concat(chunks).toString()) as Save) : undefined
    const send = mode === 'piped' ? piped : tight
    const session =
      mode === 'awaited'
        ? await awaited(userId, save?.sessionId ?? sessionId, save)
        : await send(userId, save ? saveStatement(save) : readSession(sessionId))
    const body = JSON.stringify({ data: session, meta: {} })
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
    response.end(body)
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')
