import { type AdviceInput, customerTerms, readProfile } from '../advisor/profile.ts'
import { readForModel } from '../advisor/read-answers.ts'
import { advise } from '../advisor/recommend.ts'
import { scoreObjective } from '../advisor/rubric.ts'
import { readAnswers } from '../advisor/said.ts'
import { faultsOfKeyResult, faultsOfText, type SenseContext } from '../advisor/sense.ts'
import type { Advisor } from './advisor.ts'

/** The embedded advisor and its rubric, as the ladder stands on them. */
export const embeddedAdvisor: Advisor = {
  advise,
  read: readForModel,
  failedGates: (okr, input) => {
    const [companyName = '', ...phrases] = customerTerms(input)
    const { gateFailures } = scoreObjective(okr, {
      companyName,
      industryName: input.industry.name,
      terms: phrases.flatMap((phrase) => [phrase, ...tellingWords(phrase)]),
      locale: input.locale,
      generatedAt: input.now,
    })
    const context = contextOf(input)
    const { objective, rationale, keyResults } = okr
    return [
      ...gateFailures,
      ...[objective, rationale].flatMap((text) => faultsOfText(text, context)),
      ...keyResults.flatMap((keyResult) => faultsOfKeyResult(keyResult, context)),
    ]
  },
  senseFaults: (texts, input) => {
    const context = contextOf(input)
    return texts.flatMap((text) => faultsOfText(text, context))
  },
}

const contextOf = (input: AdviceInput): SenseContext => ({
  profile: readProfile(input),
  said: readAnswers(input),
})

const MIN_TELLING_LETTERS = 5

/** A model names what a company does in words of its own, so one telling word of a phrase is enough. */
const tellingWords = (phrase: string): string[] =>
  phrase.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length >= MIN_TELLING_LETTERS) ?? []
