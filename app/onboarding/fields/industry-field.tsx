import { useState } from 'react'
import { Field } from '#app/components/ui/field.tsx'
import { OTHER_INDUSTRY } from '#client/wizard/industry-names.ts'
import type { StepForm } from '#client/wizard/use-step-form.ts'
import { splitPath } from '#lib/flow/condition.ts'
import { type FieldProps, labelling } from './field-props.ts'
import { IndustryCombobox } from './industry-combobox.tsx'
import { ownNameField } from './industry-options.ts'
import { IndustrySuggestions } from './industry-suggestions.tsx'

/** The industry: search the table, say one's own, or keep what is suggested where the flow says by what. */
export function IndustryField({ form, field, path }: FieldProps) {
  const slug = String(form.valueAt(path) ?? '')
  const { suggestedBy } = field
  const ownName = ownNameField(form.step, path)
  /** Whether the person has said an industry, or is about to. */
  const [isDecided, setIsDecided] = useState(slug !== '')
  /** What was taken for the person, until they choose themselves, be it the same. */
  const [preselected, setPreselected] = useState<string>()

  const decide = (chosen: string) => {
    setIsDecided(true)
    setPreselected(undefined)
    form.set(path, chosen)
  }

  function preselect(suggested: string) {
    setPreselected(suggested)
    form.set(path, suggested)
  }

  function sayOwn(name: string) {
    decide(OTHER_INDUSTRY)
    if (ownName) form.set(ownName.name, name)
  }

  return (
    <div className="grid gap-3">
      <Field {...labelling({ form, field, path })} required={field.required}>
        {(control) => (
          <IndustryCombobox
            control={control}
            label={field.label}
            slug={slug}
            onChange={decide}
            onType={() => setIsDecided(true)}
            onOwn={ownName && sayOwn}
          />
        )}
      </Field>
      {suggestedBy ? (
        <IndustrySuggestions
          company={textAt(form, suggestedBy.name)}
          description={suggestedBy.description === undefined ? '' : textAt(form, suggestedBy.description)}
          slug={slug}
          box={path}
          preselected={preselected}
          isDecided={isDecided}
          onChoose={decide}
          onPreselect={preselect}
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
