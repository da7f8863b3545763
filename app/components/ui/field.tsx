import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

interface FieldProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** What changes as one types, such as the room that is left. */
  note?: string
  required?: boolean
  /** Stands beside the label where a field may stay empty. */
  optionalText?: string
  className?: string
  children: (control: ControlProps) => ReactNode
}

const describedBy = (id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>) =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

/** Label, control, hint and error, tied together for assistive technology. */
export function Field({
  id,
  label,
  hint,
  error,
  note,
  required = false,
  optionalText,
  className,
  children,
}: FieldProps) {
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label htmlFor={id} className="flex items-baseline justify-between gap-2 text-sm font-medium">
        <span>{label}</span>
        <Optional text={optionalText} />
      </label>
      <Hint id={id} hint={hint} />
      {children({
        id,
        'aria-describedby': describedBy(id, { hint, error }),
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      <Problem id={id} error={error} />
      {note ? (
        <p aria-live="polite" className="text-xs text-muted-foreground">
          {note}
        </p>
      ) : null}
    </div>
  )
}

/** As Field, for a group of choices: a fieldset with a legend. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  optionalText,
  className,
  children,
}: Omit<FieldProps, 'children' | 'required' | 'note'> & { children: ReactNode }) {
  return (
    <fieldset id={id} aria-describedby={describedBy(id, { hint, error })} className={className}>
      <legend className="mb-1.5 flex w-full items-baseline justify-between gap-2 text-sm font-medium">
        <span>{label}</span>
        <Optional text={optionalText} />
      </legend>
      <Hint id={id} hint={hint} className="mb-2" />
      {children}
      <Problem id={id} error={error} className="mt-1.5" />
    </fieldset>
  )
}

/** Its word stays whole beside a label that needs the room. */
function Optional({ text }: { text: string | undefined }) {
  if (!text) return null
  return <span className="wrap-normal text-xs font-normal text-muted-foreground">{text}</span>
}

/** What helps to answer stands before the control, so that it is read first. */
function Hint({ id, hint, className }: Pick<FieldProps, 'id' | 'hint' | 'className'>) {
  if (!hint) return null
  return (
    <p id={`${id}-hint`} className={classNames('text-sm text-muted-foreground', className)}>
      {hint}
    </p>
  )
}

function Problem({ id, error, className }: Pick<FieldProps, 'id' | 'error' | 'className'>) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className={classNames('text-sm text-destructive', className)}>
      {error}
    </p>
  )
}
