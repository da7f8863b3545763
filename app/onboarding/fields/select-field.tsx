import { Field } from '#app/components/ui/field.tsx'
import { Select } from '#app/components/ui/input.tsx'
import { type FieldProps, labelling } from './field-props.ts'

/** One of many answers, countries among them, in the platform's own list. */
export function SelectField({ form, field, path }: FieldProps) {
  return (
    <Field {...labelling({ form, field, path })} required={field.required}>
      {(control) => (
        <Select
          {...control}
          name={path}
          autoComplete={field.kind === 'country' ? 'country' : undefined}
          value={String(form.valueAt(path) ?? '')}
          onChange={(event) => form.set(path, event.target.value)}
        >
          <option value="">{form.say('choose')}</option>
          {field.choices?.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
