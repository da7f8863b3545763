import { type FormEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { OutlineField, OutlineStep } from '../../lib/flow/outline.ts'
import { OnboardingError } from '../errors.ts'
import { earlyAnswers, endEarlyAnswers } from './early-answers.ts'
import { answerOf, type FormValues, isSame, valueAt, withValueAt } from './form-values.ts'
import type * as Rules from './rules.ts'
import { dueOf, type FieldProblem, pathOf, shownProblems } from './shown-problems.ts'
import { flowOf } from './texts.ts'
import { useWizard, type WizardParts } from './wizard-context.ts'
import type { Rejection } from './wizard-state.ts'

export interface StepForm extends WizardParts {
  step: OutlineStep
  /** The fields that are asked with what the form holds. */
  fields: readonly OutlineField[]
  values: FormValues
  valueAt: (path: string) => unknown
  set: (path: string, value: unknown) => void
  /** Says that the person has left a control, whose answer may be judged from then on. */
  leave: (path: string) => void
  submit: (event: FormEvent) => Promise<void>
  isWorking: boolean
  problems: readonly FieldProblem[]
  problemAt: (path: string) => string | undefined
  /** How often the person wanted to go on with answers that do not hold. */
  refusals: number
}

/**
 * The form of a step: filled from the store, kept in it at every change, judged as the server judges, and changed
 * where the same answers were changed elsewhere. What is not asked any more stays in it for when it is again.
 */
export function useStepForm(step: OutlineStep): StepForm {
  const wizard = useWizard()
  const { store, state, say, goTo, placeAfter } = wizard
  const { texts } = state
  const [initial] = useState(() => store.formValues(step.name))
  const { values, latest, change } = useValues(initial)
  const [rules, setRules] = useState<typeof Rules>()
  const [isWorking, setIsWorking] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const [due, setDue] = useState<ReadonlySet<string>>(NOTHING_DUE)
  const name = step.name

  const set = useCallback(
    (path: string, value: unknown) => {
      change(withValueAt(latest.current, path, value))
      store.edit(name, latest.current)
      const asked = store.left().askedFields(name, latest.current)
      setDue((before) => dueOf(asked, before))
    },
    [change, latest, store, name],
  )

  // Before the next paint, so that nothing renders over what was typed into the page as it came.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form has taken over
  useLayoutEffect(() => {
    const typed = earlyAnswers(step.fields)
    endEarlyAnswers()
    for (const [path, value] of typed) set(path, value)
  }, [])

  useFollowedAnswers(wizard, name, latest, change, initial)

  const rejected = state.rejected[name] ?? NOTHING_REJECTED
  const needsRules = rules === undefined && Object.keys(rejected).length > 0
  useEffect(() => {
    if (needsRules) void store.loadRules().then(setRules, ignoreConnection)
  }, [needsRules, store])

  const fields = store.left().askedFields(name, values)
  const isJudged = refusals > 0 || Object.keys(rejected).length > 0
  const judged =
    rules === undefined || !isJudged
      ? []
      : rules.problemsOfStep(flowOf(texts), step, values, store.left().answersWith(name, values))
  const problems = shownProblems({ step: name, judged, due, rejected }, texts, say)
  const makeDue = (paths: readonly string[]) => setDue((before) => new Set([...before, ...paths]))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isWorking) return
    setIsWorking(true)
    try {
      const loaded = await store.loadRules()
      setRules(loaded)
      const answers = store.left().answersWith(name, latest.current)
      const refused = loaded.problemsOfStep(flowOf(texts), step, latest.current, answers)
      if (refused.length > 0) {
        makeDue(refused.map(pathOf))
        return setRefusals((count) => count + 1)
      }
      const outcome = await store.submit(name, latest.current)
      if (outcome === 'saved' || outcome === 'queued') goTo(placeAfter(name))
    } catch (error) {
      ignoreConnection(error)
      store.notify('noConnection')
    } finally {
      setIsWorking(false)
    }
  }

  return {
    ...wizard,
    step,
    fields,
    values,
    valueAt: (path) => valueAt(values, path),
    set,
    // Before one wants to go on, nothing is found wanting.
    leave: (path) => refusals > 0 && makeDue([path]),
    submit,
    isWorking,
    problems,
    problemAt: (path) => problems.find((problem) => problem.path === path)?.message,
    refusals,
  }
}

const NOTHING_REJECTED: Readonly<Record<string, Rejection>> = {}
const NOTHING_DUE: ReadonlySet<string> = new Set()

function ignoreConnection(error: unknown): void {
  if (!OnboardingError.isInstance(error)) throw error
}

/** Values that event handlers read as they are now, whatever was rendered. */
function useValues(initial: FormValues) {
  const [values, setValues] = useState(initial)
  const latest = useRef(initial)
  const change = useCallback((next: FormValues) => {
    latest.current = next
    setValues(next)
  }, [])
  return { values, latest, change }
}

/** Brings answers that were changed elsewhere, or lay on this device, into the form; what one is typing stays. */
function useFollowedAnswers(
  { store, state }: WizardParts,
  step: string,
  latest: { readonly current: FormValues },
  change: (values: FormValues) => void,
  initial: FormValues,
): void {
  // What lies on this device may be found after the form was rendered and before its effects run.
  const followed = useRef(initial)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are those of this state
  useEffect(() => {
    const stored = store.formValues(step)
    const { locale } = state.texts.outline
    let next = latest.current
    for (const field of store.left().askedFields(step, latest.current)) {
      const value = stored[field.name]
      const isNews = !isSame(value, followed.current[field.name])
      if (isNews && !isSame(answerOf(field, next[field.name], locale), answerOf(field, value, locale)))
        next = { ...next, [field.name]: value }
    }
    followed.current = stored
    if (next !== latest.current) change(next)
  }, [state])
}
