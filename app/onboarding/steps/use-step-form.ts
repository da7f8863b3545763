import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type FieldErrors, type UseFormReturn, useForm } from 'react-hook-form'
import { answerOf, type FormValues, isSame, PLACES } from '../engine/answers.ts'
import type { StepName } from '../engine/outline.ts'
import { useWizard, type WizardParts } from '../wizard-context.ts'
import { earlyAnswers, endEarlyAnswers } from './early-answers.ts'

const loadProblems = () => import('../engine/field-problems.ts')

export interface StepForm extends WizardParts {
  step: StepName
  form: UseFormReturn<FormValues>
  submit: (event: FormEvent) => Promise<void>
  isWorking: boolean
  /** The words for what is wrong with an answer, by its path such as `departments.0.name`. */
  errorOf: (path: string) => string | undefined
}

/**
 * The form of a step: filled from the store, kept in it at every change, judged by the server's schema, and
 * changed where the same answers were changed elsewhere.
 */
export function useStepForm(step: StepName): StepForm {
  const wizard = useWizard()
  const { store, state, words, goTo } = wizard
  const [isWorking, setIsWorking] = useState(false)
  const currentWords = useRef(words)
  currentWords.current = words

  const [early] = useState(() => earlyAnswers(step))
  const [initial] = useState(() => store.formValues(step))

  const form = useForm<FormValues>({
    defaultValues: initial,
    resolver: async (values) => {
      const { problemsOf } = await loadProblems()
      const problems = problemsOf(step, values, currentWords.current)
      return problems.length === 0 ? { values, errors: {} } : { values: {}, errors: asErrors(problems) }
    },
  })

  useEffect(() => {
    const { unsubscribe } = form.watch((values) => store.edit(step, values))
    return unsubscribe
  }, [form, store, step])

  useEffect(() => {
    endEarlyAnswers()
    const touched = Object.entries(early)
    for (const [field, value] of touched) form.setValue(field, value)
    if (touched.length > 0) store.edit(step, form.getValues())
  }, [early, form, store, step])

  useFollowedAnswers(wizard, step, form, initial)

  const refusedCodes = JSON.stringify(state.rejected[step] ?? {})
  useEffect(() => {
    const refused: Record<string, string> = JSON.parse(refusedCodes)
    if (Object.keys(refused).length === 0) return
    void loadProblems().then(({ messageForCode, problemsOf }) => {
      const problems = problemsOf(step, form.getValues(), words)
      for (const [field, code] of Object.entries(refused)) {
        const message = problems.find(({ path }) => path[0] === field)?.message ?? messageForCode(code, words)
        form.setError(field, { type: 'server', message })
      }
    })
  }, [refusedCodes, form, step, words])

  // Messages that stand there are written again in the new language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what matters
  useEffect(() => {
    if (form.formState.isSubmitted) void form.trigger()
  }, [words])

  const submit = form.handleSubmit(async (values) => {
    setIsWorking(true)
    const outcome = await store.submit(step, values)
    setIsWorking(false)
    const next = PLACES[PLACES.indexOf(step) + 1]
    if ((outcome === 'saved' || outcome === 'queued') && next !== undefined) goTo(next)
  })

  return {
    ...wizard,
    step,
    form,
    submit,
    isWorking,
    errorOf: (path) => messageAt(form.formState.errors, path),
  }
}

/** Brings answers that were changed elsewhere, or lay on this device, into the form; what one is typing stays. */
function useFollowedAnswers(
  { store, state }: WizardParts,
  step: StepName,
  form: UseFormReturn<FormValues>,
  initial: FormValues,
) {
  // What lies on this device may be found after the form was rendered and before its effects run.
  const followed = useRef(initial)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are those of this state
  useEffect(() => {
    const values = store.formValues(step)
    for (const [field, value] of Object.entries(values)) {
      const isNews = !isSame(value, followed.current[field])
      const shown = answerOf(field, form.getValues(field))
      if (isNews && !isSame(shown, answerOf(field, value))) form.setValue(field, value)
    }
    followed.current = values
  }, [state])
}

function asErrors(problems: { path: (string | number)[]; message: string }[]): FieldErrors<FormValues> {
  const errors: Record<string, unknown> = {}
  for (const { path, message } of problems) {
    let place = errors
    for (const part of path.slice(0, -1)) {
      place[part] ??= {}
      place = place[part] as Record<string, unknown>
    }
    place[path.at(-1) ?? ''] ??= { type: 'schema', message }
  }
  return errors as FieldErrors<FormValues>
}

function messageAt(errors: object, path: string): string | undefined {
  let place: unknown = errors
  for (const part of path.split('.')) place = (place as Record<string, unknown> | undefined)?.[part]
  return (place as { message?: string } | undefined)?.message
}
