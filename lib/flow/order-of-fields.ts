import { type ConditionData, fieldsIn, splitPath } from './condition.ts'
import { FlowFault, type FlowPlace } from './flow-fault.ts'

/** Puts the fields into an order in which each comes after those that its condition asks about. Raises FlowFault. */
export function orderOfFields(
  place: FlowPlace,
  step: string,
  names: readonly string[],
  conditions: Readonly<Record<string, ConditionData>>,
): string[] {
  const ordered: string[] = []
  const visit = (name: string, above: readonly string[]) => {
    if (ordered.includes(name)) return
    if (above.includes(name)) {
      const circle = [...above.slice(above.indexOf(name)), name].join(' → ')
      throw new FlowFault({ ...place, field: name }, `its condition goes in a circle: ${circle}`)
    }
    const own = conditions[name]
    for (const asked of own === undefined ? [] : fieldsIn(own)) {
      const [of, field] = splitPath(asked)
      if (of === step) visit(field, [...above, name])
    }
    ordered.push(name)
  }
  for (const name of names) visit(name, [])
  return ordered
}
