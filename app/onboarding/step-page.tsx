import { useEffect, useLayoutEffect } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { placesOf } from '#client/wizard/places.ts'
import { useStepForm } from '#client/wizard/use-step-form.ts'
import type { OutlineStep } from '#lib/flow/outline.ts'
import { BottomBar } from './bottom-bar.tsx'
import { FieldView } from './fields/field-view.tsx'
import { FinishLater } from './finish-later.tsx'
import { focusField } from './focus-field.ts'
import { isForLater, MoreFields } from './more-fields.tsx'
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

  const now = fields.filter((field) => !isForLater(field))
  const later = fields.filter(isForLater)

  return (
    <form
      onSubmit={form.submit}
      onBlur={({ target, relatedTarget }) => {
        const path = pathOf(target)
        if (path !== '' && path !== pathOf(relatedTarget)) form.leave(path)
      }}
      noValidate
      className="grid gap-7"
    >
      <ProblemSummary form={form} fields={[...now, ...later]} />
      {now.map((field) => (
        <FieldView key={field.name} form={form} field={field} path={field.name} />
      ))}
      {later.length === 0 ? null : (
        <MoreFields form={form} fields={later}>
          {later.map((field) => (
            <FieldView key={field.name} form={form} field={field} path={field.name} />
          ))}
        </MoreFields>
      )}
      <FinishLater />
      <BottomBar
        back={
          previous === undefined ? null : (
            <Button variant="ghost" size="large" className="-ms-6" onClick={() => goTo(previous)}>
              {say('back')}
            </Button>
          )
        }
      >
        <Button type="submit" size="large" aria-disabled={isWorking || undefined}>
          {isWorking ? say('working') : say('continue')}
        </Button>
      </BottomBar>
    </form>
  )
}

/** The path of the answer that a control is for; all the cards of a choice have the same. */
function pathOf(control: Element | null): string {
  return control?.matches('input, select, textarea') ? (control.getAttribute('name') ?? control.id) : ''
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
