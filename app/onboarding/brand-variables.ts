import type { Brand } from '#lib/flow/flow.ts'

/** What would end the declaration that a value stands in. */
const ENDS_DECLARATION = /[;{}<>]/

/** What goes with a colour of the house where it does not say it: words on it, words in it, its tint, the ring of what has focus. */
const FOLLOWING: Readonly<Record<string, string>> = {
  'primary-foreground': 'oklch(from var(--primary) clamp(0, (0.68 - l) * 1000, 1) 0 0)',
  // Dark enough to be read on a light page, and light enough on a dark one.
  link: 'light-dark(oklch(from var(--primary) min(l, 0.5) c h), oklch(from var(--primary) max(l, 0.78) c h))',
  accent: 'color-mix(in oklab, var(--primary) 12%, var(--background))',
  'accent-foreground': 'var(--foreground)',
  ring: 'var(--primary)',
}

/** The CSS variables of a brand, which globals.css names with what each colours. */
export function brandVariables({ colors = {}, font, radius }: Brand): [name: string, value: string][] {
  const own = Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      color,
    ]),
  )
  const all: Record<string, string> = {
    ...('primary' in own ? FOLLOWING : {}),
    ...own,
    ...(font === undefined ? {} : { font }),
    ...(radius === undefined ? {} : { radius }),
  }
  return Object.entries(all)
    .filter(([name, value]) => /^[a-z][a-z0-9-]*$/.test(name) && !ENDS_DECLARATION.test(value))
    .map(([name, value]) => [`--${name}`, value])
}
