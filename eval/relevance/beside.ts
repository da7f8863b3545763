import { classifyIndustry } from '#lib/advisor/industries/classifier.ts'
import { CATEGORIES, INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import { foldInPlace, sentencesOf } from '#lib/advisor/intents/clauses.ts'
import { conceptsOf } from '#lib/advisor/intents/concepts.ts'
import { NEGATION } from '#lib/advisor/intents/marks.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { recommend } from '#lib/advisor/recommend.ts'
import { textsOf } from './judge.ts'
import { MORE_PHRASES } from './more-phrases.ts'
import { NOW } from './pairs.ts'
import { PARTS } from './parts.ts'
import { PHRASES } from './phrases.ts'
import { SORROWS } from './sorrows.ts'

const SPANISH = /[áéíóúñ¿]|\b(?:de|la|el|los|las|que|con|una?|en|para|no|mi|y)\b/gi
const PERCENT = /(\d+(?:[.,]\d+)?)\s?(?:%|per ?cent|por ?ciento)/g
const TRAGIC =
  /\b(?:died|killed|death|suicid\w+|cancer|violence|abuse\w*|rape\w*|bankrupt\w*|sued|fire|flood|earthquake|hurricane|murio|murieron|muerte|fallec\w+|violencia|abus\w+|quiebra|incendio|inundacion|terremoto|huracan|perdi a|perdimos (?:todo|a))\b/
const QUOTED = /“([^”]+)”/g

/** A company of fourteen in the industry that the description sounds like, in its language. */
export function inputOf(description: string): AdviceInput {
  const [first] = classifyIndustry({ name: '', description }).ranked
  const industry = INDUSTRIES.find(({ slug }) => slug === first?.slug) ?? INDUSTRIES[0]
  if (industry === undefined) throw new Error('There are no industries.')
  const locale = (description.match(SPANISH)?.length ?? 0) > description.split(' ').length / 5 ? 'es' : 'en'
  const category = CATEGORIES.find(({ slug }) => slug === industry.category)
  return {
    locale,
    now: NOW,
    industry: {
      slug: industry.slug,
      name: locale === 'es' ? industry.nameEs : industry.nameEn,
      category: industry.category,
      categoryName: (locale === 'es' ? category?.nameEs : category?.nameEn) ?? '',
    },
    answers: {
      welcome: { role: 'ceo', experienceLevel: 'intermediate' },
      company: { name: 'Harbour Lane', industry: industry.slug, size: 'small', description },
      organization: {
        teamSize: 14,
        structure: 'hierarchical',
        methodology: 'okrs',
        collaborationStyle: 'hybrid',
        integrations: [],
      },
    },
  }
}

/** Says what is wrong with advice beside the description, without asking the reader that wrote it. */
export function faultsBeside(description: string): string[] {
  const advice = recommend(inputOf(description))
  const sentences = sentencesOf(description).map(({ folded }) => folded)
  const figures = sentences.flatMap((sentence) =>
    conceptsOf(sentence).map((concept) => ({
      concept,
      values: [...sentence.matchAll(PERCENT)].map(([, value = '']) => Number(value.replace(',', '.'))),
    })),
  )
  const contradicted = advice.suggestedOKRs
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ metric, unit, baseline }) => {
      if (!unit.includes('%')) return false
      const about = conceptsOf(foldInPlace(metric))
      const stated = figures.filter(({ concept, values }) => values.length === 1 && about.includes(concept))
      return stated.length > 0 && !stated.some(({ values }) => values.includes(baseline))
    })
    .map(({ title }) => `contradicts a figure: ${title}`)
  const mourned = sentences.filter((sentence) => TRAGIC.test(sentence) || sentence.search(NEGATION) >= 0)
  const quoted = textsOf(advice)
    .flatMap((text) => [...text.matchAll(QUOTED)].map(([, words = '']) => foldInPlace(words)))
    .filter((words) => mourned.some((sentence) => sentence.includes(words)))
    .map((words) => `quotes what is denied or mourned: ${words}`)
  return [...new Set([...contradicted, ...quoted])]
}

/** All that is written here without an answer beside it. */
export const DESCRIPTIONS: readonly string[] = [
  PHRASES,
  MORE_PHRASES,
  SORROWS,
  ...PARTS.map(({ lines }) => lines),
]
  .flatMap((lines) => lines.trim().split('\n'))
  .map((line) => line.split(' | ').slice(1).join(' | '))
