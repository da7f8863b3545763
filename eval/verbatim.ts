import { LOCALES, type Locale } from '#lib/advisor/answers.ts'
import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { recommend } from '#lib/advisor/recommend.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { textsOf } from './relevance/judge.ts'
import { NOW } from './relevance/pairs.ts'

/** A sentence that so many industries share says nothing of any of them. */
const MANY_INDUSTRIES = 100
/** A sentence ends before a capital; a figure or an abbreviation ends none. */
const SENTENCE_END = /(?<=[\p{L}\p{N})”%][.!?:]) (?=[\p{Lu}“¿¡])/u

const WAYS: AdviceInput['answers'][] = [
  {
    welcome: { role: 'ceo', experienceLevel: 'intermediate' },
    company: { size: 'small' },
    organization: {
      teamSize: 24,
      structure: 'hierarchical',
      methodology: 'okrs',
      collaborationStyle: 'hybrid',
    },
  },
  {
    welcome: { role: 'manager', experienceLevel: 'advanced' },
    company: { size: 'large' },
    organization: {
      teamSize: 320,
      structure: 'matrix',
      methodology: 'kpis',
      collaborationStyle: 'centralized',
    },
  },
  {
    welcome: { role: 'individual_contributor', experienceLevel: 'beginner' },
    company: { size: 'medium' },
    organization: { teamSize: 70, structure: 'flat', methodology: 'okrs', collaborationStyle: 'distributed' },
  },
  {
    welcome: { role: 'ceo', experienceLevel: 'beginner' },
    company: { size: 'startup' },
    organization: { teamSize: 1, structure: 'flat', methodology: 'custom', collaborationStyle: 'hybrid' },
  },
]

/** The share of characters, in per cent, in sentences that a hundred industries have word for word. */
export function verbatimShare(locale: Locale): number {
  let [shared, all] = [0, 0]
  for (const way of WAYS) {
    const sentences = INDUSTRIES.map((industry) => {
      const input: AdviceInput = {
        locale,
        now: NOW,
        industry: {
          slug: industry.slug,
          name: locale === 'es' ? industry.nameEs : industry.nameEn,
          category: industry.category,
          categoryName: '',
        },
        answers: { ...way, company: { ...way.company, name: 'Casa Luna', industry: industry.slug } },
      }
      return sentencesOf(recommend(input))
    })
    const owners = new Map<string, number>()
    for (const own of sentences) for (const one of new Set(own)) owners.set(one, (owners.get(one) ?? 0) + 1)
    for (const sentence of sentences.flat()) {
      all += sentence.length
      if ((owners.get(sentence) ?? 0) >= MANY_INDUSTRIES) shared += sentence.length
    }
  }
  return (100 * shared) / all
}

const sentencesOf = (advice: AIRecommendations) => textsOf(advice).flatMap((text) => text.split(SENTENCE_END))

/** The share in each language, as it is printed. */
export const verbatimShares = () => LOCALES.map((locale) => ({ locale, percent: verbatimShare(locale) }))
