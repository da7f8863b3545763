import { ChoiceField } from './choice-field.tsx'
import { StepFrame } from './step-frame.tsx'
import { TextField } from './text-field.tsx'
import { useStepForm } from './use-step-form.ts'

export function WelcomeStep() {
  const step = useStepForm('welcome')
  const role = step.form.watch('role')
  return (
    <StepFrame step={step}>
      <ChoiceField step={step} name="role" className="sm:grid-cols-2" />
      {role === 'other' ? <TextField step={step} name="customRole" /> : null}
      <ChoiceField step={step} name="experienceLevel" />
    </StepFrame>
  )
}
