import { z } from 'zod'
import { SESSION_FORMATS } from './session-rows.ts'

/** What a word or an option may be; each error goes after its name. */

export const text = z.string().min(1, { error: 'must not be empty' })

export const uuid = z.uuid({ error: 'must be a UUID' }).transform((value) => value.toLowerCase())

export const count = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: 'must be a whole number over 0' })
  .transform(Number)

export const engine = z.literal('citus', { error: 'must be citus' })

export const instant = z.iso.datetime({
  offset: true,
  error: 'must be an instant such as 2026-11-28T08:00:00Z',
})

export const sessionFormat = z.enum(SESSION_FORMATS, { error: 'must be jsonl or csv' })

export const auditLink = z
  .string()
  .regex(/^[1-9]\d{0,14}:[\w-]{43}$/, { error: 'must be a row and its link, as audit verify prints them' })
  .transform((value) => {
    const [id = '', link = ''] = value.split(':')
    return { id: Number(id), link }
  })
