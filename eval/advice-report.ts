import { foldedWords } from '#lib/advisor/plain-text.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { GATES, type RubricResult } from '#lib/advisor/rubric.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { LOCALES } from '#lib/flow/steps.ts'

export interface Judged {
  input: AdviceInput
  advice: AIRecommendations
  milliseconds: number
  results: RubricResult[]
}

const mean = (numbers: number[]) =>
  numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length)
const quantile = (numbers: number[], share: number) =>
  numbers.toSorted((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  ] ?? 0

/** Writes the figures of a whole grid as Markdown: scores by language, gates, diversity and time. */
export function reportOf(judged: Judged[], industryCount: number): string {
  const failures = GATES.map((gate) => ({
    gate,
    count: judged.flatMap(({ results }) => results).filter(({ gateFailures }) => gateFailures.includes(gate))
      .length,
  }))
  const times = judged.map(({ milliseconds }) => milliseconds)
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
    `Time per call: median ${quantile(times, 0.5).toFixed(3)} ms, p99 ${quantile(times, 0.99).toFixed(3)} ms.`,
  ].join('\n')
}

function row(label: string, judged: Judged[]): string {
  const results = judged.flatMap((one) => one.results)
  const scores = results.map(({ score }) => score)
  const gates = results.filter(({ gateFailures }) => gateFailures.length > 0).length
  return `| ${label} | ${judged.length} | ${scores.length} | ${mean(scores).toFixed(1)} | ${quantile(scores, 0)} | ${gates} |`
}

const PAIRS = 4000

function diversityOf(judged: Judged[]) {
  const sample = judged.filter(({ input }) => input.locale === 'en')
  const within: number[] = []
  const category: number[] = []
  const across: number[] = []
  const stride = 7919
  for (let pair = 0; pair < PAIRS; pair++) {
    const one = sample[(pair * stride) % sample.length]
    const near = sample[(((pair * stride) % sample.length) + 1 + (pair % 60)) % sample.length]
    const far = sample[(pair * stride * 31 + 17) % sample.length]
    for (const other of [near, far]) {
      if (one === undefined || other === undefined || one === other) continue
      const list =
        one.input.industry.slug === other.input.industry.slug
          ? within
          : one.input.industry.category === other.input.industry.category
            ? category
            : across
      list.push(similarity(one, other))
    }
  }
  const summary = (list: number[]) => ({ mean: mean(list), highest: Math.max(0, ...list) })
  return {
    within: summary(within),
    category: summary(category),
    across: summary(across),
    ...sameSets(judged),
  }
}

function similarity(one: Judged, other: Judged): number {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / (first.size + second.size - shared)
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

/** Prints the companies with the lowest scores in full, each industry once, for a person to read. */
export function printWorst(judged: Judged[], count: number): void {
  const seen = new Set<string>()
  const worst = judged
    .map((one) => ({ one, score: mean(one.results.map(({ score }) => score)) }))
    .sort((first, second) => first.score - second.score)
    .filter(({ one }) => !seen.has(one.input.industry.slug) && seen.add(one.input.industry.slug))
    .slice(0, count)
  for (const { one, score } of worst) {
    console.log(
      `\n=== ${score.toFixed(1)} ${one.input.industry.slug} ${one.input.locale} ${JSON.stringify(one.input.answers)}`,
    )
    console.log(JSON.stringify({ results: one.results, ...one.advice }, null, 2))
  }
}
