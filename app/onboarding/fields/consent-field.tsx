import { ChoiceCard } from '#app/components/ui/choice-card.tsx'
import type { FieldProps } from './field-props.ts'

/** A text of more characters stands in a box of its own, which scrolls. */
const LONG_TEXT = 400

/** The text that is agreed to, and the box that one ticks. */
export function ConsentField({ form, field, path }: FieldProps) {
  const { text = '', label, hint, required } = field
  const error = form.problemAt(path)
  const isLong = text.length > LONG_TEXT
  return (
    <div className="grid gap-2">
      {isLong ? (
        <section
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          className="max-h-60 overflow-y-auto rounded-lg border border-border bg-card p-3.5 text-sm whitespace-pre-line text-muted-foreground"
        >
          {text}
        </section>
      ) : null}
      <ChoiceCard
        type="checkbox"
        id={path}
        name={path}
        title={label}
        description={isLong ? undefined : <span className="whitespace-pre-line">{text}</span>}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={
          [error && `${path}-error`, hint && `${path}-hint`].filter(Boolean).join(' ') || undefined
        }
        checked={form.valueAt(path) === true}
        onChange={(event) => form.set(path, event.target.checked)}
      />
      <div className="grid gap-1 text-sm">
        {error ? (
          <p id={`${path}-error`} className="text-destructive">
            {error}
          </p>
        ) : null}
        {hint ? (
          <p id={`${path}-hint`} className="text-muted-foreground">
            {hint}
          </p>
        ) : null}
        {required ? null : <p className="text-xs text-muted-foreground">{form.say('optional')}</p>}
      </div>
    </div>
  )
}
