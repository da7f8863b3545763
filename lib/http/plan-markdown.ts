import { formatNumber } from '../flow/format-number.ts'
import type { Plan, PlanItem, PlanItemKind, PlanItemState } from '../flow/plan.ts'

interface Words {
  title: string
  kinds: Record<PlanItemKind, string>
  states: Record<PlanItemState, string>
  due: string
  minutes: string
}

const WORDS = {
  en: {
    title: 'Your plan',
    kinds: { insight: 'Insights', okr: 'Objectives', advice: 'Team', 'next-step': 'Next steps' },
    states: { suggested: 'Suggested', accepted: 'Accepted', dismissed: 'Dismissed', done: 'Done' },
    due: 'due',
    minutes: 'minutes',
  },
  es: {
    title: 'Tu plan',
    kinds: { insight: 'Ideas', okr: 'Objetivos', advice: 'Equipo', 'next-step': 'Próximos pasos' },
    states: { suggested: 'Sugerido', accepted: 'Aceptado', dismissed: 'Descartado', done: 'Hecho' },
    due: 'vence el',
    minutes: 'minutos',
  },
} satisfies Record<string, Words>

type Language = keyof typeof WORDS

/** The order in which a plan is carried out. */
const KINDS: readonly PlanItemKind[] = ['okr', 'next-step', 'insight', 'advice']

/** Text that means nothing to Markdown (CommonMark, 2.4), one line. */
function lineOf(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, (character) => `\\${character}`)
    .replace(/^(\d*)([-+=.)])/, '$1\\$2')
    .replace(/\s+/g, ' ')
}

/** Text of several lines as a paragraph under an item, its breaks kept. */
const blockOf = (text: string): string[] =>
  text
    .split('\n')
    .map(lineOf)
    .filter((line) => line !== '')
    .map((line, place, lines) => `  ${line}${place < lines.length - 1 ? '\\' : ''}`)

/** A plan as Markdown (CommonMark): a section for each kind, an entry for each item, a ticked box for what is done. */
export function planMarkdown({ items, locale }: Plan): string {
  const language: Language = locale === 'es' ? 'es' : 'en'
  const words = WORDS[language]
  const sections = KINDS.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind)
    if (ofKind.length === 0) return []
    return [
      `## ${words.kinds[kind]}`,
      '',
      ...ofKind.flatMap((item) => [...entryOf(item, words, language), '']),
    ]
  })
  return `${[`# ${words.title}`, '', ...sections].join('\n').trimEnd()}\n`
}

function entryOf(item: PlanItem, words: Words, locale: Language): string[] {
  const state = words.states[item.state]
  const number = (value: number) => formatNumber(value, locale)
  switch (item.kind) {
    case 'okr': {
      const { objective, rationale, keyResults } = item.content
      return [
        `- **${lineOf(objective)}** (${state})`,
        '',
        ...blockOf(rationale),
        '',
        ...keyResults.map(({ title, metric, unit, baseline, target, dueDate }) => {
          const figures = `${number(baseline)} → ${number(target)} ${lineOf(unit)}`.trimEnd()
          return `  - ${lineOf(title)} (${lineOf(metric)}: ${figures}, ${words.due} ${dueDate})`
        }),
      ]
    }
    case 'next-step': {
      const { title, description, estimatedMinutes, href } = item.content
      return [
        `- **${lineOf(title)}** (${state}, ${estimatedMinutes} ${words.minutes})`,
        '',
        ...blockOf(description),
        ...(href === undefined
          ? []
          : ['', `  [${lineOf(href)}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`]),
      ]
    }
    default:
      return [`- ${state}:`, '', ...blockOf(item.content.text)]
  }
}
