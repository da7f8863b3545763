import { ApiError } from '../errors.ts'
import { type Told, told } from '../flow/told.ts'

const MAX_DEPTH = 32

function malformed(detail: Told, cause?: unknown): ApiError {
  return new ApiError('malformed_json', { detail, cause })
}

/**
 * Reads a string literal that JSON.parse has already accepted, from its opening quote.
 * Returns the index behind the closing quote.
 */
function endOfString(text: string, start: number): number {
  let index = start + 1
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index + 1
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function checkText(value: string): void {
  if (value.includes('\0')) throw malformed(told('nul'))
  if (!value.isWellFormed()) throw malformed(told('surrogate'))
}

function checkKey(key: string, seen: Set<string>): void {
  checkText(key)
  if (key === '__proto__') throw malformed(told('proto_key'))
  if (seen.has(key)) throw malformed(told('repeated_key'))
  seen.add(key)
}

/** Finds in grammatical JSON what JSON.parse silently accepts and a database or a program cannot keep. */
function refuseHazards(text: string): void {
  // One entry per open container: the keys seen for an object, null for an array.
  const open: (Set<string> | null)[] = []
  let expectsKey = false
  let index = 0
  while (index < text.length) {
    const character = text[index] as string
    if (character === '"') {
      const end = endOfString(text, index)
      const value = JSON.parse(text.slice(index, end)) as string
      const keys = open.at(-1)
      if (expectsKey && keys) checkKey(value, keys)
      else checkText(value)
      expectsKey = false
      index = end
      continue
    }
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null)
      if (open.length > MAX_DEPTH) throw malformed(told('too_deep', { levels: MAX_DEPTH }))
      expectsKey = character === '{'
    } else if (character === '}' || character === ']') {
      open.pop()
      expectsKey = false
    } else if (character === ',') {
      expectsKey = open.at(-1) instanceof Set
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      NUMBER.lastIndex = index
      const literal = NUMBER.exec(text)?.[0] ?? ''
      if (!Number.isFinite(Number(literal))) throw malformed(told('infinite_number'))
      index += literal.length
      continue
    }
    index++
  }
}

/**
 * Parses JSON by RFC 8259 and refuses what cannot be kept: NUL, unpaired surrogates, numbers that are not
 * finite, duplicate keys, `__proto__` and nesting over 32. Raises ApiError `malformed_json`.
 */
export function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw malformed(told('not_json'), error)
  }
  refuseHazards(text)
  return value
}

/**
 * What a value of this process would be when it came as JSON. Raises ApiError `malformed_json` where it would be none, or
 * another: of a cycle, a BigInt, a number that is not finite, and of what parseJson refuses.
 */
export function asSent(value: unknown): unknown {
  let text: string | undefined
  try {
    text = JSON.stringify(value, (_, part: unknown) => {
      if (typeof part === 'number' && !Number.isFinite(part)) throw malformed(told('infinite_number'))
      return part
    })
  } catch (error) {
    throw ApiError.isInstance(error) ? error : malformed(told('not_json'), error)
  }
  return text === undefined ? undefined : parseJson(text)
}
