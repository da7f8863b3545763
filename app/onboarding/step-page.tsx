import { useEffect, useLayoutEffect } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { placesOf } from '#client/wizard/places.ts'
import { useStepForm } from '#client/wizard/use-step-form.ts'
import type { OutlineStep } from '#lib/flow/outline.ts'
import { FieldView } from './fields/field-view.tsx'
import { focusField } from './focus-field.ts'
import { ProblemSummary } from './problem-summary.tsx'

/** A step: its fields, and the way back and on. */
export function StepPage({ step }: { step: OutlineStep }) {
  const form = useStepForm(step)
  const { say, state, goTo, isWorking, fields } = form
  const places = placesOf(state.path)
  const previous = places[places.indexOf(step.name) - 1]

  useKeptFocus(step.name)

  useEffect(() => {
    if (location.hash.length > 1) focusField(decodeURIComponent(location.hash.slice(1)))
  }, [])

  return (
    <form onSubmit={form.submit} noValidate className="grid gap-7">
      <ProblemSummary form={form} />
      {fields.map((field) => (
        <FieldView key={field.name} form={form} field={field} path={field.name} />
      ))}
      <div className="flex items-center justify-between gap-3 border-t border-border pt-6">
        {previous === undefined ? (
          <span />
        ) : (
          <Button variant="ghost" onClick={() => goTo(previous)}>
            {say('back')}
          </Button>
        )}
        <Button type="submit" size="large" aria-disabled={isWorking || undefined}>
          {isWorking ? say('working') : say('continue')}
        </Button>
      </div>
    </form>
  )
}

let left: { step: string; control: string } | undefined

/** Gives the focus back to the control that had it when the same step was shown with other questions. */
function useKeptFocus(step: string): void {
  useLayoutEffect(() => {
    if (left?.step === step && document.activeElement === document.body) focusField(left.control)
    left = undefined
    return () => {
      left = { step, control: document.activeElement?.id ?? '' }
    }
  }, [step])
}
