import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import type { OnboardingSession } from '#client/types.ts'
import type { ItemSource, OKRSuggestion } from '#lib/flow/recommendations.ts'
import { answerRows } from './answer-rows.ts'
import type { PlanItems } from './plan-items.ts'

/** Text that no Markdown reader takes for markup. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ')

/** The answers and the plan as a Markdown document, every item with its source. */
export function planAsMarkdown(
  session: OnboardingSession,
  items: PlanItems,
  industryName: string,
  words: WizardWords,
): string {
  const { plan, steps } = words
  const sourceOf = (source: ItemSource) => ` _(${plan.source[source]})_`
  const methodology = session.stepData.organization?.methodology ?? 'okrs'
  const lines = [
    `# ${plain(session.stepData.company?.name ?? plan.title)}`,
    `## ${plan.answers}`,
    ...answerRows(session, industryName, words).map(
      ({ step, label, text }) => `- ${steps[step]} · ${label}: ${plain(text)}`,
    ),
    `## ${plan.insights}`,
    ...items.insights.map(({ content, source }) => `- ${plain(content)}${sourceOf(source)}`),
    `## ${plan.goals[methodology]}`,
    ...items.goals.map(
      ({ content, source }) =>
        `### ${plain(content.objective)}\n\n${goalBody(content, sourceOf(source), words)}`,
    ),
    `## ${plan.advice}`,
    ...items.advice.map(({ content, source }) => `- ${plain(content)}${sourceOf(source)}`),
    `## ${plan.nextSteps}`,
    ...items.nextSteps.map(
      ({ content, source }, index) =>
        `${index + 1}. **${plain(content.title)}** (${plan.minutes(content.estimatedMinutes)}): ${plain(content.description)}${sourceOf(source)}`,
    ),
  ]
  return `${lines
    .map((line, index) =>
      isListItem(line) && isListItem(lines[index - 1] ?? '') ? `\n${line}` : `\n\n${line}`,
    )
    .join('')
    .trimStart()}\n`
}

const isListItem = (line: string) => /^(- |\d+\. )/.test(line)

function goalBody(
  { rationale, priority, keyResults }: OKRSuggestion,
  source: string,
  { plan }: WizardWords,
): string {
  const { result, from, to, due } = plan.keyResult
  const rows = keyResults.map(
    ({ title, baseline, target, unit, dueDate }) =>
      `| ${plain(title)} | ${baseline} | ${target} ${plain(unit)} | ${dueDate} |`,
  )
  const table = [`| ${result} | ${from} | ${to} | ${due} |`, '| --- | --- | --- | --- |', ...rows].join('\n')
  return `${plain(rationale)} (${plan.priority[priority]})${source}\n\n${table}`
}
