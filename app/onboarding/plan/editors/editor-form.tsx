import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { Field } from '#app/components/ui/field.tsx'
import { Input, Select, Textarea } from '#app/components/ui/input.tsx'
import { languageOfProblem } from '#client/wizard/texts.ts'
import type { ProblemWording } from '#lib/flow/engine-words/shape.ts'
import { write } from '#lib/flow/phrase.ts'
import { usePlanTools } from '../plan-context.ts'

/** The values of a form by name; what a person typed, as text. */
export type Values = Record<string, string>

/** What is asked of a value. */
export interface Ask {
  name: string
  label: string
  as?: 'text' | 'paragraphs' | 'number' | 'date' | 'choice'
  choices?: readonly { value: string; label: string }[]
  max?: number
  required?: boolean
  /** Of a number: whole, from one on. */
  isCount?: boolean
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOST_MINUTES = 10_000

function problemOf(
  { as = 'text', required = true, isCount }: Ask,
  value: string,
): ProblemWording | undefined {
  if (value.trim() === '') return required ? 'required' : undefined
  if (as === 'number') {
    const number = Number(value)
    if (!Number.isFinite(number)) return 'number'
    if (!isCount) return undefined
    if (!Number.isInteger(number)) return 'whole_number'
    if (number < 1) return 'number_too_small'
    return number > MOST_MINUTES ? 'number_too_big' : undefined
  }
  return as === 'date' && !DAY.test(value) ? 'date' : undefined
}

/** The values of a form, and what keeps them from being saved. */
export function useEditor(initial: Values) {
  const { texts } = usePlanTools()
  const id = useId()
  const [values, setValues] = useState(initial)
  const [problems, setProblems] = useState<Record<string, ProblemWording>>({})

  const set = (changes: Values) => {
    setValues((before) => ({ ...before, ...changes }))
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changes))))
  }

  /** Judges what is asked; the first that is not in order gets the keyboard. */
  function judge(asks: readonly Ask[]): boolean {
    const found = asks.flatMap((ask): [string, ProblemWording][] => {
      const problem = problemOf(ask, values[ask.name] ?? '')
      return problem ? [[ask.name, problem]] : []
    })
    setProblems(Object.fromEntries(found))
    const [first] = found
    if (first) document.getElementById(`${id}-${first[0]}`)?.focus()
    return first === undefined
  }

  function errorOf({ name, label }: Ask): string | undefined {
    const wording = problems[name]
    return (
      wording &&
      write(
        texts.words.problems[wording],
        { label, minimum: 1, maximum: MOST_MINUTES },
        languageOfProblem(texts)(wording),
      )
    )
  }

  return { id, values, set, judge, errorOf }
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
  const { name, label, as = 'text', choices, max, required = true } = ask
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
        if (as === 'paragraphs') return <Textarea {...shared} maxLength={max} />
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
            maxLength={max}
            type={as === 'text' ? undefined : as}
            step={as === 'number' ? 'any' : undefined}
            inputMode={as === 'number' ? 'decimal' : undefined}
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
