import type { AdviceInput } from '#lib/advisor/profile.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { type Judged, mean } from './advice-report.ts'

/** Writes the answers and the advice to them as a person would read them. */
export function readable(input: AdviceInput, advice: AIRecommendations): string {
  const { welcome = {}, company = {}, organization = {} } = input.answers
  const departments = organization.departments?.map(({ name }) => name).join(', ')
  const said = [
    `${company.name} · ${company.customIndustry ?? input.industry.name} (${input.industry.slug}) · ${company.size ?? 'size?'}`,
    `${welcome.customRole ?? welcome.role ?? 'role?'}, ${welcome.experienceLevel ?? '?'} · team of ${organization.teamSize ?? '?'}, ${organization.structure ?? '?'}, ${organization.methodology ?? '?'}, ${organization.collaborationStyle ?? '?'}`,
    ...(company.description ? [`“${company.description}”`] : []),
    ...(departments ? [`Departments: ${departments}`] : []),
  ]
  const objectives = advice.suggestedOKRs.flatMap(({ objective, rationale, priority, keyResults }) => [
    `[${priority}] ${objective}`,
    `    ${rationale}`,
    ...keyResults.map(({ title, dueDate }) => `    - ${title} (${dueDate})`),
  ])
  const steps = advice.nextSteps.map(
    ({ title, description, estimatedMinutes }, index) =>
      `${index + 1}. ${title} (${estimatedMinutes} min): ${description}`,
  )
  return [
    ...said,
    '',
    ...advice.industryInsights.map((insight) => `* ${insight}`),
    '',
    ...objectives,
    '',
    ...advice.teamStructureAdvice.map((piece) => `> ${piece}`),
    '',
    ...steps,
  ].join('\n')
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
    const scores = one.results.map((result) => result.score).join(', ')
    console.log(
      `\n=== mean ${score.toFixed(1)} (${scores}) · ${one.input.locale}\n${readable(one.input, one.advice)}`,
    )
  }
}
