import type { ComponentProps } from 'react'
import { Field } from '#app/components/ui/field.tsx'
import { Input, Textarea } from '#app/components/ui/input.tsx'
import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import type { StepForm } from './use-step-form.ts'

interface TextFieldProps extends Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'autoComplete'> {
  step: StepForm
  name: keyof WizardWords['fields']
  hint?: string
  isOptional?: boolean
  hasLines?: boolean
  className?: string
}

/** A question that one answers by typing. */
export function TextField({ step, name, hint, isOptional, hasLines, className, ...input }: TextFieldProps) {
  const { form, words, errorOf } = step
  // The form sets values once it runs; this is for what the server renders.
  const rendered = String(form.getValues(name) ?? '')
  return (
    <Field
      id={name}
      label={words.fields[name]}
      hint={hint}
      error={errorOf(name)}
      required={!isOptional}
      optionalText={isOptional ? words.optional : undefined}
      className={className}
    >
      {(control) =>
        hasLines ? (
          <Textarea {...control} {...form.register(name)} defaultValue={rendered} />
        ) : (
          <Input {...control} {...input} {...form.register(name)} defaultValue={rendered} />
        )
      }
    </Field>
  )
}
