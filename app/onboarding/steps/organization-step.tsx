import { COLLABORATION_STYLES, INTEGRATIONS, METHODOLOGIES, STRUCTURES } from '#lib/flow/steps.ts'
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
      <ChoiceField step={step} name="structure" choices={STRUCTURES} />
      <ChoiceField step={step} name="methodology" choices={METHODOLOGIES} />
      <ChoiceField
        step={step}
        name="collaborationStyle"
        choices={COLLABORATION_STYLES}
        className="sm:grid-cols-3"
      />
      <ChoiceField
        step={step}
        name="integrations"
        type="checkbox"
        choices={INTEGRATIONS}
        hint={step.words.hints.integrations}
        className="sm:grid-cols-3"
      />
      <DepartmentsField step={step} />
    </StepFrame>
  )
}
