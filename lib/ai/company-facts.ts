import type { AdviceAnswers } from '../advisor/answers.ts'
import type { ReadAnswers } from '../advisor/read-answers.ts'
import { cleanForPrompt } from './model-text.ts'

export interface KnownIndustry {
  slug: string
  name: string
  category: string
  categoryName: string
}

const MAX_DEPARTMENTS = 12

/**
 * What leaves for a model of a person's answers: what advice depends on, cleaned, and no more. Website,
 * logo, ids and anything about the account stay here. Beside what they typed stands what the advisor read in it.
 */
export function companyFacts(
  answers: AdviceAnswers,
  industry: KnownIndustry,
  read: ReadAnswers,
): Record<string, unknown> {
  const { welcome, company, organization } = answers
  const clean = (text: string | undefined, max: number) => (text ? cleanForPrompt(text, max) : undefined)
  const facts = {
    company: {
      name: clean(company?.name, 100),
      // One that is none of the list is in the customer's own words.
      industry: clean(industry.name, 100),
      industryGroup: industry.categoryName,
      ownWordsForIndustry: clean(company?.customIndustry, 80),
      size: company?.size,
      description: clean(company?.description, 500),
      stage: company?.stage,
      country: company?.country,
    },
    person: {
      role: welcome?.role,
      ownWordsForRole: clean(welcome?.customRole, 80),
      experience: welcome?.experienceLevel,
    },
    team: {
      size: organization?.teamSize,
      structure: organization?.structure,
      methodology: organization?.methodology,
      collaboration: organization?.collaborationStyle,
      tools: organization?.integrations,
      departments: organization?.departments?.slice(0, MAX_DEPARTMENTS).map(({ name }) => clean(name, 100)),
    },
    wants: {
      goal: organization?.goal,
      ownWordsForGoal: clean(organization?.customGoal, 120),
      obstacle: clean(organization?.obstacle, 200),
      metric: organization?.metric && {
        ...organization.metric,
        name: clean(organization.metric.name, 80),
        unit: clean(organization.metric.unit, 20),
      },
      read,
    },
  }
  return JSON.parse(JSON.stringify(facts)) as Record<string, unknown>
}
