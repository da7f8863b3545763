import type { defaultFlow } from './default-flow.ts'
import type { AnswersOf, DraftOf, StepNameOf } from './flow-types.ts'

/** The languages of the default flow. */
export type Locale = 'en' | 'es'
export type StepName = StepNameOf<typeof defaultFlow>

type Finished = AnswersOf<typeof defaultFlow>
export type WelcomeData = Finished['welcome']
export type CompanyData = Finished['company']
export type OrganizationData = Finished['organization']

/** All answers of a session of the default flow; while a step is unfinished its object may hold only some of the fields. */
export type StepData = Partial<Finished>
/** The answers as a half-filled wizard has them. */
export type DraftStepData = DraftOf<typeof defaultFlow>
