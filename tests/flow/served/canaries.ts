import { askedOf, merged } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import type { FieldRecord, FieldRecords } from '#lib/flow/field-types.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import { kindOf } from '#lib/flow/kinds/kinds.ts'
import type { Chance } from '../seeded.ts'

/** The same value with a text of its own in it, as far as its kind holds one; `mark` is eight digits. */
function marked(of: FieldRecord, value: unknown, mark: string): unknown {
  const inner = kindOf(of).fieldsOf?.(of)
  if (inner !== undefined) {
    const entry = (one: unknown) => markedEntry(inner, one as Record<string, unknown>, mark)
    return Array.isArray(value) ? value.map(entry) : entry(value)
  }
  switch (of.kind) {
    case 'text':
      return 'pattern' in of ? `QZ-${mark.slice(0, 6)}` : `zq${mark}${String(value).match(/\d$/)?.[0] ?? ''}`
    case 'paragraphs':
      return `zq${mark}\n${value}`
    case 'email':
      return `zq${mark}@example.com`
    case 'phone':
      return `+346${mark}`
    case 'url':
      return `https://zq${mark}.example.com/`
    default:
      return value
  }
}

const markedEntry = (fields: FieldRecords, entry: Record<string, unknown>, mark: string) =>
  Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, marked(fields[name]!, value, mark)]))

/** Whole answers with a canary in each sealed answer that can hold one and still go with the others. */
export function withCanaries(
  chance: Chance,
  flow: Flow,
  whole: Answers,
): { answers: Answers; canaries: string[] } {
  let answers = whole
  const canaries: string[] = []
  const { path, fields } = askedOf(flow, whole)
  for (const { name: step, fields: all } of flow.steps)
    for (const [name, of] of Object.entries(all)) {
      const value = (answers[step] as Record<string, unknown> | undefined)?.[name]
      if (!of.sealed || value === undefined || !fields[step]?.includes(name)) continue
      const mark = String(10_000_000 + chance.below(89_999_999))
      const tried = merged(answers, step, { [name]: marked(of, value, mark) })
      const asked = askedOf(flow, tried)
      const isSame = JSON.stringify(asked) === JSON.stringify({ path, fields })
      if (!isSame || path.some((one) => judgeStep(flow, one, tried, asked).length > 0)) continue
      answers = tried
      const text = JSON.stringify(tried[step]?.[name])
      canaries.push(
        ...[`zq${mark}`, `QZ-${mark.slice(0, 6)}`, `+346${mark}`].filter((one) => text.includes(one)),
      )
    }
  return { answers, canaries }
}
