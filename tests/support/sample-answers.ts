/** Valid answers of a perfumery for every step, in characters that are not all ASCII, and with an industry of its own. */
export const PERFUMERY = {
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

/** Valid answers of a bakery for every step, with nothing optional. */
export const ANSWERS = {
  welcome: { role: 'ceo', experienceLevel: 'beginner' },
  company: { name: 'Panadería Sol', industry: 'cafes-bakeries', size: 'small' },
  organization: {
    teamSize: 12,
    structure: 'flat',
    methodology: 'okrs',
    collaborationStyle: 'hybrid',
    integrations: ['slack'],
  },
} as const

export type AnsweredStep = keyof typeof PERFUMERY
export const ANSWERED_STEPS = Object.keys(PERFUMERY) as AnsweredStep[]
