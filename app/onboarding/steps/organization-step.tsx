import { ChoiceField } from './choice-field.tsx'
import { DepartmentsField } from './departments-field.tsx'
import { StepFrame } from './step-frame.tsx'
import { TextField } from './text-field.tsx'
import { useStepForm } from './use-step-form.ts'

export function OrganizationStep() {
  const step = useStepForm('organization')
  return (
    <StepFrame step={step}>
      <TextField step={step} name="teamSize" inputMode="numeric" className="max-w-48" />
      <ChoiceField step={step} name="structure" />
      <ChoiceField step={step} name="methodology" />
      <ChoiceField step={step} name="collaborationStyle" className="sm:grid-cols-3" />
      <ChoiceField
        step={step}
        name="integrations"
        type="checkbox"
        hint={step.words.hints.integrations}
        className="sm:grid-cols-3"
      />
      <DepartmentsField step={step} />
    </StepFrame>
  )
}
