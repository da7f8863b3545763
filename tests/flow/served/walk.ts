import assert from 'node:assert/strict'
import { askedOf, visibleAnswers } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import { analyticsGroups } from '#lib/flow/session-labels.ts'
import { everyRow } from '../../support/every-row.ts'
import { wholeAnswers } from '../random-answers.ts'
import { randomFlow } from '../random-flow.ts'
import { type Chance, chanceOf } from '../seeded.ts'
import { withCanaries } from './canaries.ts'
import { withoutEmpty } from './model.ts'
import { assertSession, begin, type Counts, look, type Person, play, sendSave } from './person.ts'
import type { ServedFlow, World } from './world.ts'

/** Serves a random flow and has two people walk it: one to its end, one who comes back after the session has expired. */
export async function walkRandomFlow(world: World, seed: number, counts: Counts): Promise<void> {
  const flow = randomFlow(seed)
  const chance = chanceOf(seed + 5000)
  await world.serving(flow, async (served) => {
    const [finisher, returner] = await Promise.all([world.newUser(), world.newUser()])
    const one = await begin(served, chance, finisher)
    const other = await begin(served, chance, returner)
    await play(served, chance, one, { turns: 12, counts })
    await play(served, chance, other, { turns: 6, counts })
    await assertApart(world, served, one, other)
    await comeBack(world, served, other)
    const canaries = await finish(served, chance, one, counts)
    canaries.push(...(await finish(served, chance, other, counts)))
    await assertKept(world, served, one)
    await completeIt(world, served, one)
    await assertSecret(world, served, canaries)
    for (const person of [one, other]) await erase(world, served, person)
  })
}

/** Nobody reads, changes or deletes a session of somebody else's, by the API or by the Data API's role. */
async function assertApart({ sql }: World, { call }: ServedFlow, one: Person, other: Person): Promise<void> {
  const { sessionId } = one
  const { user } = other
  const address = `/api/onboarding/session/${sessionId}`
  const saved = { sessionId, step: 'step1', data: {}, complete: false }
  assert.equal((await call('GET', address, { user })).status, 404)
  assert.equal((await call('PUT', '/api/onboarding/progress', { user, body: saved })).status, 404)
  assert.equal((await call('POST', '/api/onboarding/complete', { user, body: { sessionId } })).status, 404)
  assert.equal((await call('DELETE', `${address}?erase=true`, { user })).status, 204)
  const client = await sql.connect()
  try {
    await client.query('begin')
    await client.query(`set local citus.propagate_set_commands = 'local'`)
    await client.query('set local role authenticated')
    await client.query(`set local "request.jwt.claims" = '${JSON.stringify({ sub: user.id })}'`)
    const { rows } = await client.query('select id from public.onboarding_sessions')
    assert.deepEqual(rows, [{ id: other.sessionId }])
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** A session that has expired takes nothing more, and the next one starts with its answers. */
async function comeBack({ sql }: World, served: ServedFlow, person: Person): Promise<void> {
  const { user, sessionId: earlier, model } = person
  await sql.query(
    `update public.onboarding_sessions set expires_at = now() - interval '1 second' where id = $1`,
    [earlier],
  )
  const body = { sessionId: earlier, step: 'step1', data: {}, complete: false }
  assert.equal((await served.call('PUT', '/api/onboarding/progress', { user, body })).status, 410)
  const started = await served.call('POST', '/api/onboarding/start', { user, body: { locale: model.locale } })
  assert.equal(started.body.data.resumedFrom, earlier)
  person.sessionId = started.body.data.id
  person.model = { ...model, revision: 1, changedAt: {} }
  for (const [step, answers] of Object.entries(model.answers))
    for (const name of Object.keys(answers ?? {}))
      person.model.changedAt = { ...person.model.changedAt, [`${step}.${name}`]: 1 }
  person.tabs = [1, 1]
  person.last = undefined
  assertSession(served.flow, started.body.data, person.model)
}

/** Answers and finishes every step that is asked, as far as somebody does; says which canaries were sealed. */
async function finish(served: ServedFlow, chance: Chance, person: Person, counts: Counts): Promise<string[]> {
  const { flow, call } = served
  const { user, sessionId } = person
  const { answers: whole, canaries } = withCanaries(chance, flow, wholeAnswers(chance, flow))
  const { path, fields } = askedOf(flow, whole)
  const unfinished = await call('POST', '/api/onboarding/complete', { user, body: { sessionId } })
  const missing = askedOf(flow, person.model.answers).path.filter(
    (step) => !person.model.completedSteps.includes(step),
  )
  if (missing.length > 0) {
    assert.equal(unfinished.body.code, 'steps_incomplete')
    assert.deepEqual(
      unfinished.body.missing,
      missing.map((step) => ({
        step,
        fields: [
          ...new Set(judgeStep(flow, step, person.model.answers).map(({ path: at }) => String(at[0]))),
        ],
      })),
    )
  } else return []
  for (const step of path) {
    const asked = fields[step] ?? []
    const data = Object.fromEntries(asked.map((name) => [name, whole[step]?.[name] ?? null]))
    const { status } = await sendSave(served, person, { step, data, complete: true }, { counts })
    assert.equal(status, 200)
  }
  assert.deepEqual(
    withoutEmpty(visibleAnswers(flow, person.model.answers)),
    withoutEmpty(visibleAnswers(flow, whole)),
  )
  return canaries
}

/** What is stored is sealed where the flow says so, and the export holds all of it, also what is not asked. */
async function assertKept({ sql }: World, { flow, call }: ServedFlow, { user, sessionId, model }: Person) {
  const { rows } = await sql.query(
    `select step_data as answers, null as step from public.onboarding_sessions where id = $1
     union all select patch, step from onboarding.session_edits where session_id = $1 and kind = 'saved'`,
    [sessionId],
  )
  for (const { answers, step } of rows as { answers: Answers; step: string | null }[])
    for (const [of, stored] of Object.entries(step === null ? answers : { [step]: answers }))
      for (const [name, value] of Object.entries(stored ?? {})) {
        const isSealed = value !== null && Object.keys(value as object).join() === '$sealed'
        const field = flow.steps.find((one) => one.name === of)?.fields[name]
        if (field?.sealed) assert.ok(isSealed || value === null, `${of}.${name} stands in clear`)
      }
  const { body } = await call('GET', '/api/onboarding/export', { user })
  const [session] = body.data.sessions
  const hidden = Object.entries(session.hidden ?? {}).map(([step, answers]) => [
    step,
    Object.fromEntries(Object.entries(answers as object).filter(([name]) => !name.startsWith('$'))),
  ])
  const visible = visibleAnswers(flow, model.answers)
  const all = flow.steps.map(({ name }) => [
    name,
    { ...session.stepData[name], ...Object.fromEntries(hidden)[name] },
  ])
  assert.deepEqual(
    [withoutEmpty(session.stepData), withoutEmpty(Object.fromEntries(all))],
    [withoutEmpty(visible), withoutEmpty(withoutConsents(model.answers))],
  )
}

const withoutConsents = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([step, given]) => [
      step,
      Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => !name.startsWith('$'))),
    ]),
  )

/** It completes once, stays as it is, and its last event tells what shares with events and nothing else. */
async function completeIt({ sql }: World, served: ServedFlow, person: Person): Promise<void> {
  const { flow, call } = served
  const { user, sessionId, model } = person
  const completed = await call('POST', '/api/onboarding/complete', { user, body: { sessionId } })
  assert.equal(completed.body.data.status, 'completed')
  person.model = { ...model, revision: model.revision + 1 }
  assertSession(flow, completed.body.data, person.model)
  const again = await call('POST', '/api/onboarding/complete', { user, body: { sessionId } })
  assert.deepEqual(again.body.data, completed.body.data)
  const late = { sessionId, step: 'step1', data: {}, complete: false }
  assert.equal(
    (await call('PUT', '/api/onboarding/progress', { user, body: late })).body.code,
    'session_closed',
  )
  await look(served, person)
  const { rows } = await sql.query(
    `select payload from onboarding.outbox where session_id = $1 and type = 'onboarding.completed'`,
    [sessionId],
  )
  const shared = Object.entries(visibleAnswers(flow, model.answers)).map(([step, answers]) => {
    const { fields } = flow.steps.find(({ name }) => name === step)!
    const told = Object.entries(answers).filter(([name]) => fields[name]?.shareWith.includes('events'))
    return [step, Object.fromEntries(told)]
  })
  assert.deepEqual(rows[0].payload.answers, withoutEmpty(Object.fromEntries(shared)))
}

/** No sealed answer is in a row, an event, a figure or a line of the log. */
async function assertSecret(
  world: World,
  { flow, call, runtime }: ServedFlow,
  canaries: string[],
): Promise<void> {
  await runtime.activity.flush()
  const operator = await world.newUser({ app_metadata: { role: 'admin' } })
  const figures = await call('GET', '/api/admin/analytics', { user: operator })
  for (const { group } of analyticsGroups(flow)) assert.ok(Array.isArray(figures.body.data[group]), group)
  const said = (await everyRow(world.sql)) + JSON.stringify(figures.body) + world.logged()
  assert.deepEqual(
    canaries.filter((canary) => said.includes(canary)),
    [],
  )
}

async function erase(world: World, { call }: ServedFlow, { user, sessionId }: Person): Promise<void> {
  const { status } = await call('DELETE', `/api/onboarding/session/${sessionId}?erase=true`, { user })
  assert.equal(status, 204)
  assert.ok(!(await everyRow(world.sql)).includes(sessionId), 'something of the session is left')
  const { body } = await call('GET', '/api/onboarding/export', { user })
  assert.deepEqual([body.data.sessions, body.data.archivedSessions], [[], []])
}
