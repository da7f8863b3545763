import type { OutlineField } from '../../lib/flow/outline.ts'
import { controlValueOf } from './form-values.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

let isOver = false

/** From now on the forms take notice of what is typed themselves. */
export function endEarlyAnswers(): void {
  isOver = true
}

/**
 * What somebody has typed into a step as the server rendered it, before the page's program was there, by the path of
 * its control.
 */
export function earlyAnswers(fields: readonly OutlineField[]): [path: string, value: unknown][] {
  if (isOver || typeof document === 'undefined') return []
  const controls = [...document.querySelectorAll<Control>('main form [name]')]
  const touched = controls.filter((control) => (control as { wasTouchedEarly?: boolean }).wasTouchedEarly)
  return [...new Set(touched.map(({ name }) => name))].flatMap((path): [string, unknown][] => {
    const field = fieldAtPath(fields, path)
    const named = controls.filter(({ name }) => name === path)
    return field === undefined ? [] : [[path, chosenValue(field, named)]]
  })
}

/** The field whose control has this path; undefined where there is none. */
export function fieldAtPath(fields: readonly OutlineField[], path: string): OutlineField | undefined {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => one.name === name)
  return rest.length === 0 ? field : fieldAtPath(field?.fields ?? [], rest.join('.'))
}

function chosenValue(field: OutlineField, controls: Control[]): unknown {
  const chosen = controls.filter((control) => 'checked' in control && control.checked)
  const values = chosen.map(({ value }) => value)
  if (field.kind === 'choices') return values
  if (field.kind === 'consent') return chosen.length > 0
  if (field.kind === 'boolean') return controlValueOf(field, values[0] === 'true')
  return controls[0]?.type === 'radio' ? values[0] : controls[0]?.value
}
