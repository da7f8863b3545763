import { type AdviceAnswers, COMPANY_SIZES, GOALS, LOCALES, STAGES } from '#lib/advisor/answers.ts'
import { CATEGORIES, INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'

/** Any fixed Monday. */
export const NOW = new Date('2026-03-02T09:00:00Z')

/** The same company with and without what it says of itself, and what the advice must make of that. */
export interface Pair {
  line: string
  said: AdviceInput
  silent: AdviceInput
  topics: string[]
  /** Values that must stand as they were stated: a baseline, or a baseline and its target. */
  figures: { now: number; wanted?: number }[]
  mustNotSay: string[]
}

/** The value among those that are known; throws with the line where it is none of them. */
export const oneOf = <Value extends string>(values: readonly Value[], value: string, line: string): Value => {
  const found = values.find((known) => known === value)
  if (found === undefined) throw new Error(`“${value}” is not known, in: ${line}`)
  return found
}

/** Reads the lines of a half; throws on one that does not read. */
export function readPairs(lines: string): Pair[] {
  return lines.trim().split('\n').map(readPair)
}

function readPair(line: string): Pair {
  const [
    language = '',
    slug = '',
    size = '',
    team = '',
    topics = '',
    figures = '',
    words = '',
    answers = '',
    ...text
  ] = line.split(' | ')
  const industry = INDUSTRIES.find((known) => known.slug === slug)
  if (industry === undefined) throw new Error(`No industry ${slug}, in: ${line}`)
  const locale = oneOf(LOCALES, language, line)
  const category = CATEGORIES.find((known) => known.slug === industry.category)
  const silent: AdviceInput = {
    locale,
    now: NOW,
    industry: {
      slug,
      name: locale === 'es' ? industry.nameEs : industry.nameEn,
      category: industry.category,
      categoryName: (locale === 'es' ? category?.nameEs : category?.nameEn) ?? '',
    },
    answers: {
      welcome: { role: 'ceo', experienceLevel: 'intermediate' },
      company: {
        name: locale === 'es' ? 'Casa Luna' : 'Harbour Lane',
        industry: slug,
        size: oneOf(COMPANY_SIZES, size, line),
        ...(slug === 'other' ? { customIndustry: 'Workshops' } : {}),
      },
      organization: {
        teamSize: Number(team),
        structure: 'hierarchical',
        methodology: 'okrs',
        collaborationStyle: 'hybrid',
        integrations: ['email'],
      },
    },
  }
  return {
    line,
    silent,
    said: { ...silent, answers: withSaid(silent.answers, answersByName(answers), text.join(' | '), line) },
    topics: topics.split('/'),
    figures: figures === '-' ? [] : figures.split(', ').map(readFigure),
    mustNotSay: words === '-' ? [] : words.split(', '),
  }
}

function readFigure(written: string): Pair['figures'][number] {
  const [now = Number.NaN, wanted] = written.replace('%', '').split('>').map(Number)
  if (Number.isNaN(now) || Number.isNaN(wanted ?? 0)) throw new Error(`“${written}” is no figure.`)
  return { now, ...(wanted === undefined ? {} : { wanted }) }
}

/** Reads `goal=on_time; stage=growing`. */
export const answersByName = (written: string): Map<string, string> =>
  new Map(
    written === '-'
      ? []
      : written
          .split('; ')
          .map((part): [string, string] => [
            part.slice(0, part.indexOf('=')),
            part.slice(part.indexOf('=') + 1),
          ]),
  )

function withSaid(
  { company, organization, welcome }: AdviceAnswers,
  answers: Map<string, string>,
  description: string,
  line: string,
): AdviceAnswers {
  const [goal, stage, metric] = [answers.get('goal'), answers.get('stage'), answers.get('metric')?.split(',')]
  const [name, unit, now, wanted] = metric ?? []
  return {
    welcome,
    company: { ...company, description, ...(stage ? { stage: oneOf(STAGES, stage, line) } : {}) },
    organization: {
      ...organization,
      ...(goal ? { goal: oneOf(GOALS, goal, line) } : {}),
      ...(answers.has('obstacle') ? { obstacle: answers.get('obstacle') } : {}),
      ...(name ? { metric: { name, unit: unit ?? '', now: Number(now), wanted: Number(wanted) } } : {}),
    },
  }
}
