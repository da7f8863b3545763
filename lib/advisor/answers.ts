export const ROLES = ['ceo', 'manager', 'team_lead', 'individual_contributor', 'other'] as const
export const EXPERIENCE_LEVELS = ['beginner', 'intermediate', 'advanced'] as const
export const COMPANY_SIZES = ['startup', 'small', 'medium', 'large', 'enterprise'] as const
export const STRUCTURES = ['hierarchical', 'flat', 'matrix'] as const
export const METHODOLOGIES = ['okrs', 'kpis', 'custom'] as const
export const COLLABORATION_STYLES = ['centralized', 'distributed', 'hybrid'] as const
export const INTEGRATIONS = ['slack', 'teams', 'email'] as const
export const STAGES = ['idea', 'pre_revenue', 'early_revenue', 'growing', 'established', 'closing'] as const
export const GOALS = [
  'more_customers',
  'keep_customers',
  'on_time',
  'cash_collections',
  'margins',
  'raise_money',
  'launch_open',
  'hire_keep',
  'quality',
  'compliance',
  'digitise',
  'wind_down',
  'other',
] as const

/** The languages that the advisor writes. */
export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

/** The language in which the advisor writes for a reader of a locale; English for those it has none of. */
export function adviceLocaleOf(locale: string): Locale {
  const language = locale.split('-')[0]
  return LOCALES.find((known) => known === language) ?? 'en'
}

/** The answers that advice is made from. Whatever a flow calls them and wherever it asks them, its binding says which. */
export interface AdviceAnswers {
  welcome?: {
    role?: (typeof ROLES)[number]
    customRole?: string
    experienceLevel?: (typeof EXPERIENCE_LEVELS)[number]
  }
  company?: {
    name?: string
    industry?: string
    customIndustry?: string
    size?: (typeof COMPANY_SIZES)[number]
    description?: string
    stage?: (typeof STAGES)[number]
    country?: string
  }
  organization?: {
    teamSize?: number
    structure?: (typeof STRUCTURES)[number]
    methodology?: (typeof METHODOLOGIES)[number]
    collaborationStyle?: (typeof COLLABORATION_STYLES)[number]
    integrations?: readonly (typeof INTEGRATIONS)[number][]
    departments?: readonly { name: string; parent?: string }[]
    goal?: (typeof GOALS)[number]
    customGoal?: string
    obstacle?: string
    metric?: { name: string; unit: string; now: number; wanted: number }
  }
}
