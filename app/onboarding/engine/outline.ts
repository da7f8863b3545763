import type { defaultFlow } from '#lib/flow/default-flow.ts'
import type { StepNameOf } from '#lib/flow/flow-types.ts'

export type StepName = StepNameOf<typeof defaultFlow>

/** The steps and the fields that the pages ask, by name alone. The flow is heavier than all else, and comes after the page. */
export const STEP_OUTLINE = {
  welcome: ['role', 'customRole', 'experienceLevel'],
  company: ['name', 'industry', 'customIndustry', 'size', 'description', 'website', 'logo'],
  organization: ['teamSize', 'structure', 'methodology', 'collaborationStyle', 'integrations', 'departments'],
} as const satisfies { [Step in StepName]: readonly string[] }

export const STEP_NAMES = Object.keys(STEP_OUTLINE) as StepName[]
