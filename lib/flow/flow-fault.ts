import { KnownError } from './known-error.ts'

/** Where in a flow a fault stands. */
export interface FlowPlace {
  flow?: string
  step?: string
  field?: string
}

/** A flow that is defined wrongly, in one line that names the place and what is wrong there. */
export class FlowFault extends KnownError {
  static override readonly kind = 'FlowFault'

  constructor(place: FlowPlace, problem: string) {
    super(`${placeOf(place)}: ${problem}`.replace(/\s+/g, ' '))
  }
}

function placeOf({ flow, step, field }: FlowPlace): string {
  const parts = [
    ...(flow === undefined ? [] : [`flow ${quote(flow)}`]),
    ...(step === undefined ? [] : [`step ${quote(step)}`]),
    ...(field === undefined ? [] : [`field ${quote(field)}`]),
  ]
  return parts.length === 0 ? 'flow' : parts.join(', ')
}

const MAX_QUOTED = 80

/** A name as a line of a terminal may hold it: in quotation marks, cut, without line breaks. */
export function quote(name: unknown): string {
  const text = JSON.stringify(name) ?? String(name)
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text
}
