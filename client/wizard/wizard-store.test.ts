import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { failure, makeWorld, TEXTS } from '../../tests/support/wizard-world.ts'
import { OnboardingError, unreachable } from '../errors.ts'
import { formValuesOf } from './form-values.ts'

const COMPANY = TEXTS.outline.steps.find(({ name }) => name === 'company')!.fields
const values = (answers: object) => formValuesOf(COMPANY, answers as Record<string, unknown>)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('edits show and are kept at once, and are sent as one save a moment after the last', async () => {
  const { store, received, kept } = makeWorld()
  store.edit('company', values({ name: 'A' }))
  store.edit('company', values({ name: 'Ac' }))
  expect(store.formValues('company')).toMatchObject({ name: 'Ac' })
  await vi.advanceTimersByTimeAsync(1)
  expect((await kept()).waiting).toMatchObject([{ data: { name: 'Ac' }, complete: false }])
  expect(received).toEqual([])
  await vi.runAllTimersAsync()
  expect(received).toMatchObject([{ step: 'company', data: { name: 'Ac' }, baseRevision: 1 }])
  expect((await kept()).waiting).toEqual([])
})

test('a save that got no answer is repeated unchanged, and later edits come after it', async () => {
  const { store, received, failures } = makeWorld()
  failures.push(failure('network'))
  store.edit('company', values({ name: 'A' }))
  await vi.advanceTimersByTimeAsync(701)
  expect(store.getState().saving).toBe('offline')
  store.edit('company', values({ name: 'AB' }))
  await vi.runAllTimersAsync()
  expect(received).toHaveLength(3)
  expect(received[1]).toEqual(received[0])
  expect(received[2]).toMatchObject({ data: { name: 'AB' }, baseRevision: 2 })
  expect(store.getState().session.stepData.company).toEqual({ name: 'AB' })
})

test('an answer that somebody else changed meanwhile keeps its older base through further typing', async () => {
  const { store, received, change } = makeWorld()
  store.edit('company', values({ name: 'min' }))
  change('company', { name: 'theirs' })
  await store.refresh()
  store.edit('company', values({ name: 'mine' }))
  await vi.runAllTimersAsync()
  expect(received).toMatchObject([{ baseRevision: 1, data: { name: 'mine' } }])
})

test.each([
  ['yours', { name: 'mine', size: 'small' }],
  ['theirs', { size: 'small' }],
] as const)('a conflict is shown with both values; "%s" sends %j', async (side, sent) => {
  const { store, received, failures } = makeWorld()
  const conflicts = [{ path: '/data/name', yours: 'mine', theirs: 'theirs' }]
  failures.push(failure('edit_conflict', { status: 409, conflicts, revision: 9 }))
  store.edit('company', values({ name: 'mine', size: 'small' }))
  await vi.runAllTimersAsync()
  expect(store.getState().conflict).toMatchObject({ step: 'company', fields: [{ field: 'name' }] })
  // The form goes on showing what one has typed.
  expect(store.formValues('company')).toMatchObject({ name: 'mine', size: 'small' })
  await store.resolveConflict({ name: side })
  expect(received[1]).toMatchObject({ data: sent, baseRevision: 9 })
  expect(received[1]?.opId).not.toBe(received[0]?.opId)
  expect(store.getState().conflict).toBeUndefined()
})

test('an answer that is asked about is not sent by itself, also where the other one is known by now', async () => {
  const { store, received, failures, change } = makeWorld()
  const conflicts = [{ path: '/data/name', yours: 'mine', theirs: 'theirs' }]
  failures.push(failure('edit_conflict', { status: 409, conflicts, revision: 2 }))
  store.edit('company', values({ name: 'mine' }))
  await vi.runAllTimersAsync()
  change('company', { name: 'theirs' })
  await store.refresh()
  store.edit('company', values({ name: 'mine', size: 'small' }))
  await vi.runAllTimersAsync()
  expect(received.slice(1)).toMatchObject([{ data: { size: 'small' } }])
  expect(received[1]?.data).not.toHaveProperty('name')
  expect(store.getState().conflict).toMatchObject({ fields: [{ field: 'name', yours: 'mine' }] })
})

test('without a network a finished step counts as done here', async () => {
  const { store, failures } = makeWorld()
  failures.push(failure('network'))
  expect(await store.submit('company', values({ name: 'Acme' }))).toBe('queued')
  expect(store.doneSteps()).toEqual(['welcome', 'company'])
})

test('what the server refuses is named, stays in the form, and the other answers are saved', async () => {
  const { store, received, failures } = makeWorld()
  const errors = [{ path: '/data/industry', code: 'unknown_industry' }]
  failures.push(failure('validation_failed', { status: 422, errors }))
  expect(await store.submit('company', values({ name: 'Acme', industry: 'gone' }))).toBe('rejected')
  expect(store.getState().rejected).toMatchObject({ company: { industry: { code: 'unknown_industry' } } })
  expect(store.doneSteps()).toEqual(['welcome'])
  await vi.runAllTimersAsync()
  expect(received[1]).toMatchObject({ data: { name: 'Acme' }, complete: false })
  expect(store.formValues('company')).toMatchObject({ name: 'Acme', industry: 'gone' })
  // Typing elsewhere does not send the refused answer again.
  store.edit('company', values({ name: 'Acme 2', industry: 'gone' }))
  await vi.runAllTimersAsync()
  expect(received[2]?.data).toEqual({ name: 'Acme 2' })
  store.edit('company', values({ name: 'Acme 2', industry: 'other' }))
  await vi.runAllTimersAsync()
  expect(store.getState().rejected).toEqual({})
})

test('a text that is too long is marked and kept over a reload, and the rest of the draft is saved', async () => {
  const { store, received, storage } = makeWorld()
  const description = 'x'.repeat(501)
  store.edit('company', values({ name: 'Acme', description }))
  await vi.runAllTimersAsync()
  expect(received.map(({ data }) => data)).toEqual([{ name: 'Acme' }])
  expect(store.getState().rejected).toMatchObject({ company: { description: { code: 'too_big' } } })
  const reloaded = makeWorld(storage)
  await vi.runAllTimersAsync()
  expect(reloaded.store.formValues('company')).toMatchObject({ description })
})

test('an expired session is followed by a new one, with what was not saved', async () => {
  const { store, received, failures } = makeWorld()
  failures.push(failure('session_expired', { status: 410 }))
  store.edit('company', values({ name: 'Acme' }))
  await vi.runAllTimersAsync()
  expect(received.at(-1)).toMatchObject({ sessionId: 'session-2', data: { name: 'Acme' }, baseRevision: 1 })
  expect(store.getState().notice).toBe('expired')
})

test('a step that is being finished when its session is closed is finished in the live one', async () => {
  const { store, received, failures, startsAs } = makeWorld()
  startsAs({ id: 'session-2', revision: 1 })
  failures.push(failure('session_closed', { status: 409 }))
  expect(await store.submit('company', values({ name: 'Acme' }))).toBe('saved')
  expect(received.at(-1)).toMatchObject({ sessionId: 'session-2', complete: true })
  expect(store.getState().notice).toBe('closed')
})

test('what was typed after the onboarding was finished elsewhere is said to be no part of it', async () => {
  const { store, received, failures, startsAs } = makeWorld()
  startsAs({ status: 'completed' })
  failures.push(failure('session_closed', { status: 409 }))
  store.edit('company', values({ name: 'Late' }))
  await vi.runAllTimersAsync()
  expect(received).toHaveLength(1)
  expect(store.getState()).toMatchObject({ notice: 'finished', session: { status: 'completed' } })
})

test('nobody’s answers go into the session of somebody else who has signed in in this browser', async () => {
  const { store, received, failures, startsAs, kept } = makeWorld()
  startsAs({ id: 'session-9', userId: 'ben' })
  failures.push(failure('not_found', { status: 404 }))
  store.edit('company', values({ name: 'Ana’s secret' }))
  await vi.runAllTimersAsync()
  expect(received).toHaveLength(1)
  expect(store.getState()).toMatchObject({ notice: 'otherUser', session: { id: 'session-1' } })
  expect((await kept()).refused).toMatchObject([{ save: { data: { name: 'Ana’s secret' } } }])
})

test('signed out: the answers wait, and say so', async () => {
  const { store, failures, kept } = makeWorld()
  failures.push(failure('unauthenticated', { status: 401 }))
  store.edit('company', values({ name: 'Acme' }))
  await vi.runAllTimersAsync()
  expect(store.getState()).toMatchObject({ saving: 'signedOut', notice: 'signedOut' })
  expect((await kept()).waiting).toHaveLength(1)
})

test('too many requests: waits as long as the server says', async () => {
  const { store, received, failures } = makeWorld()
  failures.push(new OnboardingError({ code: 'rate_limited', status: 429 }, { retryAfterSeconds: 30 }))
  store.edit('company', values({ name: 'Acme' }))
  await vi.advanceTimersByTimeAsync(29_000)
  expect(received).toHaveLength(1)
  expect(store.getState().notice).toBe('rateLimited')
  await store.retryNow()
  expect(received).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(received).toHaveLength(2)
  expect(store.getState().notice).toBeUndefined()
})

test('a session is not completed while answers wait', async () => {
  const { store, failures, client } = makeWorld()
  failures.push(failure('unavailable', { status: 503 }))
  store.edit('company', values({ name: 'Acme' }))
  await store.complete()
  expect(client.complete).not.toHaveBeenCalled()
  expect(store.getState().notice).toBe('unavailable')
})

test('what needs the server says that it needs a connection, not that the server is at fault', async () => {
  const { store, client } = makeWorld()
  for (const [call, act] of [
    ['complete', () => store.complete()],
    ['start', () => store.restart()],
    ['start', () => store.update()],
  ] as const) {
    vi.spyOn(client, call).mockRejectedValueOnce(failure('network'))
    await act()
    expect(store.getState().notice).toBe('noConnection')
    store.notify(undefined)
  }
})

test('a language that is on its way to the server is the one shown, whatever answers come meanwhile', async () => {
  const { store, failures } = makeWorld()
  failures.push(failure('network'))
  await store.setLocale('es')
  await store.refresh()
  expect(store.getState().session.locale).toBe('es')
  await vi.runAllTimersAsync()
  expect(store.getState().session.locale).toBe('es')
})

test('the texts follow the language of the session by themselves, and stay as they were until they can be fetched', async () => {
  const { store, textsMissing } = makeWorld()
  textsMissing.push(...Array.from({ length: 6 }, () => unreachable()))
  await store.setLocale('es')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(store.getState().texts.outline.locale).toBe('en')
  expect(store.getState().notice).toBe(undefined)
  expect(textsMissing).not.toEqual([])
  await vi.runAllTimersAsync()
  expect(store.getState().texts.outline.locale).toBe('es')
})

test('whoever goes back to the language that is shown stays in it when the other one could be had', async () => {
  const { store, textsMissing, failures } = makeWorld()
  failures.push(failure('network'))
  textsMissing.push(unreachable())
  await store.setLocale('es')
  await store.setLocale('en')
  await vi.runAllTimersAsync()
  expect(store.getState().session.locale).toBe('en')
  expect(store.getState().texts.outline.locale).toBe('en')
})

test('an answer that is not asked is not sent, and is when it is asked again', async () => {
  const { store, received } = makeWorld()
  const custom = { industry: 'other', customIndustry: 'Perfume bottles' }
  store.edit('company', values(custom))
  await vi.runAllTimersAsync()
  store.edit('company', values({ ...custom, industry: 'software' }))
  await vi.runAllTimersAsync()
  expect(received.map(({ data }) => data)).toEqual([custom, { industry: 'software' }])
  await store.submit('company', values({ ...custom, industry: 'software' }))
  expect(received.at(-1)?.data).not.toHaveProperty('customIndustry')
})

test('an answer that was refused because it is not asked is kept without a word, and sent once it is asked', async () => {
  const { store, received, failures } = makeWorld()
  const errors = [{ path: '/data/customIndustry', code: 'not_asked', message: 'Leave it out.' }]
  failures.push(failure('not_asked', { status: 422, errors }))
  const custom = { name: 'Acme', industry: 'other', customIndustry: 'Perfume bottles' }
  store.edit('company', values(custom))
  await vi.runAllTimersAsync()
  expect(received[1]?.data).toEqual({ name: 'Acme', industry: 'other' })
  expect(store.getState().rejected).toEqual({})
  expect(store.formValues('company')).toMatchObject({ customIndustry: 'Perfume bottles' })
  store.edit('company', values({ ...custom, name: 'Acme 2' }))
  await vi.runAllTimersAsync()
  expect(received.at(-1)?.data).toEqual({ name: 'Acme 2', customIndustry: 'Perfume bottles' })
})

test('a session that is over keeps its language, and is shown in the one that was chosen since', async () => {
  const { store, textsMissing } = makeWorld()
  await store.complete()
  expect(store.getState().session.status).toBe('completed')
  textsMissing.push(unreachable())
  await store.setLocale('es')
  await vi.advanceTimersByTimeAsync(100)
  // A language that cannot come is not waited for in silence: no save is there that would say so.
  expect(store.getState().notice).toBe('noConnection')
  expect(store.getState().texts.outline.locale).toBe('en')
  await vi.runAllTimersAsync()
  expect(store.getState().notice).toBe(undefined)
  expect(store.getState().texts.outline.locale).toBe('es')
  // What the server says of it is still its own language.
  await store.refresh()
  await vi.runAllTimersAsync()
  expect(store.getState().session.locale).toBe('es')
  expect(store.getState().texts.outline.locale).toBe('es')
})
