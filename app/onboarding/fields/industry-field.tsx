import { Field } from '#app/components/ui/field.tsx'
import type { StepForm } from '#client/wizard/use-step-form.ts'
import { splitPath } from '#lib/flow/condition.ts'
import { type FieldProps, labelling } from './field-props.ts'
import { IndustryCombobox } from './industry-combobox.tsx'
import { IndustrySuggestions } from './industry-suggestions.tsx'

/** The industry: search the table, or take a suggestion where the flow says by what. */
export function IndustryField({ form, field, path }: FieldProps) {
  const slug = String(form.valueAt(path) ?? '')
  const { suggestedBy } = field
  const choose = (chosen: string) => form.set(path, chosen)
  return (
    <div className="grid gap-3">
      <Field {...labelling({ form, field, path })} required={field.required}>
        {(control) => (
          <IndustryCombobox control={control} label={field.label} slug={slug} onChange={choose} />
        )}
      </Field>
      {suggestedBy ? (
        <IndustrySuggestions
          company={textAt(form, suggestedBy.name)}
          description={suggestedBy.description === undefined ? '' : textAt(form, suggestedBy.description)}
          slug={slug}
          onChoose={choose}
        />
      ) : null}
    </div>
  )
}

/** The text at `step.field`: as it is being typed, or as it was left. */
function textAt({ step, values, store }: StepForm, path: string): string {
  const [name, field] = splitPath(path)
  return String((name === step.name ? values[field] : store.formValues(name)[field]) ?? '')
}
