import {
  COLLABORATION_STYLES,
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  GOALS,
  type Locale,
  METHODOLOGIES,
  ROLES,
  STAGES,
  STRUCTURES,
} from '#lib/advisor/answers.ts'
import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { recommend } from '#lib/advisor/recommend.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'

/** Names as companies have them, none of which says a language. */
const COMPANY_NAMES = ['Northwind 4', 'Röstwerk', 'The Coffee House', 'La Huerta del Sur', 'QuantumLeap AI']
const TEAM_SIZES = [1, 3, 7, 24, 180, 1500, 10_000]
const DEPARTMENTS: Record<Locale, string[]> = {
  en: ['Sales', 'Customer support', 'Operations'],
  es: ['Ventas', 'Atención al cliente', 'Operaciones'],
}

const pick = <Value>(values: readonly Value[], place: number): Value => values[place % values.length] as Value

/** The answers of a customer of an industry; those of another `place` differ in everything. */
export function adviceInput(slug: string, locale: Locale, place = 0): AdviceInput {
  const industry = INDUSTRIES.find((candidate) => candidate.slug === slug)
  if (industry === undefined) throw new Error(`No industry ${slug}`)
  return {
    locale,
    now: new Date('2026-03-02T09:00:00Z'),
    industry: {
      slug,
      name: locale === 'es' ? industry.nameEs : industry.nameEn,
      category: industry.category,
      categoryName: '',
    },
    answers: {
      welcome: { role: pick(ROLES, place), experienceLevel: pick(EXPERIENCE_LEVELS, place) },
      company: {
        name: pick(COMPANY_NAMES, place),
        industry: slug,
        size: pick(COMPANY_SIZES, place),
        description: locale === 'es' ? industry.descriptionEs : industry.descriptionEn,
      },
      organization: {
        teamSize: pick(TEAM_SIZES, place),
        structure: pick(STRUCTURES, place),
        methodology: pick(METHODOLOGIES, place),
        collaborationStyle: pick(COLLABORATION_STYLES, place),
        integrations: ['slack'],
        departments: DEPARTMENTS[locale].slice(0, place % 4).map((name) => ({ name })),
      },
    },
  }
}

/** What the advisor writes for a customer of every industry, each with other answers. */
export function everyAdvice(locale: Locale): { input: AdviceInput; advice: AIRecommendations }[] {
  return INDUSTRIES.map(({ slug }, place) => {
    const input = adviceInput(slug, locale, place)
    return { input, advice: recommend(input) }
  })
}

/** No multiple of the length of any list above, so that each industry gets other answers than in `everyAdvice`. */
const OTHER_PLACE = 11

/** The same for customers who say what they want and where they stand: every goal and every stage is among them. */
export function everyAimedAdvice(locale: Locale): ReturnType<typeof everyAdvice> {
  return INDUSTRIES.map(({ slug }, place) => {
    const input = adviceInput(slug, locale, place + OTHER_PLACE)
    Object.assign(input.answers.company ?? {}, { stage: pick(STAGES, place) })
    Object.assign(input.answers.organization ?? {}, { goal: pick(GOALS, place) })
    return { input, advice: recommend(input) }
  })
}
