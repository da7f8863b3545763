import { setTimeout as sleep } from 'node:timers/promises'
import { type Contestant, ENDPOINTS, prepareTree, startOthers } from './contestants.ts'
import { saturate } from './load.ts'
import { cpuMs, familyCpuMs } from './process-figures.ts'
import { type PartReport, progress, type Settings } from './report.ts'
import { reportSaves, type Slice, type Written } from './save-report.ts'
import { percentile } from './statistics.ts'
import { createWorld } from './world.ts'

const CONNECTIONS = 32
const WHOLE = { sessions: 10_000, rounds: 20, seconds: 1, saves: 10_000 }
const QUICK: typeof WHOLE = { sessions: 4_000, rounds: 2, seconds: 0.3, saves: 1_000 }
/** Postgres tells what its processes count within ten seconds of their rest. */
const COUNTED_WITHIN_MS = 15_000
const POLL_MS = 250

async function measure(
  { name, server, requests }: Contestant,
  endpoint: string,
  seconds: number,
  postgresProcessId: number,
): Promise<Slice> {
  const next = requests.get(endpoint) ?? (() => undefined)
  const [serverBefore, postgresBefore] = [cpuMs(server.processId), familyCpuMs(postgresProcessId)]
  const samples = await saturate({ ports: [server.port], connections: CONNECTIONS, seconds, next })
  const count = samples.milliseconds.length
  return {
    endpoint,
    contestant: name,
    requestsPerSecond: count / samples.seconds,
    p99Ms: percentile(samples.milliseconds, 0.99),
    serverMsPerRequest: (cpuMs(server.processId) - serverBefore) / count,
    postgresMsPerRequest: (familyCpuMs(postgresProcessId) - postgresBefore) / count,
    errors: samples.errors,
  }
}

/** What so many saves write: the log's bytes, and how many updates of sessions stayed in their page. */
async function written({ name, server, database, requests }: Contestant, saves: number): Promise<Written> {
  const look = async () => {
    const { rows } = await database.sql.query(
      `select n_tup_upd::integer as all, n_tup_hot_upd::integer as "heapOnly",
        (pg_current_wal_insert_lsn() - '0/0')::float8 as "walBytes"
      from pg_stat_user_tables where relid = $1::regclass`,
      [name === 'bare' ? 'bare.sessions' : 'public.onboarding_sessions'],
    )
    return rows[0] as { all: number; heapOnly: number; walBytes: number }
  }
  // What the rounds before have left uncounted.
  await sleep(COUNTED_WITHIN_MS)
  const before = await look()
  let left = saves
  const next = () => (left-- > 0 ? requests.get('PUT progress')?.() : undefined)
  await saturate({ ports: [server.port], connections: CONNECTIONS, seconds: 600, next })
  const { walBytes } = await look()
  const givenUpAt = performance.now() + COUNTED_WITHIN_MS
  let after = await look()
  while (after.all - before.all < saves && performance.now() < givenUpAt) {
    await sleep(POLL_MS)
    after = await look()
  }
  return {
    heapOnlyShare: (after.heapOnly - before.heapOnly) / (after.all - before.all),
    walBytesPerSave: (walBytes - before.walBytes) / saves,
  }
}

/** What a save and a read cost, by turns with the least that either can, and with a tree of another commit. */
export async function compareSaves({ isQuick, before }: Settings): Promise<PartReport> {
  const { sessions, rounds, seconds, saves } = isQuick ? QUICK : WHOLE
  const world = await createWorld()
  const contestants: Contestant[] = []
  try {
    const now = await prepareTree(world, { name: 'now', tree: '.', sessions })
    contestants.push(now)
    for await (const other of startOthers(now)) contestants.push(other)
    if (before !== undefined)
      contestants.push(await prepareTree(world, { name: 'before', tree: before, sessions }))
    const slices: Slice[] = []
    // The round before the first warms up.
    for (let round = 0; round <= rounds; round++) {
      progress(`save: round ${round} of ${rounds}`)
      for (const endpoint of Object.keys(ENDPOINTS)) {
        for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) {
          if (!contestant.requests.has(endpoint)) continue
          const slice = await measure(contestant, endpoint, seconds, world.postgresProcessId)
          if (round > 0) slices.push(slice)
        }
      }
    }
    progress('save: counting what saves write')
    const byContestant = new Map<string, Written>()
    for (const contestant of contestants)
      if (['now', 'bare', 'before'].includes(contestant.name))
        byContestant.set(contestant.name, await written(contestant, saves))
    return reportSaves({
      slices,
      written: byContestant,
      names: contestants.map(({ name }) => name),
      load: { connections: CONNECTIONS, sessions, rounds, seconds, saves },
    })
  } finally {
    for (const { server } of contestants) await server.stop()
    await world.remove()
  }
}
