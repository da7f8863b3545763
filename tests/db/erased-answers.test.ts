import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startSession } from '#lib/db/statements/sessions.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { ledBy } from '#lib/postgres/statement.ts'
import { FlowVersions } from '#lib/versions/flow-versions.ts'
import { createTestDatabase } from '#tests/support/test-database.ts'

test('a session that is erased while another is started from it leaves no answers behind', async () => {
  const testDatabase = await createTestDatabase()
  const pool = createPool(testDatabase.connectionString, { size: 1, onError: () => undefined })
  try {
    const database = createDatabase({ pool, addsUnknownUsers: true })
    const versions = new FlowVersions(defaultFlow, database)
    await versions.store()
    const user = { id: randomUUID() }
    const [rows] = await database.asUser(
      user,
      ledBy(
        user.id,
        startSession(
          {
            newId: randomUUID(),
            locale: 'en',
            source: null,
            restart: false,
            blank: false,
            update: false,
            isFilled: false,
            opId: null,
            requestDigests: [],
            flow: 'onboarding',
            version: defaultFlow.version,
            digest: versions.digest,
            industries: [],
            answers: {
              from: randomUUID(),
              revision: 1,
              stepData: { company: { name: 'Erased' } },
              completedSteps: [],
              path: [],
              currentStep: 1,
              labels: { name: 'Erased' },
              eventFields: {},
              adviceDigests: { company: 'Erased' },
            },
          },
          [],
        ),
      ),
    )
    expect(rows).toEqual([{ outcome: 'nothing_to_begin_from' }])
    for (const table of ['public.onboarding_sessions', 'onboarding.session_edits'])
      expect((await pool.query(`select from ${table}`)).rowCount).toBe(0)
  } finally {
    await pool.end()
    await testDatabase.drop()
  }
})
