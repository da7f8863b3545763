import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OnboardingError } from '#client/errors.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import { formValuesOf } from './answers.ts'
import type { SaveBody, SessionAnswer } from './api.ts'
import type { QueuedSave } from './outbox.ts'
import * as rules from './rules.ts'
import { WizardStore } from './wizard-store.ts'

/** A server with one session that merges as the real one does, and can be told to fail. */
function makeWorld() {
  let session = {
    id: 'session-1',
    status: 'in_progress',
    completedSteps: ['welcome'],
    stepData: {},
    locale: 'en',
    revision: 1,
  } as unknown as OnboardingSession
  const received: SaveBody[] = []
  const failures: OnboardingError[] = []
  let kept: QueuedSave[] = []
  const answer = (): SessionAnswer => ({ session, recommendationsStale: false })

  function change(step: string, data: object, isComplete = false) {
    const stepData = session.stepData as Record<string, object>
    session = {
      ...session,
      revision: session.revision + 1,
      completedSteps: isComplete ? [...session.completedSteps, step as 'company'] : session.completedSteps,
      stepData: { ...stepData, [step]: { ...stepData[step], ...data } },
    }
  }

  const api = {
    save: async (body: SaveBody) => {
      received.push(body)
      const failure = failures.shift()
      if (failure) throw failure
      change(body.step, body.data, body.complete)
      return answer()
    },
    start: async () => {
      session = { ...session, id: 'session-2', revision: 1, resumedFrom: 'session-1' }
      return answer()
    },
    read: async () => answer(),
    complete: async () => answer(),
  }
  const outbox = {
    open: async () => kept,
    keep: (entries: QueuedSave[]) => {
      kept = entries
    },
  }
  const renewSignIn = vi.fn(async () => false)
  const store = new WizardStore({ answer: answer(), api, outbox, renewSignIn, loadRules: async () => rules })
  return { store, received, failures, change, renewSignIn, kept: () => kept }
}

const values = (answers: object) => formValuesOf('company', answers as Record<string, unknown>)
const failure = (code: string, extensions: object = {}) =>
  new OnboardingError({ code, ...extensions } as never)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('edits are kept at once and sent as one save a moment after the last', async () => {
  const { store, received, kept } = makeWorld()
  store.edit('company', values({ name: 'A' }))
  store.edit('company', values({ name: 'Ac' }))
  expect(kept()).toMatchObject([{ data: { name: 'Ac' }, complete: false }])
  expect(received).toEqual([])
  await vi.runAllTimersAsync()
  expect(received).toMatchObject([{ step: 'company', data: { name: 'Ac' }, baseRevision: 1 }])
  expect(kept()).toEqual([])
})

test('an edit that is taken back is not sent', async () => {
  const { store, received } = makeWorld()
  store.edit('company', values({ name: 'A' }))
  store.edit('company', values({}))
  await vi.runAllTimersAsync()
  expect(received).toEqual([])
})

test('a save that got no answer is repeated unchanged, and later edits come after it', async () => {
  const { store, received, failures } = makeWorld()
  failures.push(failure('network'))
  store.edit('company', values({ name: 'A' }))
  await vi.advanceTimersByTimeAsync(700)
  expect(store.getState().saving).toBe('offline')
  store.edit('company', values({ name: 'AB' }))
  await vi.runAllTimersAsync()
  expect(received).toHaveLength(3)
  expect(received[1]).toEqual(received[0])
  expect(received[2]).toMatchObject({ data: { name: 'AB' }, baseRevision: 2 })
  expect(store.getState().session.stepData.company).toEqual({ name: 'AB' })
})

test('an answer that somebody else changed meanwhile keeps its older base, so that the server asks', async () => {
  const { store, received, change } = makeWorld()
  store.edit('company', values({ name: 'mine' }))
  change('company', { name: 'theirs' })
  await store.refresh()
  await vi.runAllTimersAsync()
  expect(received).toMatchObject([{ baseRevision: 1 }])
})

test('answers that nobody else touched move on to the newest revision', async () => {
  const { store, received, change } = makeWorld()
  store.edit('company', values({ name: 'mine' }))
  change('company', { description: 'theirs' })
  await store.refresh()
  await vi.runAllTimersAsync()
  expect(received).toMatchObject([{ baseRevision: 2, data: { name: 'mine' } }])
})

test.each([
  ['yours', { name: 'mine', size: 'small' }],
  ['theirs', { size: 'small' }],
] as const)('a conflict stops the queue until one chooses; "%s" sends %j', async (side, sent) => {
  const { store, received, failures, kept } = makeWorld()
  const conflicts = [{ path: '/data/name', yours: 'mine', theirs: 'theirs' }]
  failures.push(failure('edit_conflict', { conflicts, revision: 9 }))
  store.edit('company', values({ name: 'mine', size: 'small' }))
  await vi.runAllTimersAsync()
  expect(store.getState().conflict).toMatchObject({ step: 'company', fields: [{ field: 'name' }] })
  expect(kept()).toHaveLength(1)
  store.edit('company', values({ name: 'mine', size: 'small', website: 'https://a.example' }))
  await vi.runAllTimersAsync()
  expect(received).toHaveLength(1)
  await store.resolveConflict({ name: side })
  expect(received[1]).toMatchObject({ data: sent, baseRevision: 9 })
  expect(received[1]?.opId).not.toBe(received[0]?.opId)
  expect(received[2]).toMatchObject({ data: { website: 'https://a.example' } })
})

test('without a network a finished step counts as done here', async () => {
  const { store, failures } = makeWorld()
  failures.push(failure('network'))
  expect(await store.submit('company', values({ name: 'Acme' }))).toBe('queued')
  expect(store.doneSteps()).toEqual(['welcome', 'company'])
})

test('what the server refuses leaves the queue, is named, and does not count as done', async () => {
  const { store, failures, kept } = makeWorld()
  failures.push(
    failure('validation_failed', { errors: [{ path: '/data/industry', code: 'unknown_industry' }] }),
  )
  expect(await store.submit('company', values({ industry: 'gone' }))).toBe('rejected')
  expect(store.getState().rejected).toEqual({ company: { industry: 'unknown_industry' } })
  expect(store.doneSteps()).toEqual(['welcome'])
  expect(kept()).toEqual([])
})

test('an expired session is followed by a new one, with what was not saved', async () => {
  const { store, received, failures } = makeWorld()
  failures.push(failure('session_expired'))
  store.edit('company', values({ name: 'Acme' }))
  await vi.runAllTimersAsync()
  expect(received.at(-1)).toMatchObject({ sessionId: 'session-2', data: { name: 'Acme' }, baseRevision: 1 })
  expect(store.getState().notice).toBe('expired')
})

test('signed out: one try to renew, then the answers wait', async () => {
  const { store, failures, renewSignIn, kept } = makeWorld()
  failures.push(failure('unauthenticated'))
  store.edit('company', values({ name: 'Acme' }))
  await vi.runAllTimersAsync()
  expect(renewSignIn).toHaveBeenCalledOnce()
  expect(store.getState()).toMatchObject({ saving: 'signedOut', notice: 'signedOut' })
  expect(kept()).toHaveLength(1)
})

test('too many requests: waits as long as the server says', async () => {
  const { store, received, failures } = makeWorld()
  failures.push(new OnboardingError({ code: 'rate_limited', status: 429 }, { retryAfterSeconds: 30 }))
  store.edit('company', values({ name: 'Acme' }))
  await vi.advanceTimersByTimeAsync(29_000)
  expect(received).toHaveLength(1)
  expect(store.getState().notice).toBe('rateLimited')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(received).toHaveLength(2)
  expect(store.getState().notice).toBeUndefined()
})
