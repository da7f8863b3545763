import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { readSession, type SessionRow, saveProgress } from '#lib/db/statements/sessions.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { DEFAULT_POOL_SIZE } from '#lib/postgres/connection.ts'
import { isQuery, ledBy, type Statement } from '#lib/postgres/statement.ts'
import { sendTransaction } from '#lib/postgres/transaction-message.ts'

/**
 * What saves and reads are compared with, on the same Postgres and by the same driver: a server that checks no token and no
 * shape, seals and counts nothing. `FLOOR=bare` saves into two small tables of its own, by the driver as its documentation
 * uses it; `FLOOR=tight` sends the product's own statements as the product does, with all that they are told judged
 * beforehand. Who asks stands in the header `x-user`.
 */
const BARE_SAVE = `
  with saved as (
    update bare.sessions set data = data || $1::jsonb, revision = revision + 1
    where id = $2 returning id, user_id, revision, data
  ), kept as (
    insert into bare.edits (session_id, revision, user_id, patch) select id, revision, user_id, $1::jsonb from saved
  )
  select revision, data from saved`
const BARE_READ = 'select revision, data from bare.sessions where id = $1'

const SETTINGS = `select from (
  select set_config('role', 'onboarding_api', true), set_config('request.jwt.claims', $1, true)) as settings`

const ANSWERED_WITHIN_MS = 10_000

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: DEFAULT_POOL_SIZE })

interface Save {
  sessionId: string
  step: string
  data: Record<string, unknown>
}

type Answered = Record<string, unknown> | undefined

const settingsOf = (userId: string) => ({
  name: 'settings',
  text: SETTINGS,
  values: [JSON.stringify({ sub: userId, role: 'authenticated' })],
})

async function runBare(userId: string, statement: { name: string; text: string; values: unknown[] }) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(settingsOf(userId))
    const { rows } = await client.query(statement)
    await client.query('commit')
    return rows[0] as Answered
  } finally {
    client.release()
  }
}

const bare = {
  save: (userId: string, { sessionId, data }: Save) =>
    runBare(userId, { name: 'save', text: BARE_SAVE, values: [JSON.stringify(data), sessionId] }),
  read: (userId: string, sessionId: string) =>
    runBare(userId, { name: 'read', text: BARE_READ, values: [sessionId] }),
}

async function run(userId: string, statement: Statement): Promise<Answered> {
  const client = await pool.connect()
  try {
    const statements = [settingsOf(userId), statement]
    const [, rows] = await sendTransaction({
      client,
      statements,
      prepares: true,
      timeoutMs: ANSWERED_WITHIN_MS,
    })
    return rows?.[0]
  } finally {
    client.release()
  }
}

/** What was last seen of each session. */
const seen = new Map<string, SessionRow>()

async function readAs(userId: string, sessionId: string): Promise<SessionRow | undefined> {
  const statement = ledBy(userId, readSession('onboarding', sessionId))
  const row = await run(userId, statement)
  return row && isQuery(statement) ? (statement.read(row).session ?? undefined) : undefined
}

const tight = {
  async save(userId: string, { sessionId, step, data }: Save): Promise<unknown> {
    const known = seen.get(sessionId) ?? (await readAs(userId, sessionId))
    if (known === undefined) return undefined
    const row = await run(userId, ledBy(userId, saving(known, { sessionId, step, data })))
    const answer = row?.answer as { outcome: string; session: SessionRow }
    seen.set(sessionId, answer.session)
    // Another contestant had its turn meanwhile.
    return answer.outcome === 'unverified' ? tight.save(userId, { sessionId, step, data }) : answer.session
  },
  read: readAs,
}

const saving = (known: SessionRow, { sessionId, step, data }: Save) =>
  saveProgress({
    sessionId,
    flow: known.flow,
    version: known.definitionVersion,
    step,
    patch: data,
    completes: false,
    steps: defaultFlow.steps.map(({ name }) => name),
    industries: [],
    suggestedLabel: null,
    baseRevision: null,
    opId: null,
    requestDigests: [],
    locale: null,
    judgedRevision: known.revision,
    judgedDone: known.completedSteps.includes(step),
    dependsOn: [step],
    changed: Object.fromEntries(Object.keys(data).map((field) => [field, known.revision + 1])),
    isEmpty: false,
    isRefused: false,
    reopened: [],
    path: null,
    labels: {},
    isFoundBy: true,
    eventFields: {},
    adviceDigests: {},
  })

const floor = process.env.FLOOR === 'tight' ? tight : bare

async function readBody(request: IncomingMessage): Promise<Save> {
  let text = ''
  request.setEncoding('utf8')
  for await (const chunk of request) text += chunk
  return JSON.parse(text)
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const userId = String(request.headers['x-user'])
  if (request.method === 'PUT') return floor.save(userId, await readBody(request))
  const [, sessionId] = /\/session\/([^/]+)$/.exec(request.url ?? '') ?? []
  return sessionId === undefined ? undefined : floor.read(userId, sessionId)
}

createServer((request, response) => {
  answer(request).then(
    (data) => {
      const text = JSON.stringify({ data })
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
      response.writeHead(data === undefined ? 404 : 200, headers).end(text)
    },
    (error) => {
      console.error(error)
      response.writeHead(500).end()
    },
  )
}).listen(Number(process.env.PORT), process.env.HOST)
