import type { AdviceAnswers } from '#lib/advisor/answers.ts'
import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import { categoryKnowledge, industryKnowledge } from '#lib/advisor/knowledge/library.ts'
import { metricName, shownLabel } from '#lib/advisor/knowledge/metric-names.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { recommend } from '#lib/advisor/recommend.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { NOW } from '../relevance/pairs.ts'
import { verbatimShares } from '../verbatim.ts'

/** What the reading found wrong about figures, teams and wording, asked again of the advice as it is. */
export interface StructureCheck {
  fault: string
  about: string
  /** What is wrong still; empty when nothing is. */
  wrong: () => string[]
}

const MOST_VERBATIM_PERCENT = 30

function adviceTo(slug: string, locale: 'en' | 'es', answers: AdviceAnswers): AIRecommendations {
  const industry = INDUSTRIES.find((known) => known.slug === slug)
  if (industry === undefined) throw new Error(`No industry ${slug}`)
  const input: AdviceInput = {
    locale,
    now: NOW,
    industry: {
      slug,
      name: locale === 'es' ? industry.nameEs : industry.nameEn,
      category: industry.category,
      categoryName: '',
    },
    answers: {
      welcome: { role: 'ceo', experienceLevel: 'intermediate', ...answers.welcome },
      company: { name: 'Casa Luna', industry: slug, size: 'small', ...answers.company },
      organization: {
        structure: 'hierarchical',
        methodology: 'okrs',
        collaborationStyle: 'hybrid',
        integrations: [],
        ...answers.organization,
      },
    },
  }
  return recommend(input)
}

const team = (slug: string, locale: 'en' | 'es', answers: AdviceAnswers) =>
  adviceTo(slug, locale, answers).teamStructureAdvice.join(' ')
const unwanted = (text: string, words: RegExp) =>
  words.test(text) ? [`says ${words.exec(text)?.[0]} in: ${text}`] : []
const allMetrics = () =>
  [
    ...INDUSTRIES.map(({ slug, category }) => industryKnowledge(slug) ?? categoryKnowledge(category)),
    ...[...new Set(INDUSTRIES.map(({ category }) => category))].map(categoryKnowledge),
  ].flatMap(({ plays }) => plays.flatMap(({ metrics }) => metrics))

const TOO_LONG =
  /\b(?:within (?:a|one|two) years?|annual|after six months|within six months|over a year|first year|half-yearly)\b/

export const STRUCTURE_CHECKS: readonly StructureCheck[] = [
  {
    fault: 'F6',
    about: 'net revenue retention may pass a hundred',
    wrong: () => {
      const found = allMetrics().find(({ name }) => name[0] === 'net revenue retention')
      return (found?.usualRange.high ?? 0) > 100 ? [] : ['net revenue retention stops at 100 %']
    },
  },
  {
    fault: 'F7',
    about: 'no metric looks back for longer than a cycle',
    wrong: () => allMetrics().flatMap(({ name }) => (TOO_LONG.test(name[0]) ? [name[0]] : [])),
  },
  {
    fault: 'F8',
    about: 'a per cent says of what',
    wrong: () =>
      ['people who can name our main goal', 'newcomers contacted within a week'].flatMap((name) => {
        const metric = {
          name: [name, `las ${name}`] as const,
          unit: ['%', '%'] as const,
          usualRange: { low: 0, high: 100 },
          movement: { baseline: 1, target: 2 },
          movementBySize: {},
        }
        return metricName(metric, 'en').startsWith('the share of') &&
          metricName(metric, 'es').startsWith('el porcentaje de')
          ? []
          : [metricName(metric, 'en')]
      }),
  },
  {
    fault: 'F8',
    about: 'a team of four counts things',
    wrong: () => {
      const { suggestedOKRs } = adviceTo('fitness', 'en', {
        company: { size: 'startup' },
        organization: { teamSize: 4, goal: 'more_customers' },
      })
      return suggestedOKRs[0]?.keyResults.some(({ baseline, unit }) => baseline === 0 && unit !== '%')
        ? []
        : ['no count among the key results']
    },
  },
  {
    fault: 'F10',
    about: 'a flat team of twelve hears of no leads',
    wrong: () =>
      unwanted(
        team('trucking-freight', 'es', { organization: { teamSize: 12, structure: 'flat' } }),
        /l[ií]deres|reportes directos/,
      ),
  },
  {
    fault: 'F10',
    about: 'a flat team of eighteen hears one number of teams',
    wrong: () => {
      const text = team('cafes-bakeries', 'en', { organization: { teamSize: 18, structure: 'flat' } })
      return /about 2 teams/.test(text) && /give Baking and Counter a team each/.test(text) ? [] : [text]
    },
  },
  {
    fault: 'F10',
    about: 'departments of a matrix are given no size that breaks the span',
    wrong: () =>
      unwanted(
        team('trucking-freight', 'es', {
          organization: {
            teamSize: 38,
            structure: 'matrix',
            departments: ['Ventas', 'Taller', 'Despacho', 'Finanzas'].map((name) => ({ name })),
          },
        }),
        /\d+ personas a cada área/,
      ),
  },
  {
    fault: 'F10',
    about: 'the lead of nine people leads one team',
    wrong: () =>
      unwanted(
        team('legal', 'es', { welcome: { role: 'team_lead' }, organization: { teamSize: 9 } }),
        /alrededor de 2/,
      ),
  },
  {
    fault: 'F10',
    about: 'one person in a large bank decides on no functions of the bank',
    wrong: () =>
      unwanted(
        team('banking', 'en', { company: { size: 'large' }, organization: { teamSize: 1 } }),
        /buy from outside/,
      ),
  },
  {
    fault: 'F10',
    about: 'a start-up with a team of ten thousand is asked, and nothing reckons with it',
    wrong: () => {
      const advice = adviceTo('restaurants', 'en', {
        company: { size: 'startup' },
        organization: { teamSize: 10_000, structure: 'flat' },
      })
      return unwanted(
        JSON.stringify([advice.industryInsights, advice.teamStructureAdvice]),
        /everyone sees everything|\b8\d\d teams|10,?000/,
      )
    },
  },
  {
    fault: 'F10',
    about: 'ten thousand people are told no count of leads',
    wrong: () =>
      unwanted(
        team('hospitals', 'es', { company: { size: 'enterprise' }, organization: { teamSize: 10_000 } }),
        /1[.,]?4\d\d|2[.,]?500 personas/,
      ),
  },
  {
    fault: 'F11',
    about: 'an individual contributor is asked for their own part',
    wrong: () => {
      const [first] = adviceTo('restaurants', 'en', {
        company: { size: 'large' },
        welcome: { role: 'individual_contributor' },
        organization: { teamSize: 300 },
      }).suggestedOKRs
      return /passes through your own hands/.test(first?.rationale ?? '') ? [] : [first?.rationale ?? '']
    },
  },
  {
    fault: 'F12',
    about: 'at most thirty per cent is the same for all',
    wrong: () =>
      verbatimShares().flatMap(({ locale, percent }) =>
        percent <= MOST_VERBATIM_PERCENT ? [] : [`${locale} ${percent.toFixed(1)} %`],
      ),
  },
  {
    fault: 'F12',
    about: 'a chief of twelve gets no goal about having goals',
    wrong: () =>
      unwanted(
        JSON.stringify(adviceTo('medical-clinics', 'en', { organization: { teamSize: 12 } })),
        /goal it can repeat/,
      ),
  },
  {
    fault: 'F13',
    about: 'Spanish labels lose both articles or none',
    wrong: () =>
      allMetrics().flatMap((metric) =>
        /^\p{L}+ [yo] (?:el|la|los|las) /u.test(shownLabel(metric, 'es')) ? [shownLabel(metric, 'es')] : [],
      ),
  },
  {
    fault: 'F13',
    about: 'Spanish writes no thousands with a comma',
    wrong: () =>
      unwanted(
        JSON.stringify(
          adviceTo('hospitals', 'es', { company: { size: 'enterprise' }, organization: { teamSize: 2800 } }),
        ),
        /\d,\d{3}\b/,
      ),
  },
  {
    fault: 'F14',
    about: 'no two key results of a maker of drinks say the same',
    wrong: () => {
      const results = adviceTo('beverages', 'es', { organization: { teamSize: 30 } }).suggestedOKRs.flatMap(
        ({ keyResults }) => keyResults,
      )
      const figures = results.map(({ baseline, target, unit }) => `${baseline} ${target} ${unit}`)
      return figures.filter((one, index) => figures.indexOf(one) !== index)
    },
  },
  {
    fault: 'F15',
    about: 'ranges are said to be our estimates',
    wrong: () =>
      adviceTo('restaurants', 'en', { organization: { teamSize: 30 } }).industryInsights.some((text) =>
        /^Our estimates .* not from statistics/.test(text),
      )
        ? []
        : ['ranges pass for facts'],
  },
  {
    fault: 'F15',
    about: 'a first cycle is not told to have few goals and given nine key results',
    wrong: () => {
      const advice = adviceTo('restaurants', 'en', {
        welcome: { experienceLevel: 'beginner' },
        organization: { teamSize: 60 },
      })
      return advice.suggestedOKRs.length <= 2
        ? []
        : [`${advice.suggestedOKRs.length} objectives for a beginner`]
    },
  },
  {
    fault: 'F15',
    about: 'a first step is a move on the problem',
    wrong: () => {
      const [first] = adviceTo('restaurants', 'en', {
        organization: { teamSize: 20, goal: 'cash_collections' },
      }).nextSteps
      return /five largest debtors/.test(first?.title ?? '') ? [] : [first?.title ?? '']
    },
  },
]
