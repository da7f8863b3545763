import { type ReactNode, useState } from 'react'
import type { StepForm } from '#client/wizard/use-step-form.ts'
import type { OutlineField } from '#lib/flow/outline.ts'
import { isAnswered } from './answer-text.tsx'

/** What few people have at hand, or takes them long. */
const SELDOM_KNOWN = ['url', 'phone', 'list', 'group', 'zod']

/** Whether a question waits under "Add more" until somebody wants to answer it. */
export const isForLater = ({ kind, required, when }: OutlineField): boolean =>
  !required && when === undefined && SELDOM_KNOWN.includes(kind)

interface MoreFieldsProps {
  form: StepForm
  fields: readonly OutlineField[]
  children: ReactNode
}

/** Folds questions away that may stay open; unfolded where one is answered, or has a problem. */
export function MoreFields({ form, fields, children }: MoreFieldsProps) {
  const isStarted = () => fields.some(({ name }) => isFilled(form.valueAt(name)))
  const [isOpen, setIsOpen] = useState(isStarted)
  const hasProblem = form.problems.some(({ path }) => fields.some(({ name }) => path.split('.')[0] === name))
  return (
    <details
      className="rounded-lg border border-border bg-card"
      open={isOpen || hasProblem}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      data-more
    >
      <summary className="min-h-11 cursor-pointer px-4 py-3 text-sm">
        <span className="font-medium">{form.say('addMore')}</span>
        <span className="text-muted-foreground">
          : {fields.map(({ label }) => label).join(form.say('comma'))}
        </span>
      </summary>
      <div className="grid gap-7 px-4 pt-3 pb-5">{children}</div>
    </details>
  )
}

/** Whether a control holds something; a group does where one of its fields does. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value).some(isFilled)
    : isAnswered(value)
