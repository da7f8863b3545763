import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedOf, visibleAnswers } from '#lib/flow/asked.ts'
import { canonicalJson } from '#lib/flow/canonical-json.ts'
import type { UntypedAnswers } from '#lib/flow/flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { isSealed, openAnswers } from '#lib/sealing/sealed-answers.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { moveEverybody, planMove } from '#lib/versions/move-everybody.ts'
import { randomFlow } from '#tests/flow/random-flow.ts'
import { chanceOf } from '#tests/flow/seeded.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { type Planted, plantSessions } from './planted-sessions.ts'
import { type NextVersion, randomVersion } from './random-version.ts'

/** `npm run test:versions` makes 10,000 sessions. */
const FLOWS = Number(process.env.VERSIONS_FLOWS ?? 16)
const SESSIONS = Number(process.env.VERSIONS_SESSIONS ?? 20)

const encryption = createFieldEncryption(`test:${randomBytes(32).toString('base64')}`)
let testDatabase: TestDatabase
let sql: pg.Pool
let pool: pg.Pool
let database: Database
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  const { connectionString } = testDatabase
  sql = new pg.Pool({ connectionString, max: 2 })
  sql.on('error', () => undefined)
  pool = createPool(connectionString, { size: 2, onError: () => undefined })
  database = createDatabase({ pool, addsUnknownUsers: false })
})
afterAll(async () => {
  await pool.end()
  await sql.end()
  await testDatabase.drop()
})

interface Row {
  id: string
  definition_version: number
  revision: number
  step_data: Record<string, Record<string, unknown>>
  completed_steps: string[]
  path: string[]
  current_step: number
  updated_at: Date
  expires_at: Date
}

async function rowsOf(flow: string): Promise<Map<string, Row>> {
  const { rows } = await sql.query<Row>('select * from public.onboarding_sessions where flow = $1', [flow])
  return new Map(rows.map((row) => [row.id, row]))
}

const opened = ({ id, step_data: stepData }: Row): UntypedAnswers => openAnswers(encryption, id, stepData)

/** What answers must come to by what was changed, and which of them must be in the report as lost. */
function expected(next: NextVersion, answers: UntypedAnswers) {
  const kept: UntypedAnswers = {}
  const lost: string[] = []
  for (const [step, given] of Object.entries(answers))
    for (const [name, value] of Object.entries(given)) {
      if (name.startsWith('$')) continue
      const place = next.keeps(`${step}.${name}`, value)
      if (place === undefined) lost.push(`${step}.${name}`)
      else {
        const [at = '', field = ''] = place.at.split('.')
        kept[at] = { ...kept[at], [field]: place.value }
      }
    }
  return { kept, lost }
}

const withoutProofs = (answers: UntypedAnswers): UntypedAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([step, given]) => [
      step,
      Object.fromEntries(Object.entries(given).filter(([name]) => !name.startsWith('$'))),
    ]),
  )

describe.each(Array.from({ length: FLOWS }, (_, seed) => seed))(
  'a random change of a random flow (%i)',
  (seed) => {
    test('comes to what plan said, to the row, and loses nothing that the report does not name', async () => {
      const chance = chanceOf(seed)
      const before = randomFlow(seed)
      const next = randomVersion(chance, before)
      const { flow } = next
      await new FlowVersions(before, database).store()
      const planted = await plantSessions(sql, { flow: before, encryption, chance, count: SESSIONS })
      const parts = { database, encryption, versions: new FlowVersions(flow, database) }
      const rowsBefore = await rowsOf(flow.id)

      const plan = await planMove(parts)
      expect(await rowsOf(flow.id)).toEqual(rowsBefore)
      const applied = await moveEverybody(parts)
      expect(applied).toEqual(plan)
      const rowsAfter = await rowsOf(flow.id)

      const lostBy = new Map<string, number>()
      let [unchanged, moved] = [0, 0]
      const reopened = new Map<string, number>()
      for (const one of planted) {
        const [row, was] = [rowsAfter.get(one.id), rowsBefore.get(one.id)] as [Row, Row]
        if (one.state !== 'live') {
          expect(row).toEqual(was)
          continue
        }
        const { kept, lost } = expected(next, one.answers)
        for (const field of lost) lostBy.set(field, (lostBy.get(field) ?? 0) + 1)
        expect(withoutProofs(opened(row))).toEqual(kept)
        expectMoved(next, one, { row, was })
        const isSame = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)
        const inBoth = (asked: readonly string[]) =>
          asked.filter((step) => [before, flow].every(({ steps }) => steps.some(({ name }) => name === step)))
        if (
          isSame(opened(row), one.answers) &&
          isSame(visibleAnswers(flow, opened(row)), visibleAnswers(before, one.answers)) &&
          isSame([...row.completed_steps].sort(), [...one.completedSteps].sort()) &&
          isSame(inBoth(row.path).sort(), inBoth(was.path).sort())
        )
          unchanged += 1
        else moved += 1
        for (const step of one.completedSteps)
          if (!row.completed_steps.includes(step) && flow.steps.some(({ name }) => name === step))
            reopened.set(step, (reopened.get(step) ?? 0) + 1)
      }

      const live = planted.filter(({ state }) => state === 'live').length
      expect(plan.report.total).toBe(live)
      const [version] = plan.report.byVersion
      if (live === 0) return
      expect(plan.report.byVersion).toHaveLength(1)
      expect(version).toMatchObject({ from: before.version, unchanged, moved })
      expect(version?.stays).toBeUndefined()
      expect(new Map(version?.lost.map(({ field, count }) => [field, count]))).toEqual(lostBy)
      const told = new Map<string, number>()
      for (const { step, count } of version?.reopened ?? [])
        if (before.steps.some(({ name }) => name === step)) told.set(step, (told.get(step) ?? 0) + count)
      expect(told).toEqual(reopened)
      const drops = new Set(flow.migrations.flatMap((migration) => migration.drops))
      expect(plan.unnamed.sort()).toEqual([...lostBy.keys()].filter((field) => !drops.has(field)).sort())

      // The next run finds nothing to do.
      const again = await moveEverybody(parts)
      expect(await rowsOf(flow.id)).toEqual(rowsAfter)
      expect(again.report).toEqual({
        to: flow.version,
        total: live,
        byVersion: [{ from: flow.version, unchanged: live, moved: 0, reopened: [], lost: [] }],
      })
    })
  },
)

/** Each session is valid in the new version, is moved once, keeps its times, and its edit holds what was there. */
function expectMoved(
  { flow }: NextVersion,
  { completedSteps }: Planted,
  { row, was }: { row: Row; was: Row },
): void {
  const answers = opened(row)
  const { path } = askedOf(flow, answers)
  expect(row).toMatchObject({
    definition_version: flow.version,
    revision: was.revision + 1,
    updated_at: was.updated_at,
    expires_at: was.expires_at,
    path,
  })
  const finished = path.filter((step) => row.completed_steps.includes(step))
  for (const step of finished) expect(judgeStep(flow, step, answers)).toEqual([])
  for (const step of completedSteps)
    if (path.includes(step) && judgeStep(flow, step, answers).length === 0) expect(finished).toContain(step)
  const place = path.findIndex((step) => !finished.includes(step))
  expect(row.current_step).toBe(1 + (place < 0 ? path.length : place))
  for (const { name, fields } of flow.steps)
    for (const [field, { sealed }] of Object.entries(fields)) {
      const value = row.step_data[name]?.[field]
      if (value !== undefined) expect(isSealed(value)).toBe(sealed)
    }
}
