import type { KindName } from './kinds/kinds.ts'

const TEXT = ['text', 'paragraphs'] as const
const SIZE = ['choice', 'integer'] as const
const CHOICE = ['choice'] as const

/** What the advisor and the models can make use of, and the kinds of the fields that can say it. */
export const ADVICE_FACTS = {
  name: ['text'],
  industry: ['industry'],
  customIndustry: TEXT,
  size: SIZE,
  description: TEXT,
  stage: CHOICE,
  country: ['country', 'choice'],
  role: CHOICE,
  customRole: TEXT,
  experienceLevel: CHOICE,
  teamSize: SIZE,
  structure: CHOICE,
  methodology: CHOICE,
  collaborationStyle: CHOICE,
  integrations: ['choices'],
  departments: ['list'],
  goal: CHOICE,
  customGoal: TEXT,
  obstacle: TEXT,
  metric: ['group'],
} as const satisfies Record<string, readonly KindName[]>

export type AdviceFact = keyof typeof ADVICE_FACTS

/** Where each fact stands, as `step.field`; advice is about a company of some name in some industry. */
export type AdviceBinding<Path extends string = string> = {
  readonly [Fact in AdviceFact as Fact extends 'name' | 'industry' ? Fact : never]: Path
} & {
  readonly [Fact in AdviceFact as Fact extends 'name' | 'industry' ? never : Fact]?: Path
}
