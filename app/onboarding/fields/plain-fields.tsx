import { answerOf, controlValueOf } from '#client/wizard/form-values.ts'
import type { FieldProps } from './field-props.ts'
import { type InputTraits, TextField } from './text-field.tsx'

/** A line that is shown as it was understood once it is left. */
function UnderstoodField({ traits, ...properties }: FieldProps & { traits: InputTraits }) {
  const { form, field, path } = properties
  const { locale } = form.state.texts.outline
  return (
    <TextField
      {...properties}
      traits={{
        ...traits,
        onBlur({ target }) {
          const shown = String(controlValueOf(field, answerOf(field, target.value, locale), locale))
          if (shown !== target.value.trim()) form.set(path, shown)
        },
      }}
    />
  )
}

/** A line of text; one with a pattern is a code, in which no program corrects words. */
export const LineField = (properties: FieldProps) =>
  properties.field.pattern === undefined ? (
    <TextField {...properties} />
  ) : (
    <UnderstoodField {...properties} traits={CODE} />
  )

const CODE = { spellCheck: false } as const

const NUMBER = { className: 'max-w-48', autoComplete: 'off' } as const

export const IntegerField = (properties: FieldProps) => (
  <UnderstoodField {...properties} traits={{ ...NUMBER, inputMode: 'numeric' }} />
)

export const DecimalField = (properties: FieldProps) => (
  <UnderstoodField {...properties} traits={{ ...NUMBER, inputMode: 'decimal' }} />
)

export const DateField = ({ form, field, path }: FieldProps) => (
  <TextField
    form={form}
    field={field}
    path={path}
    traits={{ type: 'date', className: 'max-w-48', min: field.min, max: field.max }}
  />
)

// Addresses and numbers are written from the left in every language.
export const EmailField = (properties: FieldProps) => (
  <TextField {...properties} traits={{ type: 'email', autoComplete: 'email', dir: 'ltr' }} />
)

/** With what every such number begins with, said before it is missing. */
export const PhoneField = ({ form, field, path }: FieldProps) => (
  <TextField
    form={form}
    field={{ ...field, hint: [field.hint, form.say('phoneHint')].filter(Boolean).join(' ') }}
    path={path}
    traits={{ type: 'tel', autoComplete: 'tel', dir: 'ltr' }}
  />
)

const BARE_ADDRESS = /^[^\s:/?#@]+\.[^\s:/?#@]{2,}(?:[/?#]\S*)?$/

/** The full address of a page; one without its scheme gets it when the field is left. */
export function UrlField({ form, field, path }: FieldProps) {
  function complete(address: string) {
    const typed = address.trim()
    if (BARE_ADDRESS.test(typed)) form.set(path, `https://${typed}`)
  }
  return (
    <TextField
      form={form}
      field={field}
      path={path}
      traits={{
        type: 'url',
        autoComplete: 'url',
        dir: 'ltr',
        onBlur: (event) => complete(event.target.value),
        onKeyDown: ({ key, currentTarget }) => {
          if (key === 'Enter') complete(currentTarget.value)
        },
      }}
    />
  )
}
