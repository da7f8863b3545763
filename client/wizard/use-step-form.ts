import { type FormEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { OutlineField, OutlineStep } from '../../lib/flow/outline.ts'
import { problemText } from '../../lib/flow/problem-text.ts'
import type { Problem } from '../../lib/flow/problems.ts'
import { stepTexts } from '../../lib/flow/words.ts'
import { OnboardingError } from '../errors.ts'
import { earlyAnswers, endEarlyAnswers } from './early-answers.ts'
import { answerOf, type FormValues, isSame, valueAt, withValueAt } from './form-values.ts'
import type * as Rules from './rules.ts'
import { flowOf, languageOfProblem, type Say, type WizardTexts } from './texts.ts'
import { useWizard, type WizardParts } from './wizard-context.ts'
import type { Rejection } from './wizard-state.ts'

/** What is wrong with one answer, in words, and the path of its control, such as `places.0.name`. */
export interface FieldProblem {
  path: string
  message: string
}

export interface StepForm extends WizardParts {
  step: OutlineStep
  /** The fields that are asked with what the form holds. */
  fields: readonly OutlineField[]
  values: FormValues
  valueAt: (path: string) => unknown
  set: (path: string, value: unknown) => void
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
  const name = step.name

  const set = useCallback(
    (path: string, value: unknown) => {
      change(withValueAt(latest.current, path, value))
      store.edit(name, latest.current)
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
  const problems = shownProblems(step, judged, refusals > 0, rejected, texts, say)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isWorking) return
    setIsWorking(true)
    try {
      const loaded = await store.loadRules()
      setRules(loaded)
      const answers = store.left().answersWith(name, latest.current)
      if (loaded.problemsOfStep(flowOf(texts), step, latest.current, answers).length > 0)
        return setRefusals((count) => count + 1)
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
    submit,
    isWorking,
    problems,
    problemAt: (path) => problems.find((problem) => problem.path === path)?.message,
    refusals,
  }
}

const NOTHING_REJECTED: Readonly<Record<string, Rejection>> = {}

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

/** What is wrong with the answers once they were to be finished, else only with those that could not be saved. */
function shownProblems(
  step: OutlineStep,
  judged: readonly Problem[],
  isAsked: boolean,
  rejected: Readonly<Record<string, Rejection>>,
  texts: WizardTexts,
  say: Say,
): FieldProblem[] {
  const reader = {
    step: step.name,
    texts: stepTexts(flowOf(texts).texts[texts.outline.locale], step.name),
    problems: texts.words.problems,
    languageOf: languageOfProblem(texts),
  }
  const shown = new Map<string, string>()
  for (const problem of judged) {
    const path = problem.path.join('.')
    const isShown = isAsked || (String(problem.path[0]) in rejected && problem.code !== 'required')
    if (isShown && !shown.has(path)) shown.set(path, problemText(problem, reader))
  }
  const named = new Set([...shown.keys()].map((path) => path.split('.')[0]))
  for (const [field, { code, message }] of Object.entries(rejected)) {
    if (named.has(field)) continue
    const own = code === 'unknown_industry' ? say('unknownIndustry') : message
    shown.set(field, own === '' ? say('checkAnswer') : own)
  }
  return [...shown].map(([path, message]) => ({ path, message }))
}
