import type { EngineWords } from './engine-words/shape.ts'
import { type Parameters, write } from './phrase.ts'
import type { Problem, ProblemPath } from './problems.ts'
import { type StepTexts, textsAt } from './words.ts'

/** In whose words a problem is said. */
export interface ProblemReader {
  step: string
  /** What the flow says of the step, in the reader's language. */
  texts: StepTexts | undefined
  problems: EngineWords['problems']
  /** The language of a wording, by whose plural forms it is written. */
  languageOf: (wording: Problem['wording']) => string
}

/** What a field is called, within a list or a group the entry's field; its name where nobody calls it anything. */
function labelAt(texts: StepTexts | undefined, step: string, path: ProblemPath): string {
  const name = path.findLast((part) => typeof part === 'string')
  return textsAt(texts?.fields, path)?.label ?? String(name ?? step)
}

/** Puts a problem of a step into words, with the label of its field. */
export function problemText(problem: Problem, { step, texts, problems, languageOf }: ProblemReader): string {
  // Of an entry under itself, what is named is the list, not the field by which it is.
  const place = problem.wording === 'circular' ? problem.path.slice(0, -1) : problem.path
  const own = ownWords(problem, texts, place)
  if (own !== undefined) return own
  const parameters: Parameters = { ...problem.parameters, label: labelAt(texts, step, place) }
  return write(problems[problem.wording], parameters, languageOf(problem.wording))
}

/** What the flow itself says of a check that fails, a pattern that does not match, or an entry under itself. */
function ownWords(
  { wording, check }: Problem,
  texts: StepTexts | undefined,
  place: ProblemPath,
): string | undefined {
  if (check !== undefined) return texts?.checks?.[check]
  const words = textsAt(texts?.fields, place)
  if (wording === 'pattern') return words?.pattern
  return wording === 'circular' ? words?.circular : undefined
}
