import { ChoiceCard } from '#app/components/ui/choice-card.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { FieldGroup } from '#app/components/ui/field.tsx'
import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import type { StepForm } from './use-step-form.ts'

type ChoiceFieldName = keyof WizardWords['choices']

interface ChoiceFieldProps {
  step: StepForm
  name: ChoiceFieldName
  type?: 'radio' | 'checkbox'
  hint?: string
  className?: string
}

/** A question with a handful of answers, each a card. */
export function ChoiceField({ step, name, type = 'radio', hint, className }: ChoiceFieldProps) {
  const { form, words, errorOf } = step
  const texts = words.choices[name] as Record<string, { title: string; text?: string }>
  const error = errorOf(name)
  // The form checks them once it runs; this is for what the server renders.
  const rendered = form.getValues(name)
  const isChosen = (choice: string) =>
    Array.isArray(rendered) ? rendered.includes(choice) : rendered === choice
  return (
    <FieldGroup id={name} label={words.fields[name]} error={error} hint={hint}>
      <div className={classNames('grid gap-2', className)}>
        {Object.keys(texts).map((choice) => (
          <ChoiceCard
            key={choice}
            type={type}
            value={choice}
            title={texts[choice]?.title}
            description={texts[choice]?.text}
            aria-describedby={error ? `${name}-error` : undefined}
            {...form.register(name)}
            defaultChecked={isChosen(choice)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
