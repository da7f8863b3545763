import type { Plan, PlanItem } from '../flow/plan.ts'
import type { Cell } from './csv.ts'

const COLUMNS = [
  'id',
  'kind',
  'state',
  'source',
  'isEdited',
  'isStale',
  'title',
  'text',
  'priority',
  'metric',
  'unit',
  'baseline',
  'target',
  'direction',
  'dueDate',
  'category',
  'estimatedMinutes',
  'href',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>

/** A plan as a table in its order: a row for each item, and below an objective one for each of its key results. */
export function planRows({ items }: Plan): Cell[][] {
  const rows = items.flatMap(rowsOf)
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? null))]
}

function rowsOf(item: PlanItem): Row[] {
  const { id, kind, state, source, isEdited, isStale } = item
  const row: Row = { id, kind, state, source, isEdited, isStale }
  if (item.kind === 'okr') {
    const { objective, rationale, priority, keyResults } = item.content
    return [
      { ...row, title: objective, text: rationale, priority },
      ...keyResults.map((keyResult) => ({ id, kind: 'key-result', state, ...keyResult })),
    ]
  }
  if (item.kind === 'next-step') {
    const { description, ...content } = item.content
    return [{ ...row, ...content, text: description }]
  }
  return [{ ...row, text: item.content.text }]
}
