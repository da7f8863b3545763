import { customerTerms } from '../advisor/profile.ts'
import { recommend } from '../advisor/recommend.ts'
import { scoreObjective } from '../advisor/rubric.ts'
import type { Advisor } from '../ai/advisor.ts'

/** The embedded advisor and its rubric, as the ladder stands on them. */
export const embeddedAdvisor: Advisor = {
  recommend,
  failedGates: (okr, input) => {
    const [companyName = '', ...terms] = customerTerms(input)
    return scoreObjective(okr, {
      companyName,
      industryName: input.industry.name,
      terms,
      locale: input.locale,
      generatedAt: input.now,
    }).gateFailures
  },
}
