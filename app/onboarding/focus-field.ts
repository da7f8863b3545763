const CONTROLS = 'input, select, textarea, button'

/** Brings the control of a field into view, with the focus on it. */
export function focusField(path: string): void {
  const element = document.getElementById(path)
  if (element === null) return
  const control = element.matches(CONTROLS) ? element : element.querySelector<HTMLElement>(CONTROLS)
  element.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
