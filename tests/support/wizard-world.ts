import { vi } from 'vitest'
import type { OnboardingClient } from '#client/client.ts'
import { OnboardingError } from '#client/errors.ts'
import { createOfflineQueue } from '#client/offline-queue.ts'
import { memoryStorage } from '#client/queue-storage.ts'
import type { AnySave, AnySessionAnswer, Flow } from '#client/types.ts'
import * as rules from '#client/wizard/rules.ts'
import { WizardStore } from '#client/wizard/wizard-store.ts'
import { flowOfOutline } from '#lib/flow/flow-of-outline.ts'
import type { Outline } from '#lib/flow/outline.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import { wizardTexts } from './wizard-texts.ts'

export const TEXTS = wizardTexts('en')

export const failure = (code: string, extensions: object = {}) =>
  new OnboardingError({ code, ...extensions } as never)

/** A server that merges as the real one does and can be told to fail, the client's own queue, and the store. */
export function makeWorld(storage = memoryStorage()) {
  let session = {
    id: 'session-1',
    userId: 'ana',
    status: 'in_progress',
    completedSteps: ['welcome'],
    stepData: {},
    locale: 'en',
    definitionVersion: TEXTS.outline.version,
    revision: 1,
  } as unknown as OnboardingSession
  const received: AnySave[] = []
  const failures: OnboardingError[] = []
  const textsMissing: OnboardingError[] = []
  const outlines: Record<number, Outline> = {}
  let next: Partial<OnboardingSession> = { id: 'session-2', revision: 1, resumedFrom: 'session-1' }
  const answer = () =>
    ({ data: session, meta: { requestId: 'r', recommendationsStale: false } }) as unknown as AnySessionAnswer

  function change(step: string, data: object, isComplete = false) {
    const { stepData } = session
    session = {
      ...session,
      revision: session.revision + 1,
      completedSteps: isComplete ? [...session.completedSteps, step] : session.completedSteps,
      stepData: { ...stepData, [step]: { ...stepData[step], ...data } },
    }
  }

  const queue = createOfflineQueue({
    storage,
    storageKey: 'queue',
    isShared: false,
    checkSave: (save) =>
      rules.problemsOfDraft(flowOfOutline(outlines[save.flowVersion ?? 0] ?? TEXTS.outline), save),
    send: async (save) => {
      received.push(structuredClone(save))
      const error = failures.shift()
      if (error) throw error
      change(save.step, save.data, save.complete)
      if (save.locale) session = { ...session, locale: save.locale }
      return answer()
    },
    read: async () => answer(),
  })
  const start = vi.fn(async () => {
    session = { ...session, ...next }
    return answer()
  })
  const client = {
    queue,
    start,
    getSession: async () => answer(),
    complete: vi.fn(async () => {
      session = { ...session, status: 'completed' }
      return answer()
    }),
  } as unknown as OnboardingClient<Flow>
  const store = new WizardStore({
    answer: { session, recommendationsStale: false },
    texts: TEXTS,
    client,
    loadRules: async () => rules,
    loadTexts: async (locale, version) => {
      const missing = textsMissing.shift()
      if (missing) throw missing
      const texts = wizardTexts(locale)
      return { ...texts, outline: outlines[version] ?? texts.outline }
    },
  })
  store.connect()
  /** Takes the session to another version of the flow. */
  function moveTo(outline: Outline, stepData: OnboardingSession['stepData'] = session.stepData) {
    outlines[outline.version] = outline
    session = { ...session, definitionVersion: outline.version, revision: session.revision + 1, stepData }
  }
  const kept = async () => JSON.parse((await storage.getItem('queue')) ?? '{"waiting":[],"refused":[]}')
  const startsAs = (live: Partial<OnboardingSession>) => {
    next = live
  }
  return { store, received, failures, textsMissing, change, moveTo, start, startsAs, kept, client, storage }
}
