import { askedOf } from '../../lib/flow/asked.ts'
import type { Answers as AllAnswers } from '../../lib/flow/condition.ts'
import type { OutlineField } from '../../lib/flow/outline.ts'
import type { OnboardingSession } from '../../lib/flow/session.ts'
import type { QueueState } from '../queue-types.ts'
import {
  type Answers,
  changedFields,
  type FormValues,
  finishedPatch,
  formValuesOf,
  withPatch,
} from './form-values.ts'
import { flowOf, type WizardTexts } from './texts.ts'
import { isRefusedAs, latestAnswers, leftAnswers } from './wizard-state.ts'

/** The answers of a session as its person left them on this device, and what a form makes of them. */
export class LeftAnswers {
  private readonly session: OnboardingSession
  private readonly queue: QueueState
  private readonly texts: WizardTexts

  constructor(session: OnboardingSession, queue: QueueState, texts: WizardTexts) {
    this.session = session
    this.queue = queue
    this.texts = texts
  }

  formValues(step: string): FormValues {
    return formValuesOf(this.fieldsOf(step), latestAnswers(this.session, this.queue, step), this.locale)
  }

  all(): AllAnswers {
    return leftAnswers(this.session, this.queue, this.texts)
  }

  answersWith(step: string, values: FormValues): AllAnswers {
    const own = withPatch({}, finishedPatch(this.fieldsOf(step), values, this.locale))
    return { ...this.all(), [step]: own }
  }

  askedFields(step: string, values: FormValues): OutlineField[] {
    const asked = askedOf(flowOf(this.texts), this.answersWith(step, values)).fields[step] ?? []
    return this.fieldsOf(step).filter(({ name }) => asked.includes(name))
  }

  /** What a half-filled form changes against what the server has or is being sent, but for what it has refused. */
  draft(step: string, values: FormValues): Record<string, unknown> {
    const { session, queue } = this
    const onItsWay = queue.waiting.filter((save) => save.sessionId === session.id && save.step === step)
    const stored: Answers = session.stepData[step] ?? {}
    const known = onItsWay.reduce((all, { data }) => withPatch(all, data as Answers), stored)
    const isRefused = isRefusedAs(session, queue, step)
    const changes = Object.entries(changedFields(this.askedFields(step, values), known, values, this.locale))
    return Object.fromEntries(changes.filter(([field, answer]) => !isRefused(field, answer)))
  }

  /** The asked fields of a step as one finishes it with them: null for those that are empty. */
  finished(step: string, values: FormValues): Record<string, unknown> {
    return finishedPatch(this.askedFields(step, values), values, this.locale)
  }

  private get locale(): string {
    return this.texts.outline.locale
  }

  private fieldsOf(name: string): readonly OutlineField[] {
    const step = this.texts.outline.steps.find((one) => one.name === name)
    if (step === undefined) throw new TypeError(`The flow has no step "${name}".`)
    return step.fields
  }
}
