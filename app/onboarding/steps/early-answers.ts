import type { FormValues } from '../engine/answers.ts'
import { STEP_OUTLINE, type StepName } from '../engine/outline.ts'

type Control = HTMLInputElement | HTMLTextAreaElement

let isOver = false

/** From now on the forms take notice of what is typed themselves. */
export function endEarlyAnswers(): void {
  isOver = true
}

/** What somebody has typed into a step as the server rendered it, before the page's program was there. */
export function earlyAnswers(step: StepName): FormValues {
  if (isOver || typeof document === 'undefined') return {}
  const fields: readonly string[] = STEP_OUTLINE[step]
  const controls = [...document.querySelectorAll<Control>('main form [name]')]
  const touched = new Set(
    controls
      .filter((control) => (control as { wasTouchedEarly?: boolean }).wasTouchedEarly)
      .map(({ name }) => name)
      .filter((name) => fields.includes(name)),
  )
  return Object.fromEntries(
    [...touched].map((name) => [name, chosenValue(controls.filter((control) => control.name === name))]),
  )
}

function chosenValue(controls: Control[]): unknown {
  const chosen = controls
    .filter((control) => 'checked' in control && control.checked)
    .map(({ value }) => value)
  const [first] = controls
  if (first?.type === 'checkbox') return chosen
  return first?.type === 'radio' ? chosen[0] : first?.value
}
