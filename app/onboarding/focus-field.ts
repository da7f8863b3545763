const CONTROLS = 'input, select, textarea, button'

/** Brings the control of a field into view, with the focus on it. */
export function focusField(path: string): void {
  const element = document.getElementById(path)
  if (element === null) return
  for (
    let folded = element.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  )
    folded.open = true
  const control = element.matches(CONTROLS) ? element : element.querySelector<HTMLElement>(CONTROLS)
  element.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
