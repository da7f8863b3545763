import { Controller } from 'react-hook-form'
import { Field } from '#app/components/ui/field.tsx'
import { IndustryCombobox } from './industry-combobox.tsx'
import { IndustrySuggestions } from './industry-suggestions.tsx'
import type { StepForm } from './use-step-form.ts'

/** The industry: search the table, or take a suggestion. */
export function IndustryField({ step }: { step: StepForm }) {
  const { form, words, errorOf } = step
  const [company, description] = form.watch(['name', 'description'])
  return (
    <Controller
      control={form.control}
      name="industry"
      render={({ field }) => {
        const slug = String(field.value ?? '')
        return (
          <div className="grid gap-3">
            <Field id="industry" label={words.fields.industry} error={errorOf('industry')} required>
              {(control) => (
                <IndustryCombobox
                  control={control}
                  inputRef={field.ref}
                  slug={slug}
                  onChange={field.onChange}
                />
              )}
            </Field>
            <IndustrySuggestions
              company={String(company ?? '')}
              description={String(description ?? '')}
              slug={slug}
              onChoose={field.onChange}
            />
          </div>
        )
      }}
    />
  )
}
