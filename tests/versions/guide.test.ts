import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Flow, UntypedAnswers } from '#lib/flow/flow.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { sealAnswers } from '#lib/sealing/sealed-answers.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { judgeAnswers } from '#lib/versions/judged-answers.ts'
import { moveEverybody, planMove } from '#lib/versions/move-everybody.ts'
import { loadFlowFile } from '#server/flow-file.ts'
import { newKeyRing } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { blocksOf } from '../support/guide.ts'

const PEOPLE: { answers: UntypedAnswers; completedSteps: string[] }[] = [
  {
    answers: { company: { name: 'Ana', fax: '+34 1', size: 'small' }, billing: { email: 'ana@example.com' } },
    completedSteps: ['company', 'billing'],
  },
  {
    answers: { company: { name: 'Li', size: 'huge' }, billing: { email: 'li@example.com' } },
    completedSteps: ['company', 'billing'],
  },
  { answers: { company: { name: 'Sam' } }, completedSteps: [] },
]

const encryption = createFieldEncryption(newKeyRing())
const guide = await readFile('docs/guides/change-your-flow.md', 'utf8')
const blocks = blocksOf(guide)
const flows = blocks.filter(({ language }) => language === 'ts')
const reports = blocks.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text))
const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading).slice(0, reports.length)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-guide-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function flowOf(place: number): Promise<Flow> {
  const file = path.join(folder, `flow${place}.ts`)
  await writeFile(file, flows[place]?.text ?? '')
  return loadFlowFile(file)
}

async function plant(sql: pg.Pool, flow: Flow): Promise<void> {
  for (const person of PEOPLE) {
    const [id, userId] = [randomUUID(), randomUUID()]
    const { path: asked, currentStep, labels } = judgeAnswers({ encryption, flow }, id, person)
    await sql.query(
      `insert into auth.users (id, aud, role, email) values ($1::uuid, 'authenticated', 'authenticated', $1::text || '@example.com')`,
      [userId],
    )
    await sql.query(
      `insert into public.onboarding_sessions (id, user_id, flow, path, current_step, completed_steps, step_data, labels)
       values ($1, $2, 'shop', $3, $4, $5, $6, $7)`,
      [
        id,
        userId,
        asked,
        currentStep,
        person.completedSteps,
        sealAnswers(encryption, flow, id, person.answers),
        labels,
      ],
    )
  }
}

describe('the guide to changing a flow', () => {
  let testDatabase: TestDatabase
  let sql: pg.Pool
  let pool: pg.Pool
  let database: Database
  beforeAll(async () => {
    testDatabase = await createTestDatabase()
    sql = new pg.Pool({ connectionString: testDatabase.connectionString, max: 2 })
    sql.on('error', () => undefined)
    pool = createPool(testDatabase.connectionString, { size: 1, onError: () => undefined })
    database = createDatabase({ pool, addsUnknownUsers: false })
  })
  afterAll(async () => {
    await pool.end()
    await sql.end()
    await testDatabase.drop()
  })

  test('has six kinds of change', () => {
    expect({ flows: flows.length, reports: reports.length }).toEqual({ flows: 7, reports: 6 })
  })

  test.each(headings.map((heading, place) => [heading, place + 1] as const))(
    'says of "%s" what plan says and apply does',
    async (_heading, place) => {
      await sql.query('truncate onboarding.flow_versions, public.onboarding_sessions cascade')
      const before = await flowOf(0)
      await new FlowVersions(before, database).store()
      await plant(sql, before)
      const parts = { database, encryption, versions: new FlowVersions(await flowOf(place), database) }
      const plan = await planMove(parts)
      const [version] = plan.report.byVersion
      const lost = version?.lost.map(({ sessionIds: _, ...one }) => one)
      expect({ ...version, lost }).toEqual({ from: 1, ...reports[place - 1] })
      expect(plan.unnamed).toEqual([])
      expect(await moveEverybody(parts)).toEqual(plan)
    },
  )
})
