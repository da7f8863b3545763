import type { Industry } from '#client/types.ts'
import { OTHER_INDUSTRY } from '#client/wizard/industry-names.ts'
import type { IndustrySearch } from '#client/wizard/use-industry-search.ts'
import type { OutlineField, OutlineStep } from '#lib/flow/outline.ts'

/** One line of the list: an industry, or what was typed as one's own. */
export type IndustryOption = { industry: Industry } | { own: string }

/** What tells an option from the others. */
export const keyOf = (option: IndustryOption) => ('own' in option ? ':own' : option.industry.slug)

/** The lines of the list: what was found, then what was typed as one's own where it can be said, then "other". */
export function optionsOf(
  { industries }: IndustrySearch,
  typed: string,
  takesOwn: boolean,
): IndustryOption[] {
  const text = typed.trim()
  const found = industries.map((industry): IndustryOption => ({ industry }))
  if (!takesOwn || text === '' || named(industries, text) !== undefined) return found
  const isOther = industries.at(-1)?.slug === OTHER_INDUSTRY
  return [...found.slice(0, isOther ? -1 : undefined), { own: text }, ...(isOther ? found.slice(-1) : [])]
}

/** The industry that is called as somebody has typed, whatever the case. */
export function named(industries: readonly Industry[], typed: string): Industry | undefined {
  const wanted = typed.trim().toLowerCase()
  return industries.find(({ name }) => name.toLowerCase() === wanted)
}

/** The text that says which other industry it is: asked of who has chosen "other", and of nobody else. */
export function ownNameField(
  { name: step, fields }: OutlineStep,
  industry: string,
): OutlineField | undefined {
  return fields.find(
    ({ kind, when }) =>
      kind === 'text' &&
      when !== undefined &&
      'is' in when &&
      when.is === OTHER_INDUSTRY &&
      when.field === `${step}.${industry}`,
  )
}
