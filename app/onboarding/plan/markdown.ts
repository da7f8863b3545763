import type { Say } from '#client/wizard/texts.ts'
import type { ItemSource, OKRSuggestion } from '#lib/flow/recommendations.ts'
import type { PlanItems } from './plan-items.ts'
import { PRIORITY_WORDS, SOURCE_WORDS } from './plan-words.ts'

/** Text that no Markdown reader takes for markup. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ')

export interface WrittenAnswer {
  step: string
  label: string
  text: string
}

/** The answers and the plan as a Markdown document, every item with its source. */
export function planAsMarkdown(
  title: string,
  answers: readonly WrittenAnswer[],
  items: PlanItems,
  say: Say,
): string {
  const sourceOf = (source: ItemSource) => ` _(${say(SOURCE_WORDS[source])})_`
  const lines = [
    `# ${plain(title)}`,
    `## ${say('answers')}`,
    ...answers.map(({ step, label, text }) => `- ${plain(step)} · ${plain(label)}: ${plain(text)}`),
    `## ${say('insights')}`,
    ...items.insights.map(({ content, source }) => `- ${plain(content)}${sourceOf(source)}`),
    `## ${say('goals')}`,
    ...items.goals.map(
      ({ content, source }) =>
        `### ${plain(content.objective)}\n\n${goalBody(content, sourceOf(source), say)}`,
    ),
    `## ${say('advice')}`,
    ...items.advice.map(({ content, source }) => `- ${plain(content)}${sourceOf(source)}`),
    `## ${say('nextSteps')}`,
    ...items.nextSteps.map(
      ({ content, source }, index) =>
        `${index + 1}. **${plain(content.title)}** (${say('minutes', { count: content.estimatedMinutes })}): ${plain(content.description)}${sourceOf(source)}`,
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

function goalBody({ rationale, priority, keyResults }: OKRSuggestion, source: string, say: Say): string {
  const rows = keyResults.map(
    ({ title, baseline, target, unit, dueDate }) =>
      `| ${plain(title)} | ${baseline} | ${target} ${plain(unit)} | ${dueDate} |`,
  )
  const head = `| ${say('result')} | ${say('from')} | ${say('to')} | ${say('dueColumn')} |`
  return `${plain(rationale)} (${say(PRIORITY_WORDS[priority])})${source}\n\n${[head, '| --- | --- | --- | --- |', ...rows].join('\n')}`
}
