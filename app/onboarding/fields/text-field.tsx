import type { ComponentProps } from 'react'
import { Field } from '#app/components/ui/field.tsx'
import { Input, Textarea } from '#app/components/ui/input.tsx'
import { countCodePoints } from '#lib/flow/normal-text.ts'
import { type FieldProps, labelling } from './field-props.ts'

export type InputTraits = Pick<
  ComponentProps<'input'>,
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'spellCheck'
  | 'className'
  | 'dir'
  | 'min'
  | 'max'
  | 'onBlur'
  | 'onKeyDown'
>

/** A question that one answers by typing a line. */
export function TextField({ form, field, path, traits }: FieldProps & { traits?: InputTraits }) {
  const value = String(form.valueAt(path) ?? '')
  return (
    <Field
      {...labelling({ form, field, path })}
      required={field.required}
      note={roomLeft({ form, field, path })}
    >
      {(control) => (
        <Input
          {...control}
          {...traits}
          name={path}
          value={value}
          onChange={(event) => form.set(path, event.target.value)}
        />
      )}
    </Field>
  )
}

/** A question that one answers in several lines. */
export function ParagraphsField({ form, field, path }: FieldProps) {
  return (
    <Field
      {...labelling({ form, field, path })}
      required={field.required}
      note={roomLeft({ form, field, path })}
    >
      {(control) => (
        <Textarea
          {...control}
          name={path}
          value={String(form.valueAt(path) ?? '')}
          onChange={(event) => form.set(path, event.target.value)}
        />
      )}
    </Field>
  )
}

const NEARLY_FULL = 0.8

/** How many characters are left, once they are few. */
function roomLeft({ form, field: { kind, max }, path }: FieldProps): string | undefined {
  if ((kind !== 'text' && kind !== 'paragraphs') || typeof max !== 'number') return undefined
  const length = countCodePoints(String(form.valueAt(path) ?? ''))
  return length > NEARLY_FULL * max && length <= max ? form.say('left', { count: max - length }) : undefined
}
