import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startSession } from '#lib/db/statements/sessions.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { createTestDatabase } from '#tests/support/test-database.ts'

test('a session that is erased while another is started from it leaves no answers behind', async () => {
  const testDatabase = await createTestDatabase()
  const pool = createPool(testDatabase.connectionString, { size: 1, onError: () => undefined })
  try {
    const database = createDatabase({ pool, addsUnknownUsers: true })
    const [rows] = await database.asUser(
      { id: randomUUID() },
      startSession({
        newId: randomUUID(),
        locale: 'en',
        source: null,
        restart: false,
        opId: null,
        requestDigests: [],
        definitionVersion: 1,
        resumeFrom: { id: randomUUID(), stepData: { company: { name: 'Erased' } } },
      }),
    )
    expect(rows?.[0]).toMatchObject({ outcome: 'created', session: { stepData: {} } })
    const edits = await pool.query('select patch from onboarding.session_edits')
    expect(edits.rows).toEqual([{ patch: null }])
  } finally {
    await pool.end()
    await testDatabase.drop()
  }
})
