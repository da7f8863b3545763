import type { ReactNode } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { PLACES } from '../engine/answers.ts'
import type { StepForm } from './use-step-form.ts'

/** The form element of a step, with the way back and on. */
export function StepFrame({ step, children }: { step: StepForm; children: ReactNode }) {
  const { words, goTo, form, isWorking } = step
  const previous = PLACES[PLACES.indexOf(step.step) - 1]
  const { errors, submitCount } = form.formState
  const count = Object.keys(errors).length
  return (
    <form onSubmit={step.submit} noValidate className="grid gap-7">
      {children}
      <div role="status">
        {count > 0 && submitCount > 0 ? (
          <Alert variant="destructive">{words.errors.summary(count)}</Alert>
        ) : null}
      </div>
      <div className="flex items-center justify-between gap-3 border-t border-border pt-6">
        {previous ? (
          <Button variant="ghost" onClick={() => goTo(previous)}>
            {words.back}
          </Button>
        ) : (
          <span />
        )}
        <Button type="submit" size="large" aria-disabled={isWorking || undefined}>
          {isWorking ? words.working : words.continue}
        </Button>
      </div>
    </form>
  )
}
