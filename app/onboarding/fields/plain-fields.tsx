import type { FieldProps } from './field-props.ts'
import { TextField } from './text-field.tsx'

export const IntegerField = (properties: FieldProps) => (
  <TextField {...properties} traits={{ inputMode: 'numeric', className: 'max-w-48', autoComplete: 'off' }} />
)

export const DecimalField = (properties: FieldProps) => (
  <TextField {...properties} traits={{ inputMode: 'decimal', className: 'max-w-48', autoComplete: 'off' }} />
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

export const PhoneField = (properties: FieldProps) => (
  <TextField {...properties} traits={{ type: 'tel', autoComplete: 'tel', dir: 'ltr' }} />
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
