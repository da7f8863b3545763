import { foldedWords } from '../plain-text.ts'

/** The most of any one text that is judged; a longer one is cut, so that no input makes judging slow. */
const MAX_CHARACTERS = 1000
const MAX_KEY_RESULTS = 20

export interface ReadKeyResult {
  title: string
  metric: string
  unit: string
  baseline: number | undefined
  target: number | undefined
  direction: string
  dueDate: string
}

export interface ReadObjective {
  objective: string
  rationale: string
  keyResults: ReadKeyResult[]
  keyResultCount: number
}

/** Reads anything at all as an objective: what is missing or of another type is empty, and nothing throws. */
export function readObjective(value: unknown): ReadObjective {
  const fields = record(value)
  const keyResults = Array.isArray(fields.keyResults) ? fields.keyResults : []
  return {
    objective: text(fields.objective),
    rationale: text(fields.rationale),
    keyResults: keyResults.slice(0, MAX_KEY_RESULTS).map(readKeyResult),
    keyResultCount: keyResults.length,
  }
}

function readKeyResult(value: unknown): ReadKeyResult {
  const fields = record(value)
  return {
    title: text(fields.title),
    metric: text(fields.metric),
    unit: text(fields.unit),
    baseline: finite(fields.baseline),
    target: finite(fields.target),
    direction: text(fields.direction),
    dueDate: text(fields.dueDate),
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const text = (value: unknown) =>
  typeof value === 'string' ? value.slice(0, MAX_CHARACTERS).normalize('NFKC').trim() : ''
const finite = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

/** Shared words over all words of two texts, 0 to 1; 1 for two empty ones. */
export function jaccard(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 1 : shared / all
}

/** Whether a word or number is there, rather than marks alone. */
export function hasWords(value: string): boolean {
  return foldedWords(value).length > 0 || value === '%'
}
