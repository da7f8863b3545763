import type { Say } from '#client/wizard/texts.ts'
import { withFigures } from '#lib/flow/figures-in-title.ts'
import type { KeyResult } from '#lib/flow/recommendations.ts'
import { type Ask, numberText, type Values } from './asked-values.ts'
import type { Editor } from './editor-form.tsx'

const LONGEST_TITLE = 200
const LONGEST_UNIT = 20

type AsksOfResult = Record<'title' | 'unit' | 'from' | 'to' | 'due', Ask>

/** What is asked of one result; its figures alone, or also what it is called. */
export function asksOfResult(place: number, say: Say): AsksOfResult {
  return {
    title: { name: `title-${place}`, label: say('result'), max: LONGEST_TITLE },
    unit: { name: `unit-${place}`, label: say('fieldUnit'), max: LONGEST_UNIT, required: false },
    from: { name: `from-${place}`, label: say('from'), as: 'number' },
    to: { name: `to-${place}`, label: say('to'), as: 'number' },
    due: { name: `due-${place}`, label: say('dueColumn'), as: 'date' },
  }
}

/** A result as a form holds it in this language. */
export function valuesOfResult(
  { title, unit, from, to, due }: AsksOfResult,
  result: KeyResult | undefined,
  { dueDate, locale }: { dueDate: string; locale: string },
): Values {
  return {
    [title.name]: result?.title ?? '',
    [unit.name]: result?.unit ?? '',
    [from.name]: numberText(from, result?.baseline, locale),
    [to.name]: numberText(to, result?.target, locale),
    [due.name]: result?.dueDate ?? dueDate,
  }
}

/** A result of what the form holds; what it does not ask stays as it was, and its title says the figures that are new. */
export function resultOf(
  { title, unit, from, to, due }: AsksOfResult,
  { values, numberAt, locale }: Editor,
  before: KeyResult | undefined,
): KeyResult {
  const at = ({ name }: Ask) => values[name] ?? ''
  const baseline = numberAt(from)
  const target = numberAt(to)
  const isMoved = before !== undefined && (before.baseline !== baseline || before.target !== target)
  return {
    title: isMoved ? withFigures(at(title), before, { baseline, target }, locale) : at(title),
    metric: before?.metric ?? at(title),
    unit: at(unit),
    baseline,
    target,
    direction:
      target === baseline ? (before?.direction ?? 'increase') : target > baseline ? 'increase' : 'decrease',
    dueDate: at(due),
  }
}
