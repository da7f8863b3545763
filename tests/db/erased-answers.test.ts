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
        startSession({
          newId: randomUUID(),
          locale: 'en',
          source: null,
          restart: false,
          update: false,
          opId: null,
          requestDigests: [],
          flow: 'onboarding',
          version: defaultFlow.version,
          digest: versions.digest,
          path: [],
          labels: {},
          eventFields: {},
          resumed: {
            from: randomUUID(),
            stepData: { company: { name: 'Erased' } },
            completedSteps: [],
            path: [],
            currentStep: 1,
            labels: { name: 'Erased' },
            eventFields: { company: ['name'] },
            adviceDigests: { company: 'Erased' },
          },
        }),
      ),
    )
    expect(rows?.[0]).toMatchObject({ outcome: 'created', session: { stepData: {} } })
    const edits = await pool.query('select patch from onboarding.session_edits')
    expect(edits.rows).toEqual([{ patch: null }])
    const sessions = await pool.query(
      'select labels, advice_digests, field_revisions from public.onboarding_sessions',
    )
    expect(sessions.rows).toEqual([{ labels: {}, advice_digests: {}, field_revisions: {} }])
  } finally {
    await pool.end()
    await testDatabase.drop()
  }
})
