import type { z } from 'zod'
import type { ProblemWording } from './engine-words/shape.ts'
import { isProblemWording } from './engine-words.ts'
import type { Parameters } from './phrase.ts'
import { codeOf } from './problem-codes.ts'

export type ProblemPath = readonly (string | number)[]

/** What is wrong with one answer: data, to be put into words in the reader's language. */
export interface Problem {
  /** Where, within the answers of the step: its field, and within that the entry and its field. Empty is the step. */
  path: ProblemPath
  /** The public code, which no language changes. */
  code: string
  wording: ProblemWording
  parameters: Parameters
  /** The name of the check that failed, whose words are the flow's. */
  check?: string
}

/** The most things that one answer says are wrong. */
export const MAX_REPORTED_PROBLEMS = 50
const MAX_QUOTED_CHARACTERS = 60

/** A key as it may stand in a message: short, and without characters that a terminal or page would act on. */
function printable(key: string): string {
  return [...key.replace(/[^\p{L}\p{N} _.-]/gu, '?')].slice(0, MAX_QUOTED_CHARACTERS).join('')
}

export function unknownField(path: ProblemPath, name: string): Problem {
  return {
    path: [...path, name],
    code: 'unknown_field',
    wording: 'unknown_field',
    parameters: { name: printable(name) },
  }
}

/** Of a field that lacks its answer; one that is an agreement is accepted, where others are filled in. */
export function requiredField(path: ProblemPath, kind?: string): Problem {
  return { path, code: 'required', wording: kind === 'consent' ? 'consent' : 'required', parameters: {} }
}

/**
 * Reads what a field's schema found wrong; its messages are wordings. Parse with `reportInput`, or a missing field of
 * an entry cannot be told from one of the wrong type.
 */
export function problemsIn({ issues }: z.core.$ZodError, at: ProblemPath): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...at, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key))
    const code = codeOf(issue)
    if (code === 'required') return [requiredField(path)]
    const wording = isProblemWording(issue.message) ? issue.message : 'wrong_form'
    return [{ path, code, wording, parameters: parametersOf(issue) }]
  })
}

/** What the words of an issue need: what its schema gives, else its bounds. */
function parametersOf(issue: z.core.$ZodIssue): Parameters {
  if ('parameters' in issue) return issue.parameters as Parameters
  if (issue.code === 'custom') return (issue.params?.parameters as Parameters | undefined) ?? {}
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum), count: Number(issue.minimum) }
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum), count: Number(issue.maximum) }
  if (issue.code === 'invalid_value') return { choices: issue.values.map(String).join(', ') }
  return {}
}

/**
 * The problems as they are answered: of those that say the same code of one place the last, and no more than anybody
 * reads. A number too large for a bound is often too large to be exact, and said to be both; what is not of the type is
 * said to be nothing else.
 */
export function reported(problems: readonly Problem[]): Problem[] {
  const ofWrongType = new Set(
    problems.filter(({ code }) => code === 'invalid_type').map(({ path }) => JSON.stringify(path)),
  )
  // Zod also holds the length of what should be another thing against its bounds.
  const sayable = problems.filter(
    ({ path, code }) => code === 'invalid_type' || !ofWrongType.has(JSON.stringify(path)),
  )
  const first = sayable.slice(0, MAX_REPORTED_PROBLEMS)
  return [...new Map(first.map((one) => [JSON.stringify([one.path, one.code, one.check]), one])).values()]
}
