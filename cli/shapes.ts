import { z } from 'zod'

/** What a word or an option may be; each error goes after its name. */

export const text = z.string().min(1, { error: 'must not be empty' })

export const uuid = z.uuid({ error: 'must be a UUID' }).transform((value) => value.toLowerCase())

export const count = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: 'must be a whole number over 0' })
  .transform(Number)
