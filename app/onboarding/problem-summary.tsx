import { useEffect, useRef } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { inFormOrder } from '#client/wizard/form-order.ts'
import { attentionIn } from '#client/wizard/texts.ts'
import type { StepForm } from '#client/wizard/use-step-form.ts'
import type { OutlineField } from '#lib/flow/outline.ts'
import { focusField } from './focus-field.ts'

interface ProblemSummaryProps {
  form: StepForm
  /** In the order in which they stand on the page. */
  fields: readonly OutlineField[]
}

/** What keeps one from going on, with a link to each answer; it has the focus when that was tried. */
export function ProblemSummary({ form, fields }: ProblemSummaryProps) {
  const { problems, refusals, state } = form
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])
  if (refusals === 0 || problems.length === 0) return null
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="rounded-lg outline-none" data-problems>
      <Alert variant="destructive">
        <div className="grid gap-2">
          <p className="font-medium">{attentionIn(state.texts, problems.length)}</p>
          <ul className="grid list-disc gap-1 ps-5">
            {inFormOrder(fields, problems).map(({ path, message }) => (
              <li key={path}>
                <a
                  href={`#${path}`}
                  className="underline underline-offset-4 hover:no-underline"
                  onClick={(event) => {
                    event.preventDefault()
                    focusField(controlOf(path))
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </Alert>
    </div>
  )
}

/** What is wrong with a whole entry or list is shown at the nearest control that there is. */
function controlOf(path: string): string {
  const parts = path.split('.')
  while (parts.length > 1 && document.getElementById(parts.join('.')) === null) parts.pop()
  return parts.join('.')
}
