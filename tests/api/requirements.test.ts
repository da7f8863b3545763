import { defineFlow, field } from 'firststep'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import {
  deadlineOf,
  judgeAll,
  requirements,
  servingVersion,
  signedIn,
  start,
} from '#tests/support/due-questions.ts'
import { pastTriggers } from '#tests/support/earlier.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import type { TestServer, TestUser } from '#tests/support/test-server.ts'
import { complete, read, remove, save } from '#tests/support/wizard.ts'

const company = {
  title: field.text({ max: 60, sealed: true }),
  size: field.choice(['small', 'large', 'huge']),
}
const words = { title: 'Company', fields: { title: 'Title', size: 'Size' } }

const one = defineFlow({ id: 'firm', version: 1 })
  .step('company', company)
  .words({ en: { company: words } })

/** Renames a step, asks one thing at once, one within two weeks, one whenever, and takes a choice away. */
const two = defineFlow({ id: 'firm', version: 2 })
  .step('firm', {
    title: field.text({ max: 60, sealed: true }),
    size: field.choice(['small', 'large'], { due: '14d' }),
  })
  .step('tax', {
    number: field.text({ max: 20, due: '14d' }),
    country: field.country(),
    note: field.text({ max: 20, required: false }),
  })
  .step('last', { hint: field.text({ max: 9, required: false }) })
  .words({
    en: {
      firm: words,
      tax: { title: 'Tax', fields: { number: 'Number', country: 'Country', note: 'Note' } },
      last: { title: 'Last', fields: { hint: 'Hint' } },
    },
  })
  .migrate(2, ({ company, ...answers }) => ({ ...answers, firm: company ?? {} }))

const three = defineFlow({ id: 'firm', version: 3 })
  .step('firm', {
    title: field.text({ max: 60, sealed: true }),
    size: field.choice(['small', 'large'], { due: '14d' }),
  })
  .step('tax', {
    number: field.text({ max: 20, due: '14d' }),
    country: field.country(),
    note: field.text({ max: 20, required: false }),
    agent: field.text({ max: 20, due: 'now' }),
  })
  .step('last', { hint: field.text({ max: 9, required: false }) })
  .words({
    en: {
      firm: words,
      tax: { title: 'Tax', fields: { number: 'Number', country: 'Country', note: 'Note', agent: 'Agent' } },
      last: { title: 'Last', fields: { hint: 'Hint' } },
    },
  })
  .migrate(2, ({ company, ...answers }) => ({ ...answers, firm: company ?? {} }))

const DAY_MS = 86_400_000

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

const serving = <Result>(flow: Flow, work: (server: TestServer) => Promise<Result>): Promise<Result> =>
  servingVersion({ database, flow, otherVersions: [one, two, three] }, work)

const dueEvents = async (server: TestServer, user: TestUser) =>
  (
    await server.sql.query(
      `select payload from onboarding.outbox where user_id = $1 and type = 'onboarding.requirements_due'`,
      [user.id],
    )
  ).rows.map(({ payload: { currentlyDue, eventuallyDue, pastDue, deadline } }) => ({
    currentlyDue,
    eventuallyDue,
    pastDue,
    deadline,
  }))
const firstStored = async (server: TestServer, version: number): Promise<Date> =>
  (
    await server.sql.query('select first_stored_at as at from onboarding.flow_versions where version = $1', [
      version,
    ])
  ).rows[0].at
/** Somebody who has completed the first version. */
async function completed(server: TestServer, size: string): Promise<{ user: TestUser; id: string }> {
  const user = await server.createUser()
  const id = (await start(server, user)).body.data.id
  await save(server, user, id, 'company', { title: `Bakery of ${size}`, size })
  expect((await complete(server, user, id)).status).toBe(200)
  return { user, id }
}

const NONE = { status: 'none', currentlyDue: [], eventuallyDue: [], pastDue: [] }
let small: { user: TestUser; id: string }
let huge: { user: TestUser; id: string }

// The tests below follow two people from the first version to the third.

test('who is done by the newest version, or not done at all, lacks nothing', async () => {
  await serving(one, async (server) => {
    small = await completed(server, 'small')
    huge = await completed(server, 'huge')
    expect(await requirements(server, small.user)).toEqual(NONE)
    expect(await requirements(server, await server.createUser())).toEqual(NONE)
    expect(await judgeAll(server)).toBe(0)
  })
})

test('a newer version asks what is new of who is done, and not what they have answered', async () => {
  await serving(two, async (server) => {
    const user = await signedIn(server, small.user)
    const since = await firstStored(server, 2)
    const dueAt = new Date(since.getTime() + 14 * DAY_MS).toISOString()
    expect(await requirements(server, user)).toEqual({
      status: 'due',
      currentlyDue: [{ step: 'tax', field: 'country', since: since.toISOString() }],
      eventuallyDue: [{ step: 'tax', field: 'number', dueAt }],
      pastDue: [],
      deadline: dueAt,
    })
    expect((await requirements(server, await signedIn(server, huge.user))).eventuallyDue).toEqual([
      { step: 'firm', field: 'size', dueAt },
      { step: 'tax', field: 'number', dueAt },
    ])
    expect((await deadlineOf(server, user)).past_due_at.toISOString()).toBe(dueAt)
    // The session itself stays as it was completed.
    expect((await read(server, user, small.id)).body.data).toMatchObject({
      definitionVersion: 1,
      status: 'completed',
    })
  })
})

test('listeners are told once of a session and version what is due, however often it is judged', async () => {
  await serving(two, async (server) => {
    const { status: _, ...told } = await requirements(server, await signedIn(server, small.user))
    await judgeAll(server)
    expect(await dueEvents(server, small.user)).toEqual([told])
    // Who has never asked is judged by the job.
    await server.sql.query('delete from onboarding.requirement_deadlines; delete from onboarding.outbox')
    await server.sql.query('update onboarding.flow_versions set judged_at = null')
    expect(await judgeAll(server)).toBe(2)
    expect(await judgeAll(server)).toBe(0)
    expect(await dueEvents(server, small.user)).toEqual([told])
    expect(await dueEvents(server, huge.user)).toMatchObject([
      {
        eventuallyDue: [
          { step: 'firm', field: 'size' },
          { step: 'tax', field: 'number' },
        ],
      },
    ])
    expect(await deadlineOf(server, huge.user)).toMatchObject({ version: 2, past_due_at: expect.any(Date) })
  })
})

test('once its time is over, what is due is past due, and so it is after one more version', async () => {
  await serving(two, async (server) => {
    await server.sql.query(`update onboarding.flow_versions set first_stored_at = now() - interval '20 days'`)
    const client = await server.sql.connect()
    await pastTriggers(
      client,
      `update public.onboarding_sessions set completed_at = now() - interval '15 days' where id = $1`,
      [small.id],
    ).finally(() => client.release())
    const user = await signedIn(server, small.user)
    // Fifteen days after completion, which came later than the version.
    expect(await requirements(server, user)).toMatchObject({
      status: 'past_due',
      pastDue: [{ step: 'tax', field: 'number' }],
    })
    expect((await deadlineOf(server, user)).past_due_at < new Date()).toBe(true)
  })
  await serving(three, async (server) => {
    const user = await signedIn(server, small.user)
    const since = await firstStored(server, 3)
    expect(await requirements(server, user)).toMatchObject({
      status: 'past_due',
      pastDue: [
        { step: 'tax', field: 'number' },
        { step: 'tax', field: 'agent', dueAt: since.toISOString() },
      ],
    })
  })
})

test('an update opens on what is due with everything else finished, and completing it is the new state', async () => {
  await serving(three, async (server) => {
    const user = await signedIn(server, small.user)
    const opened = await start(server, user, { update: true })
    expect(opened).toMatchObject({
      status: 201,
      body: {
        data: {
          status: 'in_progress',
          definitionVersion: 3,
          path: ['firm', 'tax', 'last'],
          completedSteps: ['firm', 'last'],
          currentStep: 2,
          stepData: { firm: { title: 'Bakery of small', size: 'small' } },
        },
      },
    })
    const { id } = opened.body.data
    // With a live session it answers that one.
    expect(await start(server, user, { update: true })).toMatchObject({ status: 200, body: { data: { id } } })
    await save(server, user, id, 'tax', { number: 'N1', country: 'ES', agent: 'Ana' })
    expect((await complete(server, user, id)).status).toBe(200)
    expect(await requirements(server, user)).toEqual(NONE)
    expect(await deadlineOf(server, user)).toBeUndefined()
    expect((await read(server, user, 'current')).body.data).toMatchObject({ id, status: 'completed' })
    expect((await read(server, user, small.id)).body.data).toMatchObject({
      definitionVersion: 1,
      status: 'completed',
    })
    // It works with nothing due too.
    expect((await start(server, user, { update: true })).body.data).toMatchObject({
      completedSteps: ['firm', 'tax', 'last'],
      currentStep: 4,
    })
  })
})

test('without a completed session an update is an ordinary start, and it goes with no restart', async () => {
  await serving(three, async (server) => {
    const user = await server.createUser()
    expect(await start(server, user, { update: true })).toMatchObject({
      status: 201,
      body: { data: { completedSteps: [] } },
    })
    expect(await start(server, user, { update: true, restart: true })).toMatchObject({
      status: 422,
      body: { errors: [{ path: '/update' }] },
    })
  })
})

test('erasing the completed session takes its deadline along', async () => {
  await serving(three, async (server) => {
    const user = await signedIn(server, huge.user)
    await requirements(server, user)
    expect(await deadlineOf(server, user)).toMatchObject({ version: 3 })
    expect((await remove(server, user, huge.id, '?erase=true')).status).toBe(204)
    expect(await deadlineOf(server, user)).toBeUndefined()
    expect(await requirements(server, user)).toEqual(NONE)
  })
})
