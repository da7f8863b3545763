import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ApiError } from '#lib/errors.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import type { ServiceContext } from '#lib/services/context.ts'
import { KnownAnswers } from '#lib/services/known-answers.ts'
import { type SaveInput, saveProgress } from '#lib/services/save-progress.ts'
import { getSession, type SessionRecord } from '#lib/services/session-service.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, read } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
let id: string
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
  id = await answerAll(server, user)
})

/** A process that knows no answers yet, as the services see it, and how often it has gone to the database. */
function freshProcess() {
  const parts = server.server.runtime.contextFor({
    user: { id: user.id },
    address: 'test',
    requestId: 'judged-saves',
    request: new AbortController(),
    startedAt: performance.now(),
  })
  const trips: string[] = []
  const context: ServiceContext = {
    ...parts,
    knownAnswers: new KnownAnswers(),
    database: {
      ...parts.database,
      runOne(query, ...others) {
        trips.push(query.name)
        return parts.database.runOne(query, ...others)
      },
    },
  }
  return {
    trips,
    look: () => getSession(context, { id }),
    save: (input: Partial<SaveInput> & Pick<SaveInput, 'step' | 'data'>) =>
      saveProgress(context, { sessionId: id, complete: true, preferredLocale: 'en', ...input }),
  }
}

/** The code of a refusal, or saved. */
const outcomeOf = (save: Promise<SessionRecord>) =>
  save.then(
    () => 'saved',
    (error: unknown) => {
      if (!ApiError.isInstance(error)) throw error
      return error.code
    },
  )

describe('a process that does not know a session', () => {
  test('saves into its sealed answers in two trips, and in one from then on', async () => {
    const sealed = freshProcess()
    await sealed.look()
    await sealed.save({ step: 'company', data: { description: 'by hand', website: 'https://sol.example' } })

    const { save, trips } = freshProcess()
    const { session } = await save({ step: 'company', data: { name: 'Luna' } })
    expect(session.stepData.company).toEqual({
      ...ANSWERS.company,
      name: 'Luna',
      description: 'by hand',
      website: 'https://sol.example',
    })
    expect(trips).toEqual(['session.save', 'session.save'])
    await save({ step: 'organization', data: { teamSize: 5 } })
    await save({ step: 'company', data: { name: 'Sol' }, opId: randomUUID() })
    expect(trips).toHaveLength(4)
  })

  test('saves into a session without answers in one trip', async () => {
    const started = await server.call('POST', '/api/onboarding/start', { user, body: { restart: true } })
    await server.sql.query(
      `update public.onboarding_sessions set step_data = '{}', field_revisions = '{}' where id = $1`,
      [started.body.data.id],
    )
    const { save, trips } = freshProcess()
    await save({ sessionId: started.body.data.id, step: 'welcome', data: ANSWERS.welcome })
    expect(trips).toHaveLength(1)
  })
})

test('what another process saved of the same step is judged, of another step it costs no second trip', async () => {
  const [one, other] = [freshProcess(), freshProcess()]
  await Promise.all([one.look(), other.look()])
  await one.save({ step: 'organization', data: { teamSize: 50 } })
  other.trips.length = 0
  await other.save({ step: 'company', data: { name: 'Luna' } })
  expect(other.trips).toEqual(['session.save'])
  await one.save({ step: 'company', data: { size: 'large' } })
  other.trips.length = 0
  await other.save({ step: 'company', data: { description: 'new' } })
  expect(other.trips).toEqual(['session.save', 'session.save'])
  const { stepData, revision } = (await read(server, user, id)).body.data
  expect(stepData.company).toEqual({ ...ANSWERS.company, name: 'Luna', size: 'large', description: 'new' })
  expect(stepData.organization.teamSize).toBe(50)
  expect(revision).toBe(8)
})

describe('two tabs, of which one answers what the other makes required', () => {
  /** Each is right by itself, and together they are a finished step without its own role. */
  const NAMES_OWN = { step: 'welcome', data: { role: 'other', customRole: 'Baker' } } as const
  const HIDES_OWN = { step: 'welcome', data: { role: 'ceo' } } as const
  const CLEARS_OWN = { step: 'welcome', data: { customRole: null } } as const
  const MAKES_NEEDED = { step: 'welcome', data: { role: 'other' } } as const

  async function expectValid(): Promise<void> {
    const { rows } = await server.sql.query(
      'select completed_steps, step_data from public.onboarding_sessions where id = $1',
      [id],
    )
    expect(rows[0].completed_steps).toContain('welcome')
    const { stepData } = (await read(server, user, id)).body.data
    expect(judgeStep(defaultFlow, 'welcome', stepData)).toEqual([])
  }

  test('one after the other, the second judged on what was before the first', async () => {
    const [one, other] = [freshProcess(), freshProcess()]
    await one.look()
    await one.save(NAMES_OWN)
    await one.save(HIDES_OWN)
    await other.look()
    expect(await outcomeOf(one.save(MAKES_NEEDED))).toBe('saved')
    other.trips.length = 0
    expect(await outcomeOf(other.save(CLEARS_OWN))).toBe('validation_failed')
    expect(other.trips).toEqual(['session.save', 'session.save'])
    await expectValid()
  })

  test('both at once behind a lock, whichever comes first', async () => {
    for (let round = 0; round < 10; round++) {
      const setting = freshProcess()
      await setting.look()
      await setting.save(NAMES_OWN)
      await setting.save(HIDES_OWN)
      const [one, other] = [freshProcess(), freshProcess()]
      await Promise.all([one.look(), other.look()])
      const client = await server.sql.connect()
      await client.query('begin')
      await client.query('select from public.onboarding_sessions where user_id = $1 and id = $2 for update', [
        user.id,
        id,
      ])
      const saves = [outcomeOf(one.save(MAKES_NEEDED)), outcomeOf(other.save(CLEARS_OWN))]
      const waiting = async () => {
        const { rows } = await server.sql.query(
          `select count(*)::integer as count from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows[0].count
      }
      await expect.poll(waiting).toBe(2)
      await client.query('commit')
      client.release()
      expect((await Promise.all(saves)).toSorted()).toEqual(['saved', 'validation_failed'])
      await expectValid()
      expect(await outcomeOf(setting.save(NAMES_OWN))).toBe('saved')
    }
  })
})

test('no label, digest or revision of a field is lost over expiry and a fresh start', async () => {
  const rowOf = async (session: string) =>
    (
      await server.sql.query(
        `select labels, advice_digests, (select jsonb_object_agg(step, (select array_agg(field order by field)
            from jsonb_object_keys(fields) as field)) from jsonb_each(field_revisions) as f (step, fields)) as revised
        from public.onboarding_sessions where id = $1`,
        [session],
      )
    ).rows[0]
  const before = await rowOf(id)
  expect(before.labels).toEqual({ industry: ANSWERS.company.industry, size: ANSWERS.company.size })
  expect(Object.keys(before.advice_digests).sort()).toEqual([
    'company.industry',
    'company.name',
    'company.size',
    'organization.collaborationStyle',
    'organization.integrations',
    'organization.methodology',
    'organization.structure',
    'organization.teamSize',
    'welcome.experienceLevel',
    'welcome.role',
  ])
  await server.sql.query(
    `update public.onboarding_sessions set expires_at = now() - interval '1 second' where id = $1`,
    [id],
  )
  const { body } = await server.call('POST', '/api/onboarding/start', { user })
  expect(body.data.resumedFrom).toBe(id)
  const after = await rowOf(body.data.id)
  expect(after.labels).toEqual(before.labels)
  expect(after.revised).toEqual(before.revised)
  expect(Object.keys(after.advice_digests).sort()).toEqual(Object.keys(before.advice_digests).sort())
  // Of another session, so that a dump shows no two that answer alike.
  expect(after.advice_digests['company.name']).not.toBe(before.advice_digests['company.name'])
})
