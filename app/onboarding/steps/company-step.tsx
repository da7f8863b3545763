import { ChoiceField } from './choice-field.tsx'
import { IndustryField } from './industry-field.tsx'
import { StepFrame } from './step-frame.tsx'
import { TextField } from './text-field.tsx'
import { useStepForm } from './use-step-form.ts'

export function CompanyStep() {
  const step = useStepForm('company')
  const { hints } = step.words
  const industry = step.form.watch('industry')
  return (
    <StepFrame step={step}>
      <TextField step={step} name="name" autoComplete="organization" />
      <TextField step={step} name="description" hint={hints.description} isOptional hasLines />
      <IndustryField step={step} />
      {industry === 'other' ? <TextField step={step} name="customIndustry" /> : null}
      <ChoiceField step={step} name="size" className="grid-cols-2 sm:grid-cols-3" />
      <div className="grid items-start gap-7 sm:grid-cols-2 sm:gap-4">
        <TextField step={step} name="website" hint={hints.website} type="url" isOptional autoComplete="url" />
        <TextField step={step} name="logo" hint={hints.logo} type="url" isOptional />
      </div>
    </StepFrame>
  )
}
