import { z } from 'zod'

/** The forms of text that zod judges with more than a pattern, by their name in JSON Schema. */
const JUDGED_FORMATS = {
  uri: z.url,
  ipv6: z.ipv6,
  cidrv6: z.cidrv6,
  base64: z.base64,
  base64url: z.base64url,
  jwt: z.jwt,
  credit_card: z.creditCard,
  iban: z.iban,
} as const satisfies Record<string, () => z.core.$ZodCheck<string>>

type JudgedFormat = keyof typeof JUDGED_FORMATS

const isJudged = (name: unknown): name is JudgedFormat =>
  typeof name === 'string' && Object.hasOwn(JUDGED_FORMATS, name)

/** The check of a form that no pattern judges; undefined for one whose pattern says all. */
export function checkOfFormat(name: unknown): z.core.$ZodCheck<string> | undefined {
  return isJudged(name) ? JUDGED_FORMATS[name]() : undefined
}

/** The pattern that zod writes for such a form, and does not judge by. */
export function patternOfFormat(name: unknown): string | undefined {
  if (!isJudged(name)) return undefined
  return (z.toJSONSchema(JUDGED_FORMATS[name]() as unknown as z.ZodType) as z.core.JSONSchema.BaseSchema)
    .pattern
}

/** The name in JSON Schema of what zod calls a format, where no pattern judges it. */
export function judgedFormat(format: string): string | undefined {
  const name = format === 'url' ? 'uri' : format
  return isJudged(name) ? name : undefined
}

/** The form as zod makes it without options. */
export function plainFormat(format: string): { pattern?: RegExp } | undefined {
  const name = judgedFormat(format)
  return isJudged(name) ? (JUDGED_FORMATS[name]()._zod.def as { pattern?: RegExp }) : undefined
}
