import type { Phrase } from '../phrase.ts'

export const PROBLEM_WORDINGS = [
  'required',
  'unknown_field',
  'not_asked',
  'step_not_asked',
  'wrong_form',
  'text',
  'too_short',
  'too_short_to_see',
  'too_long',
  'far_too_long',
  'too_many_marks',
  'characters',
  'pattern',
  'choice',
  'choices',
  'list',
  'too_few_entries',
  'too_many_entries',
  'repeated',
  'circular',
  'entries',
  'whole_number',
  'number',
  'number_too_small',
  'number_too_big',
  'too_precise',
  'true_or_false',
  'consent',
  'own_consent',
  'date',
  'too_early',
  'too_late',
  'email',
  'phone',
  'url',
  'country',
  'industry',
  'unknown_industry',
  'check',
] as const

/** What can be wrong with an answer, finer than the public code, as it is put into words. */
export type ProblemWording = (typeof PROBLEM_WORDINGS)[number]

/** What the engine itself says in one language, apart from what a flow says. */
export interface EngineWords {
  problems: Record<ProblemWording, Phrase>
  /** With `{number}`, which is one of `numbers` where there is one. */
  needAttention: Phrase
  /** How a sentence begins with a number, from none on. */
  numbers?: readonly string[]
  /** What the caller does next, by the code of a refusal. */
  details: Readonly<Record<string, string>>
}
