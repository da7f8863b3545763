import { FieldGroup } from '#app/components/ui/field.tsx'
import { type FieldProps, labelling } from './field-props.ts'
import { FieldView } from './field-view.tsx'

/** Several fields that are one answer. */
export function GroupField({ form, field, path }: FieldProps) {
  return (
    <FieldGroup {...labelling({ form, field, path })}>
      <div className="grid gap-5 rounded-lg border border-border p-4">
        {field.fields?.map((inner) => (
          <FieldView key={inner.name} form={form} field={inner} path={`${path}.${inner.name}`} />
        ))}
      </div>
    </FieldGroup>
  )
}
