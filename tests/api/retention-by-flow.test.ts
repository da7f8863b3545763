import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ageSession } from '#tests/support/earlier.ts'
import { runFirststepHere } from '#tests/support/firststep-command.ts'
import { call, firststepOf, KEYS, run, signUp } from '#tests/support/mounted-firststep.ts'
import { testOnOnePostgres } from '#tests/support/one-postgres.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const withTerms = (flow: string, archiveDays: number, deleteDays: number) =>
  firststepOf(flow, database, undefined, {
    sessionArchiveDays: archiveDays,
    sessionDeleteDays: deleteDays,
  })

/** A session of somebody new that nobody has saved for so many days. */
async function sessionOf(firststep: ReturnType<typeof withTerms>, days: number): Promise<string> {
  const { body } = await call(firststep, await signUp(database), 'POST', '/api/onboarding/start', {})
  const { id } = body.data
  await ageSession(client, id, days)
  return id
}

async function placeOf(sessionId: string): Promise<string> {
  const { rows } = await client.query(
    `select coalesce(
      (select status from public.onboarding_sessions where id = $1),
      (select 'archived' from onboarding.archived_sessions where id = $1), 'gone') as place`,
    [sessionId],
  )
  return rows[0].place
}

const sweep = (...options: string[]) =>
  runFirststepHere(['sessions', 'sweep', ...options, '--json'], {
    DATABASE_URL: database.connectionString,
    FIELD_ENCRYPTION_KEYS: KEYS,
  })

test('the jobs of a flow sweep its sessions by its terms, and leave those of another flow to its own', async () => {
  const [buyers, sellers] = [withTerms('buyers', 10, 20), withTerms('sellers', 100, 200)]
  const ages = [8, 18, 50, 150, 300]
  const bought = await Promise.all(ages.map((days) => sessionOf(buyers, days)))
  const sold = await Promise.all(ages.map((days) => sessionOf(sellers, days)))
  const placesOf = async (sessions: string[]) => {
    const places = []
    for (const session of sessions) places.push(await placeOf(session))
    return places
  }

  await buyers.runJobs()
  const byBuyers = ['abandoned', 'archived', 'gone', 'gone', 'gone']
  expect(await placesOf(bought)).toEqual(byBuyers)
  expect(await placesOf(sold)).toEqual(ages.map(() => 'in_progress'))

  await sellers.runJobs()
  expect(await placesOf(sold)).toEqual(['abandoned', 'abandoned', 'abandoned', 'archived', 'gone'])
  expect(await placesOf(bought)).toEqual(byBuyers)

  await run(database, `update onboarding.archived_sessions set delete_after = now() - interval '1 day'`)
  await sellers.runJobs()
  expect(await placeOf(sold[3]!)).toBe('gone')
  expect(await placeOf(bought[1]!)).toBe('archived')
})

test('a flow that no process serves any more is swept by the command, alone or with all others', async () => {
  const [former, other, third] = [
    withTerms('former', 1, 2),
    withTerms('other', 1, 2),
    withTerms('third', 1, 2),
  ]
  const left = await sessionOf(former, 20)
  const [kept, alsoKept] = [await sessionOf(other, 20), await sessionOf(third, 20)]
  expect(JSON.parse((await sweep('--flow', 'former', '--dry-run')).printed)).toMatchObject({ expired: 1 })
  expect((await sweep('--flow', 'former')).status).toBe(0)
  expect([await placeOf(left), await placeOf(kept), await placeOf(alsoKept)]).toEqual([
    'abandoned',
    'in_progress',
    'in_progress',
  ])
  await run(database, `delete from onboarding.flow_versions where flow = 'other'`)
  expect((await sweep()).status).toBe(0)
  expect([await placeOf(kept), await placeOf(alsoKept)]).toEqual(['abandoned', 'abandoned'])
  expect(await sweep('--flow', 'fromer')).toMatchObject({
    status: 2,
    complained: expect.stringContaining('no flow "fromer"'),
  })
})

testOnOnePostgres(
  'what is due of a flow is found by an index that does not pass over what is due of others',
  async () => {
    await client.query('begin; set local enable_seqscan = off')
    const planOf = async (text: string) =>
      (await client.query(`explain ${text}`)).rows.map((row) => row['QUERY PLAN']).join('\n')
    const sessions = `select id from public.onboarding_sessions where flow = 'buyers'`
    expect(
      await planOf(`${sessions} and status = 'in_progress' and expires_at <= now() order by expires_at`),
    ).toMatch(/due_to_expire[\s\S]*Index Cond: .*flow.*expires_at/)
    expect(await planOf(`${sessions} and closed_at <= now() order by closed_at`)).toMatch(
      /due_to_archive[\s\S]*Index Cond: .*flow.*closed_at/,
    )
    expect(
      await planOf(`select id from onboarding.archived_sessions
      where coalesce(session ->> 'flow', 'onboarding') = 'buyers' and delete_after <= now() order by delete_after`),
    ).toMatch(/delete_after[\s\S]*Index Cond: .*COALESCE.*delete_after/)
    await client.query('rollback')
  },
)
