import type { ComponentType } from 'react'
import type { StepForm } from '#client/wizard/use-step-form.ts'
import type { OutlineField } from '#lib/flow/outline.ts'

/** What the component of every kind is given. */
export interface FieldProps {
  form: StepForm
  field: OutlineField
  /** Where its value stands in the form, and the id of its control: `phone`, or `places.0.name`. */
  path: string
}

/** The same for those that hold fields, with the component of a field of any kind. */
export interface HolderProps extends FieldProps {
  View: ComponentType<FieldProps>
}

/** What ties label, hint, error and control of a field together, as `Field` and `FieldGroup` take it. */
export function labelling({ form, field, path }: FieldProps) {
  return {
    id: path,
    label: field.label,
    hint: field.hint,
    error: form.problemAt(path),
    optionalText: field.required ? undefined : form.say('optional'),
  }
}
