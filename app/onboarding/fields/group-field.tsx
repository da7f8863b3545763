import { FieldGroup } from '#app/components/ui/field.tsx'
import { type HolderProps, labelling } from './field-props.ts'

/** Several fields that are one answer. */
export function GroupField({ form, field, path, View }: HolderProps) {
  return (
    <FieldGroup {...labelling({ form, field, path })}>
      <div className="grid gap-5 rounded-lg border border-border p-4">
        {field.fields?.map((inner) => (
          <View key={inner.name} form={form} field={inner} path={`${path}.${inner.name}`} />
        ))}
      </div>
    </FieldGroup>
  )
}
