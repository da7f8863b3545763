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
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import type { TestServer } from '#tests/support/test-server.ts'
import { complete, save } from '#tests/support/wizard.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

const serving = <Result>(flow: Flow, work: (server: TestServer) => Promise<Result>): Promise<Result> =>
  servingVersion({ database, flow }, work)

const people = (more: object = {}) => ({
  list: field.list({ name: field.text({ max: 9 }), ...more } as never, { max: 100 }),
})
const peopleWords = (more: object = {}) => ({
  title: 'People',
  fields: { list: { label: 'List', fields: { name: 'Name', ...more } } },
})

test('what is due is asked however much else an answer lacks, and the end names all that is missing', async () => {
  const before = defineFlow({ id: 'crowd', version: 1 })
    .step('people', people())
    .words({ en: { people: peopleWords() } } as never) as unknown as Flow
  const crowd = Array.from({ length: 60 }, (_, place) => [`field${place}`, field.text({ max: 9 })] as const)
  const after = defineFlow({ id: 'crowd', version: 2 })
    .step('people', { ...people({ role: field.text({ max: 9 }) }), tax: field.text({ max: 9, due: 'now' }) })
    .step('more', Object.fromEntries(crowd))
    .words({
      en: {
        people: { ...peopleWords(), fields: { ...peopleWords({ role: 'Role' }).fields, tax: 'Tax' } },
        more: { title: 'More', fields: Object.fromEntries(crowd.map(([name]) => [name, name])) },
      },
    } as never) as unknown as Flow
  const user = await serving(before, async (server) => {
    const person = await server.createUser()
    const id = (await start(server, person)).body.data.id
    const list = Array.from({ length: 60 }, (_, place) => ({ name: `n${place}` }))
    await save(server, person, id, 'people', { list })
    expect((await complete(server, person, id)).status).toBe(200)
    return person
  })
  await serving(after, async (server) => {
    const person = await signedIn(server, user)
    const due = await requirements(server, person)
    expect(due).toMatchObject({ status: 'past_due', pastDue: [{ step: 'people', field: 'tax' }] })
    expect(due.currentlyDue).toHaveLength(61)
    const id = (await start(server, person, { update: true })).body.data.id
    const { missing } = (await complete(server, person, id)).body
    expect(missing[0]).toEqual({ step: 'people', fields: ['list', 'tax'] })
    expect(missing[1].fields).toHaveLength(60)
  })
})

test('content that takes the place of a version which nobody is in judges anew whom that has judged', async () => {
  const firm = (version: number, tax?: ReturnType<typeof field.text>) =>
    defineFlow({ id: 'draft', version })
      .step('firm', { title: field.text({ max: 9 }), ...(tax && { tax }) })
      .words({
        en: { firm: { title: 'Firm', fields: { title: 'Title', ...(tax && { tax: 'Tax' }) } } },
      } as never) as unknown as Flow
  const user = await serving(firm(1), async (server) => {
    const person = await server.createUser()
    const id = (await start(server, person)).body.data.id
    await save(server, person, id, 'firm', { title: 'Sol' })
    await complete(server, person, id)
    return person
  })
  await serving(firm(2, field.text({ max: 9, due: 'now' })), async (server) => {
    await judgeAll(server)
    expect((await deadlineOf(server, user)).past_due_at).toBeInstanceOf(Date)
  })
  await serving(firm(2, field.text({ max: 9, required: false }) as never), async (server) => {
    // Until then the gate says what it said.
    expect((await deadlineOf(server, user)).past_due_at).toBeInstanceOf(Date)
    await judgeAll(server)
    expect(await deadlineOf(server, user)).toEqual({ past_due_at: null, version: 2 })
  })
})

test('whose answers do not open are passed over, and everybody behind them is judged', async () => {
  const shop = (version: number) =>
    defineFlow({ id: 'shop', version })
      .step('shop', {
        name: field.text({ max: 9, sealed: true }),
        ...(version > 1 && { tax: field.text({ max: 9, due: 'now' }) }),
      })
      .words({
        en: { shop: { title: 'Shop', fields: { name: 'Name', ...(version > 1 && { tax: 'Tax' }) } } },
      } as never) as unknown as Flow
  const user = await serving(shop(1), async (server) => {
    const person = await server.createUser()
    const id = (await start(server, person)).body.data.id
    await save(server, person, id, 'shop', { name: 'Sol' })
    await complete(server, person, id)
    await plantUnreadable(server, id, 250)
    return person
  })
  await serving(shop(2), async (server) => {
    expect(await judgeAll(server)).toBe(1)
    expect((await deadlineOf(server, user)).past_due_at).toBeInstanceOf(Date)
  })
})

/** Copies of a completed session for people of their own, who were done before: sealed for another session, none opens. */
const plantUnreadable = ({ sql }: TestServer, id: string, count: number) =>
  sql.query(
    `with people as materialized (
      select gen_random_uuid() as user_id, gen_random_uuid() as id, now() - interval '1 day' + make_interval(secs => n) as at
      from generate_series(1, $2) as n
    ), users as (
      insert into auth.users (id, aud, role) select user_id, 'authenticated', 'authenticated' from people
    )
    insert into public.onboarding_sessions (id, user_id, flow, definition_version, status, step_data, completed_steps,
      current_step, path, locale, completed_at)
    select people.id, people.user_id, s.flow, s.definition_version, s.status, s.step_data, s.completed_steps,
      s.current_step, s.path, s.locale, people.at
    from public.onboarding_sessions s cross join people where s.id = $1`,
    [id, count],
  )
