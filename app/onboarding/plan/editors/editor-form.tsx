import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { Field } from '#app/components/ui/field.tsx'
import { Input, Select, Textarea } from '#app/components/ui/input.tsx'
import { languageOfProblem } from '#client/wizard/texts.ts'
import { write } from '#lib/flow/phrase.ts'
import { usePlanTools } from '../plan-context.ts'
import { type Ask, numberOf, problemOf, understood, type ValueProblem, type Values } from './asked-values.ts'

/** The values of a form, and what keeps them from being saved. */
export function useEditor(initial: Values) {
  const { texts } = usePlanTools()
  const { locale } = texts.outline
  const id = useId()
  const [values, setValues] = useState(initial)
  const [problems, setProblems] = useState<Record<string, ValueProblem>>({})

  const set = (changes: Values) => {
    setValues((before) => ({ ...before, ...changes }))
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changes))))
  }

  /** Judges what is asked; the first that is not in order gets the keyboard. */
  function judge(asks: readonly Ask[]): boolean {
    const found = asks.flatMap((ask): [string, ValueProblem][] => {
      const problem = problemOf(ask, values[ask.name] ?? '', locale)
      return problem ? [[ask.name, problem]] : []
    })
    setProblems(Object.fromEntries(found))
    const [first] = found
    if (first) document.getElementById(`${id}-${first[0]}`)?.focus()
    return first === undefined
  }

  function errorOf({ name, label }: Ask): string | undefined {
    const problem = problems[name]
    if (problem === undefined) return undefined
    const { wording, parameters } = problem
    return write(texts.words.problems[wording], { ...parameters, label }, languageOfProblem(texts)(wording))
  }

  /** Shows a value as it was understood, once it is left. */
  function leave(ask: Ask) {
    const typed = values[ask.name] ?? ''
    const shown = understood(ask, typed, locale)
    if (shown !== typed) set({ [ask.name]: shown })
  }

  /** The number of a value that was judged to be one. */
  const numberAt = (ask: Ask): number => numberOf(ask, values[ask.name] ?? '', locale) ?? Number.NaN

  return { id, locale, values, set, judge, errorOf, leave, numberAt }
}

export type Editor = ReturnType<typeof useEditor>

interface EditorFieldProps {
  editor: Editor
  ask: Ask
  autoFocus?: boolean
  className?: string
}

/** The control of what is asked. */
export function EditorField({ editor, ask, autoFocus, className }: EditorFieldProps) {
  const { say } = usePlanTools()
  const { name, label, as = 'text', choices, required = true, isCount } = ask
  return (
    <Field
      id={`${editor.id}-${name}`}
      label={label}
      required={required}
      error={editor.errorOf(ask)}
      optionalText={required ? undefined : say('optional')}
      className={classNames('content-start', className)}
    >
      {(control) => {
        const shared = {
          ...control,
          autoFocus,
          value: editor.values[name] ?? '',
          onChange: ({ target }: { target: { value: string } }) => editor.set({ [name]: target.value }),
        }
        if (as === 'paragraphs') return <Textarea {...shared} />
        if (as === 'choice')
          return (
            <Select {...shared}>
              {choices?.map(({ value, label: text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
          )
        return (
          <Input
            {...shared}
            onBlur={() => editor.leave(ask)}
            // Not a number's own input: it drops what it does not understand, and makes 125 of 12,5.
            type={as === 'date' ? 'date' : undefined}
            inputMode={as === 'number' ? (isCount ? 'numeric' : 'decimal') : undefined}
          />
        )
      }}
    </Field>
  )
}

interface EditorFormProps {
  onSave: () => void
  onCancel: () => void
  children: ReactNode
}

/** A form in the place of what it changes; Escape leaves it as it was. */
export function EditorForm({ onSave, onCancel, children }: EditorFormProps) {
  const { say } = usePlanTools()

  function submit(event: FormEvent) {
    event.preventDefault()
    onSave()
  }

  function leave(event: KeyboardEvent) {
    if (event.key === 'Escape') onCancel()
  }

  return (
    <form noValidate onSubmit={submit} onKeyDown={leave} className="grid gap-4 py-2 print:hidden">
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small">
          {say('save')}
        </Button>
        <Button variant="ghost" size="small" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
