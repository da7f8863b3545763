import type { AIRecommendations } from '../../lib/flow/recommendations.ts'
import type { OnboardingClient } from '../client.ts'
import { OnboardingError } from '../errors.ts'
import { baseOfEdit } from '../queued-saves.ts'
import type { AnySessionAnswer, Flow } from '../types.ts'
import type { FormValues } from './form-values.ts'
import { LeftAnswers } from './left-answers.ts'
import { type ReceivedSession, receivedSessionOf } from './received-session.ts'
import { RefusedSaves } from './refused-saves.ts'
import { SessionTexts } from './session-texts.ts'
import type { StoreParts, StoreSave } from './store-parts.ts'
import {
  doneStepsOf,
  isOfChange,
  isOfConnection,
  type KnownSession,
  type NoticeName,
  noticeOf,
  type WizardState,
  withoutWait,
  wizardState,
} from './wizard-state.ts'

export type SubmitOutcome = 'saved' | 'queued' | 'rejected' | 'conflict'

const AUTOSAVE_DELAY_MS = 700

/** What the wizard knows and does. The client's queue keeps every edit on this device and sends it. */
export class WizardStore {
  readonly client: OnboardingClient<Flow>
  readonly loadRules: StoreParts['loadRules']
  readonly loadTexts: StoreParts['loadTexts']
  private readonly texts: SessionTexts
  private readonly refusedSaves: RefusedSaves
  private known: KnownSession
  private state: WizardState
  private readonly listeners = new Set<() => void>()

  constructor({ answer, texts, client, loadRules, loadTexts }: StoreParts) {
    const { resumedFrom, revision, status } = answer.session
    this.client = client
    this.loadRules = loadRules
    this.loadTexts = loadTexts
    this.texts = new SessionTexts({
      load: loadTexts,
      shown: () => this.known.texts,
      take: (loaded) => this.learn({ texts: loaded, notice: withoutWait(this.known.notice) }),
      // Before the end the language waits with the answers, which is said of them.
      delay: () => {
        if (this.known.session.status !== 'in_progress') this.notify('noConnection')
      },
    })
    this.refusedSaves = new RefusedSaves({
      queue: client.queue,
      known: () => this.known,
      learn: (change) => this.learn(change),
      openLiveSession: () => this.openLiveSession(),
      refresh: () => this.refresh(),
    })
    this.known = {
      ...answer,
      texts,
      shownIn: status === 'in_progress' ? undefined : texts.outline.locale,
      notice: resumedFrom && revision === 1 ? 'expired' : undefined,
      leftOver: [],
      wasChanged: false,
      dismissed: undefined,
    }
    this.state = wizardState(this.known, client.queue.state())
  }

  readonly getState = (): WizardState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Follows the queue and the page's visibility. Returns its end. */
  connect(): () => void {
    const { queue } = this.client
    const follow = () => {
      this.show()
      void this.refusedSaves.settle()
      this.texts.follow(this.state.session)
    }
    const take = (answer: AnySessionAnswer) => {
      this.learn({ wasChanged: true })
      return this.adopt(receivedSessionOf(answer))
    }
    const stops = [queue.subscribe(follow), queue.onAnswer(take)]
    if (!this.texts.isShown(this.known.session.definitionVersion)) void this.refresh()
    const visible = () => {
      if (document.visibilityState !== 'visible') return
      void this.refresh().then(() => this.refusedSaves.settle())
      if (queue.state().heldUpBy) void queue.flush()
    }
    document.addEventListener('visibilitychange', visible)
    follow()
    return () => {
      for (const stop of stops) stop()
      document.removeEventListener('visibilitychange', visible)
    }
  }

  readonly doneSteps = (): string[] => doneStepsOf(this.state)

  formValues(step: string): FormValues {
    return this.left().formValues(step)
  }

  /** The answers as the person left them on this device. */
  left(): LeftAnswers {
    const { session, texts } = this.known
    return new LeftAnswers(session, this.client.queue.state(), texts)
  }

  /** Keeps a half-filled form: on this device now, on the server a moment after the last change. */
  edit(step: string, values: FormValues): void {
    const data = this.left().draft(step, values)
    if (Object.keys(data).length > 0) this.save({ step, data, complete: false }, AUTOSAVE_DELAY_MS)
  }

  /**
   * Finishes a step with the fields that are asked; what is not is left as the server keeps it. `queued` when the
   * server cannot be asked now: the step then counts as done here.
   */
  async submit(step: string, values: FormValues): Promise<SubmitOutcome> {
    this.save({ step, data: this.left().finished(step, values), complete: true })
    return this.outcomeOf(step)
  }

  /** Saves the chosen value of each field of the conflict. Returns what became of a step that was being finished. */
  async resolveConflict(choices: Record<string, 'yours' | 'theirs'>): Promise<SubmitOutcome | undefined> {
    const { queue } = this.client
    const entry = queue.state().refused.find(({ save }) => save.opId === this.state.conflict?.opId)
    if (entry === undefined) return undefined
    const { step, complete } = entry.save
    const kept = Object.entries(entry.save.data).filter(([field]) => choices[field] !== 'theirs')
    await this.refusedSaves.sendAgain(entry, Object.fromEntries(kept))
    await this.refresh()
    if (complete) return this.outcomeOf(step)
    await queue.flush()
    return undefined
  }

  /** Changes the session's language. */
  async setLocale(locale: string): Promise<void> {
    const { session } = this.known
    if (this.state.session.locale === locale) return
    if (session.status !== 'in_progress') {
      this.learn({ shownIn: locale })
      return this.texts.follow({ locale })
    }
    const step = this.doneSteps().at(-1) ?? this.state.path[0]
    if (step === undefined) return
    this.save({ step, data: {}, complete: false, locale })
    await this.client.queue.flush()
  }

  /** Looks whether the session was changed elsewhere. What is no matter of the session the next save will meet. */
  async refresh(): Promise<void> {
    try {
      await this.adopt(receivedSessionOf(await this.client.getSession(this.known.session.id)))
    } catch (error) {
      if (!OnboardingError.isInstance(error)) throw error
      if (error.code === 'not_found') await this.moveToLiveSession()
      if (error.code === 'unauthenticated') this.notify('signedOut')
    }
  }

  /** Completes the session once everything is saved, or says why it could not be. */
  async complete(): Promise<void> {
    await this.client.queue.flush()
    await this.refusedSaves.settled()
    if (this.state.waiting.length > 0 || this.state.conflict) return
    await this.reporting(() => this.client.complete({ sessionId: this.known.session.id }))
  }

  /** Opens another session after this one, or says why that was not possible; true when it is open. */
  restart(): Promise<boolean> {
    const { locale } = this.state.session
    return this.reporting(() => this.client.start({ locale, restart: true }))
  }

  /** Opens a session to change what was completed, or says why that was not possible; true when it is open. */
  update(): Promise<boolean> {
    const { locale } = this.state.session
    return this.reporting(() => this.client.start({ locale, update: true }))
  }

  /** Does what the failure of a call that is no save asks for. */
  async report({ code }: OnboardingError): Promise<void> {
    if (code === 'steps_incomplete') return this.refresh()
    if (code === 'session_expired' || code === 'session_closed' || code === 'not_found')
      return this.moveToLiveSession()
    this.notify(noticeOf(code) ?? 'noConnection')
  }

  /** Takes recommendations that have been made for the answers as they stand. */
  takePlan(aiRecommendations: AIRecommendations): void {
    const session = { ...this.known.session, aiRecommendations }
    this.learn({ session, recommendationsStale: false })
  }

  notify(notice: NoticeName | undefined): void {
    const { leftOver } = this.known
    this.learn({
      notice,
      leftOver: notice === undefined ? [] : leftOver,
      dismissed: this.client.queue.state().heldUpBy,
    })
  }

  /** Tries at once what has not gone through. */
  async retryNow(): Promise<void> {
    this.learn({ notice: undefined })
    await this.client.queue.flush()
    await this.refusedSaves.settle()
  }

  private save(input: StoreSave, delayMs?: number): void {
    const { session } = this.known
    const base = baseOfEdit(this.client.queue.state().waiting, session, input.step)
    const flowVersion = this.known.texts.outline.version
    const save = { sessionId: session.id, baseRevision: base, flowVersion, ...input }
    // What becomes of it shows in the queue's state.
    this.client.queue.save(save, { delayMs }).catch(() => undefined)
  }

  private async outcomeOf(step: string): Promise<SubmitOutcome> {
    await this.client.queue.flush()
    if (await this.refusedSaves.settled()) await this.client.queue.flush()
    const { conflict, rejected, waiting } = this.state
    if (conflict?.step === step) return 'conflict'
    if (rejected[step]) {
      if (!isOfChange(this.state.notice)) this.notify('rejected')
      return 'rejected'
    }
    return waiting.some((save) => save.step === step && save.complete) ? 'queued' : 'saved'
  }

  private async moveToLiveSession(): Promise<void> {
    await this.refusedSaves.settled()
    if (await this.openLiveSession()) await this.refusedSaves.settle()
  }

  /** Opens the session that is live now; false when there is none to be had, or it is somebody else's. */
  private async openLiveSession(): Promise<boolean> {
    const before = this.known.session
    if (this.known.notice === 'otherUser') return false
    try {
      const answer = receivedSessionOf(await this.client.start({ locale: this.state.session.locale }))
      const { id, userId, resumedFrom, status } = answer.session
      if (userId !== before.userId) {
        this.learn({ notice: 'otherUser' })
        return false
      }
      const isSilent = id === before.id || status === 'completed'
      const notice = resumedFrom === before.id ? 'expired' : 'closed'
      await this.take(answer, isSilent ? undefined : notice)
      return true
    } catch (error) {
      if (!OnboardingError.isInstance(error)) throw error
      this.notify(noticeOf(error.code) ?? 'unavailable')
      return false
    }
  }

  /** Takes a session as the server answered it. */
  private async adopt(answer: ReceivedSession): Promise<void> {
    const { session: before, notice } = this.known
    const { session } = answer
    if (session.id !== before.id || session.revision < before.revision) return
    await this.take(answer, isOfConnection(notice) ? undefined : notice)
    if (session.status === 'abandoned') void this.moveToLiveSession()
  }

  /** Takes a session together with the texts of its version, at once where these are shown. Raises OnboardingError. */
  private async take(answer: ReceivedSession, notice: NoticeName | undefined): Promise<void> {
    const { session } = answer
    if (session.id !== this.known.session.id) this.known.shownIn = undefined
    if (this.texts.isShown(session.definitionVersion)) return this.learn({ ...answer, notice })
    const texts = await this.texts.ofVersion(session)
    const { session: before } = this.known
    const isSameSession = session.id === before.id
    if (isSameSession && session.revision < before.revision) return
    if (texts === undefined) return this.learn({ ...answer, notice })
    this.learn({ ...answer, texts, notice: isSameSession ? 'flowChanged' : notice })
  }

  /** Makes a call that answers with a session, and takes it; false when it failed, which is then said. */
  private async reporting(call: () => Promise<AnySessionAnswer>): Promise<boolean> {
    try {
      await this.take(receivedSessionOf(await call()), undefined)
      return true
    } catch (error) {
      if (!OnboardingError.isInstance(error)) throw error
      await this.report(error)
      return false
    }
  }

  private learn(change: Partial<KnownSession>): void {
    this.known = { ...this.known, ...change }
    this.show()
  }

  private show(): void {
    const queue = this.client.queue.state()
    if (queue.waiting.length > 0) this.known.wasChanged = true
    this.state = wizardState(this.known, queue)
    for (const listener of this.listeners) listener()
  }
}
