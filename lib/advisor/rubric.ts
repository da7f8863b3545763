import type { Locale } from '#lib/advisor/answers.ts'
import { foldedWords } from './plain-text.ts'
import { groundedShare, groundText } from './rubric/grounding.ts'
import {
  isInsideCycle,
  isMeasured,
  isPossiblePercent,
  isTask,
  keyResultPoints,
  movesAsSaid,
} from './rubric/key-result-gates.ts'
import { jaccard, type ReadObjective, readObjective } from './rubric/reading.ts'
import { FUNCTION_WORDS, MOVEMENT_VERBS, NUMBER_WORDS, VAGUE_WORDS } from './rubric/rubric-words.ts'

export interface RubricContext {
  companyName: string
  industryName: string
  /** The customer's own words besides: phrases of the description, departments. */
  terms: readonly string[]
  locale: Locale
  generatedAt: Date
}

export const GATES = [
  'key_result_count',
  'number_in_objective',
  'missing_measure',
  'due_date_outside_cycle',
  'direction_mismatch',
  'impossible_percent',
  'mostly_tasks',
  'repeated_key_results',
  'ungrounded',
] as const
export type Gate = (typeof GATES)[number]

export interface RubricResult {
  /** 0 to 100, whole. */
  score: number
  /** Any of these rejects the objective, whatever its score. */
  gateFailures: Gate[]
  parts: {
    objective: number
    keyResultCount: number
    keyResults: number
    diversity: number
    grounding: number
  }
}

const MIN_KEY_RESULTS = 2
const FULL_KEY_RESULTS = 3
const MAX_KEY_RESULTS = 5
const MIN_OBJECTIVE_WORDS = 4
const MAX_OBJECTIVE_WORDS = 18
const MAX_TASK_SHARE = 0.5
const MAX_JACCARD = 0.8
/** Two key results may share this much wording before diversity costs points. */
const FREE_JACCARD = 0.4

/** Judges one suggested objective, whoever wrote it and whatever its shape: 100 points and the gates it fails. */
export function scoreObjective(suggestion: unknown, context: RubricContext): RubricResult {
  const read = readObjective(suggestion)
  const generatedAt = context.generatedAt
  const similarity = highestSimilarity(read)
  const grounding = groundingShares(read, context)
  const parts = {
    objective: objectivePoints(read, context),
    keyResultCount: countPoints(read.keyResultCount),
    keyResults: mean(read.keyResults.map((keyResult) => keyResultPoints(keyResult, generatedAt))),
    diversity: 10 * (1 - Math.max(0, (similarity - FREE_JACCARD) / (1 - FREE_JACCARD))),
    grounding: 15 * grounding.weighted,
  }
  const { keyResults } = read
  const failed: Record<Gate, boolean> = {
    key_result_count: read.keyResultCount < MIN_KEY_RESULTS || read.keyResultCount > MAX_KEY_RESULTS,
    number_in_objective: holdsNumber(read.objective, context),
    missing_measure: !keyResults.every(isMeasured),
    due_date_outside_cycle: !keyResults.every((keyResult) => isInsideCycle(keyResult, generatedAt)),
    direction_mismatch: !keyResults.every((keyResult) => !isMeasured(keyResult) || movesAsSaid(keyResult)),
    impossible_percent: !keyResults.every(isPossiblePercent),
    mostly_tasks: keyResults.filter(isTask).length > keyResults.length * MAX_TASK_SHARE,
    repeated_key_results: similarity > MAX_JACCARD,
    ungrounded: !grounding.any,
  }
  return {
    score: Math.round(Object.values(parts).reduce((sum, points) => sum + points, 0)),
    gateFailures: GATES.filter((gate) => failed[gate]),
    parts,
  }
}

function objectivePoints({ objective }: ReadObjective, context: RubricContext): number {
  const spoken = foldedWords(objective)
  const inBounds = spoken.length >= MIN_OBJECTIVE_WORDS && spoken.length <= MAX_OBJECTIVE_WORDS
  const named = new Set(foldedWords(context.companyName))
  const telling = new Set(
    spoken.filter((word) => !FUNCTION_WORDS.has(word) && !VAGUE_WORDS.has(word) && !named.has(word)),
  )
  return (
    (objective !== '' && !holdsNumber(objective, context) ? 5 : 0) +
    (inBounds ? 5 : 0) +
    (telling.size >= 2 ? 5 : 0)
  )
}

/** The company's own name may hold digits (7-Eleven, 3M); anything else that counts belongs in a key result. */
function holdsNumber(objective: string, { companyName, locale }: RubricContext): boolean {
  const name = companyName.normalize('NFKC').trim()
  const text = name === '' ? objective : objective.replaceAll(name, ' ')
  return /[\p{N}%]/u.test(text) || foldedWords(text).some((word) => NUMBER_WORDS[locale].has(word))
}

function countPoints(count: number): number {
  if (count >= FULL_KEY_RESULTS && count <= MAX_KEY_RESULTS) return 10
  return count === MIN_KEY_RESULTS ? 7 : 0
}

/** The likest pair, by the words of title and metric; figures and verbs of movement make no difference. */
function highestSimilarity({ keyResults }: ReadObjective): number {
  const said = keyResults.map(
    ({ title, metric }) =>
      new Set(
        foldedWords(`${title} ${metric}`).filter(
          (word) => !FUNCTION_WORDS.has(word) && !MOVEMENT_VERBS.has(word) && !/^\p{N}/u.test(word),
        ),
      ),
  )
  return Math.max(
    0,
    ...said.flatMap((one, index) => said.slice(index + 1).map((other) => jaccard(one, other))),
  )
}

/** How far company, field and own words are there; what the customer did not say asks nothing. */
function groundingShares(read: ReadObjective, { companyName, industryName, terms }: RubricContext) {
  const text = groundText(
    [
      read.objective,
      read.rationale,
      ...read.keyResults.flatMap(({ title, metric, unit }) => [title, metric, unit]),
    ].join(' '),
  )
  const best = (candidates: readonly string[]) =>
    Math.max(0, ...candidates.map((term) => groundedShare(term, text)))
  const company = best([companyName])
  const others = best([industryName, ...terms])
  const hasCompany = companyName.trim() !== ''
  const any = company >= 0.5 || others >= 0.5
  const weighted = hasCompany ? Math.min(1, company * 0.75 + others * 0.5) : others
  return { any, weighted }
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
