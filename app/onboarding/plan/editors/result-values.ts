import type { Say } from '#client/wizard/texts.ts'
import type { KeyResult } from '#lib/flow/recommendations.ts'
import type { Ask, Values } from './editor-form.tsx'

const LONGEST_TITLE = 200
const LONGEST_UNIT = 20

/** What is asked of one result; its figures alone, or also what it is called. */
export function asksOfResult(place: number, say: Say): Record<'title' | 'unit' | 'from' | 'to' | 'due', Ask> {
  return {
    title: { name: `title-${place}`, label: say('result'), max: LONGEST_TITLE },
    unit: { name: `unit-${place}`, label: say('fieldUnit'), max: LONGEST_UNIT, required: false },
    from: { name: `from-${place}`, label: say('from'), as: 'number' },
    to: { name: `to-${place}`, label: say('to'), as: 'number' },
    due: { name: `due-${place}`, label: say('dueColumn'), as: 'date' },
  }
}

/** A result as a form holds it. */
export function valuesOfResult(place: number, result: KeyResult | undefined, dueDate: string): Values {
  return {
    [`title-${place}`]: result?.title ?? '',
    [`unit-${place}`]: result?.unit ?? '',
    [`from-${place}`]: result === undefined ? '' : String(result.baseline),
    [`to-${place}`]: result === undefined ? '' : String(result.target),
    [`due-${place}`]: result?.dueDate ?? dueDate,
  }
}

/** A result of what the form holds; what it does not ask stays as it was. */
export function resultOf(place: number, values: Values, before: KeyResult | undefined): KeyResult {
  const at = (name: string) => values[`${name}-${place}`] ?? ''
  const baseline = Number(at('from'))
  const target = Number(at('to'))
  return {
    title: at('title'),
    metric: before?.metric ?? at('title'),
    unit: at('unit').slice(0, LONGEST_UNIT),
    baseline,
    target,
    direction:
      target === baseline ? (before?.direction ?? 'increase') : target > baseline ? 'increase' : 'decrease',
    dueDate: at('due'),
  }
}
