import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { openAnswers } from '#lib/sealing/sealed-answers.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import one from '#tests/versions/shop/one.ts'
import { plantShops } from '#tests/versions/shop/planted-shops.ts'
import { Connection, encodeRequest } from './client.ts'
import { type PartReport, progress, type Settings, table, verdictLines } from './report.ts'
import { startServer } from './server.ts'
import { median, percentile, ratioOf } from './statistics.ts'
import { type BenchDatabase, type BenchUser, createWorld, type World } from './world.ts'

const flowFile = (version: 'one' | 'two') => `tests/versions/shop/${version}.ts`

/** Each saves once a second. */
const SAVERS = 200
const ROUNDS = 5
const QUIET_SECONDS = 10
/** Who else is moved in a round: as many as an apply takes some seconds for. */
const CROWD = 3_000
const SETTLE_SECONDS = 3
const MOST_RATIO = 2

interface Saver {
  user: BenchUser
  connection: Connection
  /** What was answered 200 last. */
  account: string
}

interface Slice {
  milliseconds: number[]
  /** Statuses other than 200. */
  refused: number[]
}

/** Plants sessions of the first version. */
type Plant = (count: number) => Promise<string[]>

async function invite(
  world: World,
  { sql }: BenchDatabase,
  sessionIds: string[],
  ports: number[],
): Promise<Saver[]> {
  const { rows } = await sql.query('select id, user_id from public.onboarding_sessions where id = any ($1)', [
    sessionIds,
  ])
  return Promise.all(
    rows.map(async ({ id, user_id: userId }, place) => ({
      user: await world.signIn({ id: userId, sessionId: id }),
      connection: await Connection.open(ports[place % ports.length] ?? 0),
      account: '',
    })),
  )
}

let saves = 0

/** Everybody saves once a second, evenly spread, until it is over; a save's time counts from when it was due. */
async function saving(savers: Saver[], isOver: () => boolean): Promise<Slice> {
  const slice: Slice = { milliseconds: [], refused: [] }
  const begunAt = performance.now()
  await Promise.all(
    savers.map(async (saver, place) => {
      for (let turn = 0; ; turn++) {
        const dueAt = begunAt + (turn + place / savers.length) * 1000
        await sleep(Math.max(0, dueAt - performance.now()))
        if (isOver()) return
        const account = `ES${saves++}`
        const body = { sessionId: saver.user.sessionId, step: 'bank', data: { account }, complete: false }
        const path = '/api/onboarding/progress'
        const { status } = await saver.connection.send(
          encodeRequest({ method: 'PUT', path, headers: saver.user.headers, body }),
        )
        slice.milliseconds.push(performance.now() - dueAt)
        if (status === 200) saver.account = account
        else slice.refused.push(status)
      }
    }),
  )
  return slice
}

/** Runs `flow apply` beside those who save; resolves when it has moved everybody. */
async function apply({ environment }: BenchDatabase): Promise<void> {
  const { DATABASE_URL, FIELD_ENCRYPTION_KEYS } = environment
  const child = spawn(process.execPath, ['cli/main.ts', 'flow', 'apply', '--flow', flowFile('two')], {
    env: { ...process.env, DATABASE_URL, FIELD_ENCRYPTION_KEYS, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  // Answers that are lost are named by the flow; anything else is a failure.
  if (code !== 0) throw new Error(`flow apply ended with ${code}.`)
}

/** How many of the savers' last acknowledged answers are not what is stored. */
async function countLost({ sql, environment }: BenchDatabase, savers: Saver[]): Promise<number> {
  const encryption = createFieldEncryption(environment.FIELD_ENCRYPTION_KEYS ?? '')
  const { rows } = await sql.query(
    'select id, step_data from public.onboarding_sessions where id = any ($1)',
    [savers.map(({ user }) => user.sessionId)],
  )
  const stored = new Map(rows.map((row) => [row.id, openAnswers(encryption, row.id, row.step_data)]))
  return savers.filter(({ user, account }) => stored.get(user.sessionId)?.bank?.account !== account).length
}

async function rounds(
  database: BenchDatabase,
  plant: Plant,
  savers: Saver[],
  { count, seconds, crowd }: { count: number; seconds: number; crowd: number },
) {
  const taken = { quiet: [] as Slice[], moving: [] as Slice[] }
  for (let round = 1; round <= count; round++) {
    progress(`moving: round ${round} of ${count}`)
    const until = performance.now() + seconds * 1000
    taken.quiet.push(await saving(savers, () => performance.now() > until))
    await plant(crowd)
    await sleep(SETTLE_SECONDS * 1000)
    let isMoved = false
    const moving = apply(database).finally(() => {
      isMoved = true
    })
    taken.moving.push(await saving(savers, () => isMoved))
    await moving
  }
  return taken
}

/** What those who save feel of `flow apply`, at processes of both versions. */
export async function moveBesideSaves({ isQuick }: Settings): Promise<PartReport> {
  const size = isQuick
    ? { count: 1, seconds: 2, crowd: 200 }
    : { count: ROUNDS, seconds: QUIET_SECONDS, crowd: CROWD }
  const world = await createWorld()
  const database = await world.createDatabase('moving')
  const pool = createPool(database.connectionString, { size: 1, onError: () => undefined })
  const servers = []
  try {
    const encryption = createFieldEncryption(database.environment.FIELD_ENCRYPTION_KEYS ?? '')
    const plant: Plant = (count) => plantShops(database.sql, encryption, count)
    await new FlowVersions(one, createDatabase({ pool, addsUnknownUsers: false })).store()
    for (const version of ['one', 'two'] as const)
      servers.push(await startServer({ ...database.environment, FLOW_FILE: flowFile(version) }))
    const savers = await invite(
      world,
      database,
      await plant(SAVERS),
      servers.map(({ port }) => port),
    )
    // Each process learns its statements first.
    const warmUntil = performance.now() + SETTLE_SECONDS * 1000
    await saving(savers, () => performance.now() > warmUntil)
    const { quiet, moving } = await rounds(database, plant, savers, size)
    for (const { connection } of savers) connection.close()
    const { rows: old } = await database.sql.query(
      'select count(*)::integer as n from public.onboarding_sessions where definition_version = 1',
    )
    return reportOf({ quiet, moving, lost: await countLost(database, savers), left: old[0].n, size })
  } finally {
    for (const server of servers) await server.stop()
    await pool.end()
    await world.remove()
  }
}

interface Found {
  quiet: Slice[]
  moving: Slice[]
  lost: number
  left: number
  size: { count: number; seconds: number; crowd: number }
}

function reportOf({ quiet, moving, lost, left, size }: Found): PartReport {
  const p99 = ({ milliseconds }: Slice) => percentile(milliseconds, 0.99)
  const { paired, low, high } = ratioOf(moving.map(p99), quiet.map(p99))
  const refused = [...quiet, ...moving].flatMap((slice) => slice.refused)
  const verdicts = [
    {
      claim: `while everybody is moved, the p99 of saves is ${paired.toFixed(2)} times the quiet one (half of the rounds between ${low.toFixed(2)} and ${high.toFixed(2)}), at most ${MOST_RATIO} times`,
      holds: paired <= MOST_RATIO,
    },
    { claim: `${refused.length} saves were not answered with 200`, holds: refused.length === 0 },
    { claim: `${lost} answers that were acknowledged are not what is stored`, holds: lost === 0 },
    { claim: `${left} sessions are of the version before`, holds: left === 0 },
  ]
  const rowOf = (name: string, slices: Slice[]) => {
    const all = slices.flatMap(({ milliseconds }) => milliseconds)
    return [name, all.length, median(all).toFixed(1), median(slices.map(p99)).toFixed(1)]
  }
  const section = `## Saves while everybody is moved to a new version

Printed by \`npm run bench -- --parts moving\`: ${SAVERS} people who save once a second each, at a process of the version before and one of the new; ${size.count} rounds, in each ${size.seconds} s quiet, then beside \`firststep flow apply\` until it has moved ${size.crowd.toLocaleString('en')} others. A save's time counts from when it was due.

${verdictLines(verdicts)}

${table(['saves', 'count', 'p50 ms', 'p99 ms, median of the rounds'], [rowOf('quiet', quiet), rowOf('while moving', moving)])}`
  return { section, verdicts }
}
