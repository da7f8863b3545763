import { z } from 'zod'
import type { Flow } from './flow.ts'
import { stepTexts, textsAt } from './words.ts'

/** What is kept beside a consent: when it was given, and to which text in which language. */
export const keptConsentSchema = z.strictObject({
  at: z.iso.datetime(),
  locale: z.string().max(64),
  /** The SHA-256 digest of the text that was shown. */
  textDigest: z.string().regex(/^[0-9a-f]{64}$/),
})

export type KeptConsent = z.infer<typeof keptConsentSchema>

const KEPT = '$consent:'

/** What is kept of a consent stands beside it, under a name that no field has. */
export const keptConsentKey = (field: string) => `${KEPT}${field}`

/** The field that something among the answers of a step is about: itself, or the consent that it is kept of. */
export const fieldOfKey = (key: string) => (key.startsWith(KEPT) ? key.slice(KEPT.length) : key)

/** The fields of a step that are consents. */
export function consentsOf(flow: Flow, step: string): string[] {
  const fields = flow.steps.find(({ name }) => name === step)?.fields ?? {}
  return Object.keys(fields).filter((name) => fields[name]?.kind === 'consent')
}

/** The text that a consent is given to, in a locale of the flow. */
export function consentText(
  flow: Flow,
  { step, field, locale }: { step: string; field: string; locale: string },
): string {
  return textsAt(stepTexts(flow.texts[locale], step)?.fields, [field])?.text ?? ''
}
