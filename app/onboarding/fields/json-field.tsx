import { Field } from '#app/components/ui/field.tsx'
import { Textarea } from '#app/components/ui/input.tsx'
import { type FieldProps, labelling } from './field-props.ts'

/** Whatever else JSON Schema can express, for a page that has no control of its own for it. */
export function JsonField({ form, field, path }: FieldProps) {
  const labels = labelling({ form, field, path })
  return (
    <Field {...labels} hint={labels.hint ?? form.say('asJson')} required={field.required}>
      {(control) => (
        <Textarea
          {...control}
          name={path}
          dir="ltr"
          spellCheck={false}
          className="font-mono"
          value={String(form.valueAt(path) ?? '')}
          onChange={(event) => form.set(path, event.target.value)}
        />
      )}
    </Field>
  )
}
