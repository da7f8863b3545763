import { customerTerms } from '../advisor/profile.ts'
import { advise } from '../advisor/recommend.ts'
import { scoreObjective } from '../advisor/rubric.ts'
import type { Advisor } from './advisor.ts'

/** The embedded advisor and its rubric, as the ladder stands on them. */
export const embeddedAdvisor: Advisor = {
  advise,
  failedGates: (okr, input) => {
    const [companyName = '', ...phrases] = customerTerms(input)
    return scoreObjective(okr, {
      companyName,
      industryName: input.industry.name,
      terms: phrases.flatMap((phrase) => [phrase, ...tellingWords(phrase)]),
      locale: input.locale,
      generatedAt: input.now,
    }).gateFailures
  },
}

const MIN_TELLING_LETTERS = 5

/** A model names what a company does in words of its own, so one telling word of a phrase is enough. */
const tellingWords = (phrase: string): string[] =>
  phrase.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length >= MIN_TELLING_LETTERS) ?? []
