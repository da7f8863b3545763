import type { Outline, OutlineField } from '../../lib/flow/outline.ts'
import type { AnySave } from '../types.ts'

/** An answer that nothing asks for any more, with the field that it was given to. */
export interface LeftOver {
  field: OutlineField
  answer: unknown
}

interface Placed {
  /** What each step is sent; the step of the save as long as the flow has it, also with nothing. */
  patches: Map<string, Record<string, unknown>>
  leftOver: LeftOver[]
}

/**
 * Where the answers of a save stand in another version of the flow: in the field of the same name and kind, of the same
 * step or else of the only step that has one. `before` names what they were asked as, where that is known.
 */
export function placedIn(
  outline: Outline,
  { step, data }: Pick<AnySave, 'step' | 'data'>,
  before: Outline,
): Placed {
  const patches: Placed['patches'] = new Map(stepIn(outline, step) === undefined ? [] : [[step, {}]])
  const leftOver: LeftOver[] = []
  for (const [name, answer] of Object.entries(data)) {
    const field = fieldIn(before, step, name)
    const place = placeOf(outline, step, name, field?.kind)
    if (place !== undefined) patches.set(place, { ...patches.get(place), [name]: answer })
    else if (answer !== null) leftOver.push({ field: field ?? unknownField(name), answer })
  }
  return { patches, leftOver }
}

function placeOf(outline: Outline, step: string, name: string, kind: string | undefined): string | undefined {
  const isSame = (one: OutlineField | undefined) =>
    one !== undefined && (kind === undefined || one.kind === kind)
  if (isSame(fieldIn(outline, step, name))) return step
  const others = outline.steps.filter((other) => isSame(fieldIn(outline, other.name, name)))
  return others.length === 1 ? others[0]?.name : undefined
}

const stepIn = (outline: Outline, step: string) => outline.steps.find(({ name }) => name === step)

const fieldIn = (outline: Outline, step: string, name: string) =>
  stepIn(outline, step)?.fields.find((field) => field.name === name)

const unknownField = (name: string): OutlineField => ({ name, label: name, kind: 'text', required: false })
