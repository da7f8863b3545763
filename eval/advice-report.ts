import { LOCALES } from '#lib/advisor/answers.ts'
import { foldedWords } from '#lib/advisor/plain-text.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { jaccard } from '#lib/advisor/rubric/reading.ts'
import { GATES, type RubricResult } from '#lib/advisor/rubric.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'

export interface Judged {
  input: AdviceInput
  advice: AIRecommendations
  results: RubricResult[]
}

export const mean = (numbers: number[]) =>
  numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length)
const quantile = (numbers: number[], share: number) =>
  numbers.toSorted((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  ] ?? 0

/** Writes the figures of a whole grid as Markdown: scores by language, gates, diversity and milliseconds per call. */
export function reportOf(judged: Judged[], industryCount: number, times: number[]): string {
  const failures = GATES.map((gate) => ({
    gate,
    count: judged.flatMap(({ results }) => results).filter(({ gateFailures }) => gateFailures.includes(gate))
      .length,
  }))
  const diversity = diversityOf(judged)
  return [
    '## Advice without a model',
    '',
    `${judged.length.toLocaleString('en')} companies: ${industryCount} industries × roles × sizes × methodologies × both languages;`,
    'the other answers take turns. Each suggested objective is judged by `lib/advisor/rubric.ts`.',
    '',
    '| language | companies | objectives | mean score | lowest | gate failures |',
    '|---|---|---|---|---|---|',
    ...LOCALES.map((locale) =>
      row(
        locale,
        judged.filter(({ input }) => input.locale === locale),
      ),
    ),
    row('both', judged),
    '',
    `Gate failures: ${failures.map(({ gate, count }) => `${gate} ${count}`).join(', ')}.`,
    '',
    '| how alike the advice of two companies is (shared words over all words, their names and fields apart) | mean | highest |',
    '|---|---|---|',
    `| same industry, other answers | ${diversity.within.mean.toFixed(2)} | ${diversity.within.highest.toFixed(2)} |`,
    `| same category, other industry | ${diversity.category.mean.toFixed(2)} | ${diversity.category.highest.toFixed(2)} |`,
    `| other category | ${diversity.across.mean.toFixed(2)} | ${diversity.across.highest.toFixed(2)} |`,
    '',
    `Pairs of industries of different categories with the same set of key results: ${diversity.sameAcrossCategories}.`,
    `Pairs of industries of one category with the same set: ${diversity.sameWithinCategory}.`,
    '',
    `Processor time per call, over batches of a hundred: median ${quantile(times, 0.5).toFixed(3)} ms, slowest batch ${quantile(times, 1).toFixed(3)} ms.`,
  ].join('\n')
}

function row(label: string, judged: Judged[]): string {
  const results = judged.flatMap((one) => one.results)
  const scores = results.map(({ score }) => score)
  const gates = results.filter(({ gateFailures }) => gateFailures.length > 0).length
  return `| ${label} | ${judged.length} | ${scores.length} | ${mean(scores).toFixed(1)} | ${quantile(scores, 0)} | ${gates} |`
}

/** The least distance between two pairs that are compared, so that none of their answers take turns in step. */
const STRIDE = 7
const FAR = 4421

function diversityOf(judged: Judged[]) {
  const words = new Map<Judged, Set<string>>()
  const sample = judged.filter(({ input }, index) => input.locale === 'en' && index % STRIDE === 0)
  for (const one of sample) words.set(one, wordsOf(one))
  const lists = { within: [] as number[], category: [] as number[], across: [] as number[] }
  for (const [index, one] of sample.entries()) {
    for (const distance of [1, 11, 29, FAR]) {
      const other = sample[(index + distance) % sample.length]
      if (other === undefined || other === one) continue
      lists[kinship(one, other)].push(jaccard(words.get(one) ?? new Set(), words.get(other) ?? new Set()))
    }
  }
  const summary = (list: number[]) => ({ mean: mean(list), highest: Math.max(0, ...list) })
  return {
    within: summary(lists.within),
    category: summary(lists.category),
    across: summary(lists.across),
    ...sameSets(judged),
  }
}

function kinship(one: Judged, other: Judged): 'within' | 'category' | 'across' {
  const [first, second] = [one.input.industry, other.input.industry]
  if (first.slug === second.slug) return 'within'
  return first.category === second.category ? 'category' : 'across'
}

function wordsOf({ advice, input }: Judged): Set<string> {
  const names = new Set(foldedWords(`${input.answers.company?.name ?? ''} ${input.industry.name}`))
  const texts = [
    ...advice.industryInsights,
    ...advice.teamStructureAdvice,
    ...advice.suggestedOKRs.flatMap(({ objective, rationale, keyResults }) => [
      objective,
      rationale,
      ...keyResults.map(({ title }) => title),
    ]),
    ...advice.nextSteps.map(({ title, description }) => `${title} ${description}`),
  ]
  return new Set(foldedWords(texts.join(' ')).filter((word) => !names.has(word)))
}

/** Counts pairs of industries whose key results are the same for any one set of the other answers. */
function sameSets(judged: Judged[]) {
  const owners = new Map<string, Map<string, string>>()
  for (const { input, advice } of judged) {
    if (input.locale !== 'en') continue
    const metrics = advice.suggestedOKRs.flatMap(({ keyResults }) => keyResults.map(({ metric }) => metric))
    const key = metrics.toSorted().join('|')
    const industries = owners.get(key) ?? new Map<string, string>()
    owners.set(key, industries.set(input.industry.slug, input.industry.category))
  }
  const pairs = new Map<string, boolean>()
  for (const industries of owners.values()) {
    const entries = [...industries]
    for (const [index, [slug, category]] of entries.entries()) {
      for (const [other, otherCategory] of entries.slice(index + 1)) {
        pairs.set(`${slug} ${other}`, category === otherCategory)
      }
    }
  }
  const alike = [...pairs.values()]
  return {
    sameWithinCategory: alike.filter((sameCategory) => sameCategory).length,
    sameAcrossCategories: alike.filter((sameCategory) => !sameCategory).length,
  }
}
