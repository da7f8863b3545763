import type { STEP_FIELDS, StepName } from '#lib/flow/steps.ts'

type FieldsOf<Step extends StepName> = readonly (keyof (typeof STEP_FIELDS)[Step])[]

/** The steps and their fields by name alone. The schemas are heavier than all else, and come after the page. */
export const STEP_OUTLINE = {
  welcome: ['role', 'customRole', 'experienceLevel'],
  company: ['name', 'industry', 'customIndustry', 'size', 'description', 'website', 'logo'],
  organization: ['teamSize', 'structure', 'methodology', 'collaborationStyle', 'integrations', 'departments'],
} as const satisfies { [Step in StepName]: FieldsOf<Step> }

export const STEP_NAMES = Object.keys(STEP_OUTLINE) as StepName[]
