/** Valid answers for each step, as a test's starting point. */
export const ANSWERS = {
  welcome: { role: 'ceo', experienceLevel: 'beginner' },
  company: { name: 'L’Oréal Café', industry: 'other', customIndustry: 'Perfume bottles', size: 'small' },
  organization: {
    teamSize: 12,
    structure: 'flat',
    methodology: 'okrs',
    collaborationStyle: 'hybrid',
    integrations: ['slack'],
  },
} as const

export type AnsweredStep = keyof typeof ANSWERS
export const ANSWERED_STEPS = Object.keys(ANSWERS) as AnsweredStep[]
