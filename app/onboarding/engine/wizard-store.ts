import { OnboardingError } from '#client/errors.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import type { Locale, StepName } from '#lib/flow/steps.ts'
import {
  type Answers,
  answersOf,
  changedFields,
  type FormValues,
  formValuesOf,
  isSame,
  withPatch,
} from './answers.ts'
import type { api, SessionAnswer } from './api.ts'
import type { Outbox, QueuedSave } from './outbox.ts'
import { type FailurePlan, planFor } from './save-failures.ts'

export type NoticeName =
  | 'signedOut'
  | 'rateLimited'
  | 'unavailable'
  | 'expired'
  | 'closed'
  | 'incomplete'
  | 'rejected'
  | 'unknown'

export interface Conflict {
  step: StepName
  fields: { field: string; yours: unknown; theirs: unknown }[]
  revision: number
}

export interface WizardState {
  session: OnboardingSession
  recommendationsStale: boolean
  queue: readonly QueuedSave[]
  saving: 'idle' | 'saving' | 'offline' | 'waiting' | 'signedOut'
  retryAt: number | undefined
  notice: NoticeName | undefined
  conflict: Conflict | undefined
  /** Codes of answers that the server refused, by step and field. */
  rejected: Partial<Record<StepName, Record<string, string>>>
}

export type SubmitOutcome = 'saved' | 'queued' | 'rejected' | 'conflict'

interface Parts {
  answer: SessionAnswer
  api: Pick<typeof api, 'start' | 'save' | 'read' | 'complete'>
  outbox: Pick<Outbox, 'open' | 'keep'>
  /** Fetches the rules of the steps, which come after the page. Raises OnboardingError `network`. */
  loadRules: () => Promise<typeof import('./rules.ts')>
  /** Gets a fresh access token where the sign-in still allows it. */
  renewSignIn: () => Promise<boolean>
}

const AUTOSAVE_DELAY_MS = 700

/**
 * What the wizard knows and does: the session, the saves on their way, and what stands between them and the
 * server. Every edit is kept on this device at once and sent a moment later.
 */
export class WizardStore {
  private state: WizardState
  private readonly parts: Parts
  private readonly listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private flushing: Promise<void> | undefined
  private failures = 0

  constructor(parts: Parts) {
    this.parts = parts
    this.state = {
      ...parts.answer,
      queue: [],
      saving: 'idle',
      retryAt: undefined,
      notice: parts.answer.session.resumedFrom && parts.answer.session.revision === 1 ? 'expired' : undefined,
      conflict: undefined,
      rejected: {},
    }
  }

  readonly getState = (): WizardState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes up what an earlier page of this browser has not sent, and watches the connection. Returns its end. */
  connect(): () => void {
    whenIdle(() => void this.parts.loadRules().catch(() => undefined))
    void this.parts.outbox.open().then(async (entries) => {
      if (entries.length > 0) {
        this.setQueue([...entries, ...this.state.queue])
        await this.flush()
      }
    })
    const online = () => this.retryNow()
    const offline = () => this.set({ saving: 'offline' })
    const visible = () => {
      if (document.visibilityState === 'visible') void this.refresh()
    }
    window.addEventListener('online', online)
    window.addEventListener('offline', offline)
    document.addEventListener('visibilitychange', visible)
    return () => {
      clearTimeout(this.timer)
      window.removeEventListener('online', online)
      window.removeEventListener('offline', offline)
      document.removeEventListener('visibilitychange', visible)
    }
  }

  /** The steps that are done, those included whose last save is still on its way. */
  doneSteps(): StepName[] {
    const { session, queue } = this.state
    return [...session.completedSteps, ...queue.filter(({ complete }) => complete).map(({ step }) => step)]
  }

  /** The answers of a step as the person left them: the server's, with the saves on their way laid over. */
  answers(step: StepName): Answers {
    return this.laidOver(step, this.state.queue)
  }

  formValues(step: StepName): FormValues {
    return formValuesOf(step, this.answers(step))
  }

  /** Keeps a half-filled form: on this device now, on the server a moment after the last change. */
  edit(step: StepName, values: FormValues): void {
    const open = this.state.queue.find((entry) => entry.step === step && isOpenDraft(entry))
    const others = this.state.queue.filter((entry) => entry !== open)
    const known = this.laidOver(step, others)
    const patch = changedFields(step, known, values)
    if (isSame(patch, open?.data ?? {})) return
    const rejected = { ...this.state.rejected, [step]: undefined }
    this.set({ rejected })
    if (Object.keys(patch).length === 0) this.setQueue(others)
    else if (open)
      this.setQueue(this.state.queue.map((entry) => (entry === open ? { ...open, data: patch } : entry)))
    else this.setQueue([...others, this.newSave(step, patch, false)])
    this.flushAfter(AUTOSAVE_DELAY_MS)
  }

  /** Finishes a step. `queued` when the server cannot be asked now: the step then counts as done here. */
  async submit(step: StepName, values: FormValues): Promise<SubmitOutcome> {
    this.set({ rejected: { ...this.state.rejected, [step]: undefined } })
    const data = (await this.parts.loadRules()).finishedPatch(step, values)
    const open = this.state.queue.find((entry) => entry.step === step && isOpenDraft(entry))
    const save = this.newSave(step, data, true, open?.baseRevision)
    this.setQueue([...this.state.queue.filter((entry) => entry !== open), save])
    return this.outcomeOf(step)
  }

  /** Saves the chosen value of each field of the conflict. Returns what became of a step that was being finished. */
  async resolveConflict(choices: Record<string, 'yours' | 'theirs'>): Promise<SubmitOutcome | undefined> {
    const { conflict, queue } = this.state
    const [head] = queue
    if (conflict === undefined || head === undefined) return undefined
    const kept = Object.entries(head.data).filter(([field]) => choices[field] !== 'theirs')
    const data = Object.fromEntries(kept)
    const resolved = {
      ...head,
      data,
      baseRevision: conflict.revision,
      opId: crypto.randomUUID(),
      wasAttempted: false,
    }
    // What was typed since the conflict stands on the same choice.
    const rest = queue.slice(1).map((entry) => ({ ...entry, baseRevision: conflict.revision }))
    const isEmpty = kept.length === 0 && !head.complete
    this.set({ conflict: undefined })
    this.setQueue(isEmpty ? rest : [resolved, ...rest])
    await this.refresh()
    if (head.complete) return this.outcomeOf(head.step)
    await this.flush()
    return undefined
  }

  /** Changes the session's language. */
  async setLocale(locale: Locale): Promise<void> {
    const { session } = this.state
    if (session.locale === locale) return
    this.set({ session: { ...session, locale } })
    if (session.status !== 'in_progress') return
    const step = session.completedSteps.at(-1) ?? 'welcome'
    this.setQueue([...this.state.queue, { ...this.newSave(step, {}, false), locale }])
    await this.flush()
  }

  /** Looks whether the session was changed elsewhere. Failures do not matter: the next save will meet them. */
  async refresh(): Promise<void> {
    try {
      this.adopt(await this.parts.api.read(this.state.session.id))
    } catch (error) {
      if (!(error instanceof OnboardingError)) throw error
    }
  }

  /** Completes the session, or says why it could not be. */
  async complete(): Promise<void> {
    await this.flush()
    await this.reporting(async () => {
      this.adopt(await this.withRenewal(() => this.parts.api.complete(this.state.session.id)))
    })
  }

  /** Opens another session after this one, or says why that was not possible; true when it is open. */
  restart(): Promise<boolean> {
    const body = { locale: this.state.session.locale, restart: true, opId: crypto.randomUUID() }
    return this.reporting(async () => {
      this.replaceSession(await this.withRenewal(() => this.parts.api.start(body)))
    })
  }

  /** Does what the failure of a call that is no save asks for. */
  async report(error: OnboardingError): Promise<void> {
    if (error.code === 'steps_incomplete') return this.refresh()
    const plan = planFor(error, 1)
    if (plan.kind === 'move') await this.moveToLiveSession(plan.notice)
    else if (plan.kind === 'sign_in') this.set({ notice: 'signedOut' })
    else this.set({ notice: (plan.kind === 'wait' && plan.notice) || 'unavailable' })
  }

  /** Takes recommendations that have been made for the answers as they stand. */
  takePlan(aiRecommendations: OnboardingSession['aiRecommendations']): void {
    this.set({ session: { ...this.state.session, aiRecommendations }, recommendationsStale: false })
  }

  notify(notice: NoticeName | undefined): void {
    this.set({ notice })
  }

  retryNow(): void {
    this.failures = 0
    void this.flush()
  }

  /** Sends what is queued, in order, until it is through or something stands in the way. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    this.flushing ??= this.sendQueue().finally(() => {
      this.flushing = undefined
    })
    return this.flushing
  }

  private async sendQueue(): Promise<void> {
    while (this.state.queue.length > 0 && this.state.conflict === undefined) {
      const [head] = this.state.queue
      if (head === undefined) return
      let save = head
      try {
        const ready = await this.readyToSend(head)
        if (ready === undefined) continue
        save = ready
        this.set({ saving: 'saving' })
        const { wasAttempted: _, ...body } = save
        const answer = await this.withRenewal(() => this.parts.api.save(body))
        this.failures = 0
        this.setQueue(this.state.queue.filter(({ opId }) => opId !== save.opId))
        this.adopt(answer, save)
        this.clearConnectionNotice()
      } catch (error) {
        if (!(error instanceof OnboardingError)) throw error
        if (!(await this.carryOut(planFor(error, ++this.failures), save, error))) return
      }
    }
    if (this.state.conflict === undefined) this.set({ saving: 'idle', retryAt: undefined })
  }

  /** Fixes a save for its first attempt, without what no draft may hold; undefined if nothing is left of it. */
  private async readyToSend(head: QueuedSave): Promise<QueuedSave | undefined> {
    if (head.wasAttempted) return head
    const { allowedInDraft } = await this.parts.loadRules()
    // It may have been edited, or replaced by a finished step, meanwhile.
    const current = this.state.queue[0]
    if (current === undefined) return undefined
    const save = { ...current, data: allowedInDraft(current.step, current.data), wasAttempted: true }
    const isEmpty = Object.keys(save.data).length === 0 && !save.complete && save.locale === undefined
    this.setQueue(isEmpty ? this.state.queue.slice(1) : [save, ...this.state.queue.slice(1)])
    return isEmpty ? undefined : save
  }

  /** Does what a failure asks for; true when sending may go on. */
  private async carryOut(plan: FailurePlan, save: QueuedSave, error: OnboardingError): Promise<boolean> {
    switch (plan.kind) {
      case 'wait':
        this.set({
          saving: plan.saving,
          retryAt: Date.now() + plan.delayMs,
          notice: plan.notice ?? this.state.notice,
        })
        this.flushAfter(plan.delayMs)
        return false
      case 'sign_in':
        this.set({ saving: 'signedOut', retryAt: undefined, notice: 'signedOut' })
        return false
      case 'choose':
        this.set({ saving: 'idle', conflict: conflictOf(save, error) })
        return false
      case 'move':
        return this.moveToLiveSession(plan.notice)
      case 'new_operation':
        this.replaceHead(save, { ...save, opId: crypto.randomUUID() })
        return true
      case 'reject':
        this.setQueue(this.state.queue.filter(({ opId }) => opId !== save.opId))
        this.set({ notice: 'rejected', rejected: { ...this.state.rejected, [save.step]: plan.fields } })
        return true
    }
  }

  /** Goes on in the session that is live now, with what has not been saved. */
  private async moveToLiveSession(notice: NoticeName): Promise<boolean> {
    try {
      const { locale } = this.state.session
      this.replaceSession(await this.parts.api.start({ locale, opId: crypto.randomUUID() }), notice)
      return true
    } catch (error) {
      if (!(error instanceof OnboardingError)) throw error
      const plan = planFor(error, this.failures)
      if (plan.kind === 'wait' || plan.kind === 'sign_in')
        await this.carryOut(plan, this.newSave('welcome', {}, false), error)
      return false
    }
  }

  private replaceSession(answer: SessionAnswer, notice?: NoticeName): void {
    const { session } = answer
    const isOver = session.status === 'completed'
    // From revision 1: answers of the other session that differ are asked about, not overwritten.
    const moved = this.state.queue.map((entry) => ({
      ...entry,
      sessionId: session.id,
      baseRevision: 1,
      opId: crypto.randomUUID(),
      wasAttempted: false,
    }))
    this.set({ ...answer, notice: isOver ? undefined : notice, rejected: {}, conflict: undefined })
    this.setQueue(isOver ? [] : moved)
  }

  /** Takes a session as the server answered it; `own` is the save that it answers. */
  private adopt(answer: SessionAnswer, own?: QueuedSave): void {
    const { session: before } = this.state
    const { session } = answer
    if (session.id !== before.id || session.revision < before.revision) return
    const queue = this.state.queue.map((entry) => {
      if (entry.wasAttempted) return entry
      const isUntouchedByOthers = Object.keys(entry.data).every((field) => {
        const mine =
          own?.step === entry.step && field in own.data
            ? own.data[field]
            : answersOf(before, entry.step)[field]
        const now = answersOf(session, entry.step)[field]
        return isSame(now, mine) || isSame(now, entry.data[field])
      })
      // Else the save keeps its older base, and the server answers with the conflict.
      return isUntouchedByOthers
        ? { ...entry, baseRevision: Math.max(entry.baseRevision, session.revision) }
        : entry
    })
    this.set(answer)
    this.setQueue(queue)
  }

  private async outcomeOf(step: StepName): Promise<SubmitOutcome> {
    // A flush that is under way may have begun before this save was queued.
    await this.flushing
    await this.flush()
    if (this.state.conflict?.step === step) return 'conflict'
    if (this.state.rejected[step]) return 'rejected'
    return this.state.queue.some((entry) => entry.step === step && entry.complete) ? 'queued' : 'saved'
  }

  private async reporting(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      this.clearConnectionNotice()
      return true
    } catch (error) {
      if (!(error instanceof OnboardingError)) throw error
      await this.report(error)
      return false
    }
  }

  /** Makes a call, once more with a fresh token where the old one has run out. */
  async withRenewal<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await call()
    } catch (error) {
      const isSignedOut = error instanceof OnboardingError && error.code === 'unauthenticated'
      if (!isSignedOut || !(await this.parts.renewSignIn())) throw error
      return call()
    }
  }

  private clearConnectionNotice(): void {
    const { notice } = this.state
    if (
      notice === 'rateLimited' ||
      notice === 'unavailable' ||
      notice === 'signedOut' ||
      notice === 'unknown'
    )
      this.set({ notice: undefined })
  }

  private laidOver(step: StepName, queue: readonly QueuedSave[]): Answers {
    return queue
      .filter((entry) => entry.step === step)
      .reduce((answers, entry) => withPatch(answers, entry.data), answersOf(this.state.session, step))
  }

  private newSave(step: StepName, data: Answers, complete: boolean, baseRevision?: number): QueuedSave {
    const { id: sessionId, revision } = this.state.session
    const base = baseRevision ?? revision
    return {
      sessionId,
      step,
      data,
      complete,
      baseRevision: base,
      opId: crypto.randomUUID(),
      wasAttempted: false,
    }
  }

  private replaceHead(save: QueuedSave, replacement: QueuedSave): void {
    this.setQueue(this.state.queue.map((entry) => (entry.opId === save.opId ? replacement : entry)))
  }

  private flushAfter(delayMs: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delayMs)
  }

  private setQueue(queue: readonly QueuedSave[]): void {
    this.parts.outbox.keep([...queue])
    this.set({ queue })
  }

  private set(change: Partial<WizardState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

/** After what the page needs; Safari has no such callback. */
const whenIdle = (work: () => void) => (globalThis.requestIdleCallback ?? setTimeout)(work)

const isOpenDraft = (entry: QueuedSave) =>
  !entry.wasAttempted && !entry.complete && entry.locale === undefined

function conflictOf(save: QueuedSave, { conflicts, revision }: OnboardingError): Conflict {
  const fields = conflicts.map(({ path, yours, theirs }) => ({
    field: path.split('/')[2] ?? '',
    yours,
    theirs,
  }))
  return { step: save.step, fields, revision: revision ?? save.baseRevision }
}
