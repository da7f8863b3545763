import type { EngineWords } from '../flow/engine-words/shape.ts'
import { saysFigures } from '../flow/figures-in-title.ts'
import { write } from '../flow/phrase.ts'
import type { Plan, PlanItem, PlanItemKind, PlanItemState } from '../flow/plan.ts'
import type { KeyResult } from '../flow/recommendations.ts'

/** What a plan is written with beside its items: whose it is, and the words of the page that shows it. */
export interface PlanTelling {
  words: EngineWords['wizard']
  /** The locale by which its words, numbers and days are written. */
  language: string
  company?: string
}

type Wording = keyof EngineWords['wizard']

const HEADINGS: Record<PlanItemKind, Wording> = {
  insight: 'insights',
  okr: 'goals',
  advice: 'advice',
  'next-step': 'nextSteps',
}
const STATES: Record<PlanItemState, Wording> = {
  suggested: 'suggestedItem',
  accepted: 'accepted',
  dismissed: 'dismissed',
  done: 'done',
}

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

/** A plan as Markdown (CommonMark): a section for each kind, an entry for each item, with how it stands. */
export function planMarkdown({ items }: Plan, { words, language, company }: PlanTelling): string {
  const say = (wording: Wording, parameters = {}) => write(words[wording], parameters, language)
  const sections = KINDS.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind)
    if (ofKind.length === 0) return []
    return [
      `## ${lineOf(say(HEADINGS[kind]))}`,
      '',
      ...ofKind.flatMap((item) => [...entryOf(item, say, language), '']),
    ]
  })
  const title = company === undefined ? say('planTitle') : say('planFor', { company })
  return `${[`# ${lineOf(title)}`, '', ...sections].join('\n').trimEnd()}\n`
}

type Say = (wording: Wording, parameters?: Parameters<typeof write>[1]) => string

function entryOf(item: PlanItem, say: Say, language: string): string[] {
  const state = say(STATES[item.state])
  switch (item.kind) {
    case 'okr': {
      const { objective, rationale, keyResults } = item.content
      return [
        `- **${lineOf(objective)}** (${state})`,
        '',
        ...blockOf(rationale),
        '',
        ...keyResults.map((result) => {
          const due = say('due', { date: { day: result.dueDate } })
          const told = saysFigures(result.title, result, language)
            ? due
            : `${figuresOf(result, language)} · ${due}`
          return `  - ${lineOf(result.title)} (${told})`
        }),
      ]
    }
    case 'next-step': {
      const { title, description, estimatedMinutes, href } = item.content
      return [
        `- **${lineOf(title)}** (${state} · ${say('minutes', { count: estimatedMinutes })})`,
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

const PERCENT = '%'

function figuresOf({ metric, unit, baseline, target }: KeyResult, language: string): string {
  const figures = `${amount(baseline, unit, language)} → ${amount(target, unit, language)}`
  return `${lineOf(metric)}: ${unit === PERCENT ? figures : `${figures} ${lineOf(unit)}`.trimEnd()}`
}

/** A figure as the language writes it, with the sign of a percentage where that stands in it. */
function amount(value: number, unit: string, language: string): string {
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: 3 }
  return unit === PERCENT
    ? (value / 100).toLocaleString(language, { ...options, style: 'percent' })
    : value.toLocaleString(language, options)
}
