import { z } from 'zod'
import { normalLines } from '../typed-text.ts'
import { type Json, MAX_JSON } from './json-schema.ts'

/**
 * Makes what reads the texts of a value, keys included, as those of every other field: normalized, trimmed, and without
 * characters that nobody may store; none is read of a value that is too long. What a schema names word by word stays.
 */
export function textsIn(schema: Json) {
  const named = namesIn(schema)
  return (value: unknown, context: z.RefinementCtx): unknown => {
    const refuse = (code: string, message: string, parameters = {}, path: (string | number)[] = []) =>
      context.addIssue({ code: 'custom', path, message, params: { code, parameters }, continue: false })
    if ((JSON.stringify(value) ?? '').length > MAX_JSON) {
      refuse('too_big', 'wrong_form')
      return z.NEVER
    }
    const read = (text: string, path: (string | number)[]): string => {
      if (named.has(text)) return text
      const { normal, fault } = normalLines(text)
      if (fault !== undefined) refuse('invalid_characters', fault.wording, fault.parameters, path)
      return normal
    }
    const readAll = (part: unknown, path: (string | number)[]): unknown => {
      if (typeof part === 'string') return read(part, path)
      if (Array.isArray(part)) return part.map((one, place) => readAll(one, [...path, place]))
      if (typeof part !== 'object' || part === null) return part
      const entries = Object.entries(part).map(([key, one]) => [
        read(key, path),
        readAll(one, [...path, key]),
      ])
      // Two keys that are one would lose the value of the first.
      if (new Set(entries.map(([key]) => key)).size < entries.length) refuse('repeated', 'repeated', {}, path)
      return Object.fromEntries(entries)
    }
    return readAll(value, [])
  }
}

/** The properties and values that a schema names itself. */
function namesIn(schema: unknown): Set<string> {
  const names = new Set<string>()
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit)
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return
    const { properties = {}, const: only, enum: some } = part as Json
    for (const name of [...Object.keys(properties), only, ...(Array.isArray(some) ? some : [])])
      if (typeof name === 'string') names.add(name)
    Object.values(part).forEach(visit)
  }
  visit(schema)
  return names
}
