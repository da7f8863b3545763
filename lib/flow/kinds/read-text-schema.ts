import { z } from 'zod'
import { FLAGS, type Json, MAX_JSON } from './json-schema.ts'
import { checkOfFormat, patternOfFormat } from './text-formats.ts'

const OF_TEXT = new Set(['minLength', 'maxLength', 'pattern', 'format', FLAGS])
const BESIDE = new Set(['type', 'contentEncoding', 'title', 'description', 'examples'])

/** Whether a part of `allOf` says nothing but what a text must be. */
export function isOfText(part: Json | boolean): part is Json {
  if (typeof part !== 'object' || (part.type !== undefined && part.type !== 'string')) return false
  return Object.keys(part).every((key) => OF_TEXT.has(key) || BESIDE.has(key))
}

export const saysOfText = (part: Json) =>
  part.type === 'string' || Object.keys(part).some((key) => OF_TEXT.has(key))

/** A text that is all that its parts say; its patterns are not looked for in one that is longer than `bound`. */
export function textFrom(parts: readonly Json[], bound: number): z.ZodType {
  const most = Math.min(bound, ...parts.map(({ maxLength }) => maxLength ?? MAX_JSON))
  const least = Math.max(0, ...parts.map(({ minLength }) => minLength ?? 0))
  const checks: z.core.$ZodCheck<string>[] = []
  if (least > 0) checks.push(z.minLength(least))
  if (most < MAX_JSON) checks.push(z.maxLength(most, { abort: true }))
  const formats = new Set(parts.map(({ format }) => format))
  checks.push(...[...formats].flatMap((format) => checkOfFormat(format) ?? []))
  const written = new Set([...formats].map(patternOfFormat))
  for (const { pattern, [FLAGS]: flags } of parts)
    if (pattern !== undefined && !written.has(pattern))
      checks.push(z.regex(new RegExp(pattern, flags === 'u' ? 'u' : '')))
  return checks.length === 0 ? z.string() : z.string().check(...(checks as [z.core.$ZodCheck<string>]))
}
