import { ApiError, type FieldProblem } from '../errors.ts'
import { type Flow, findStep } from '../flow/flow.ts'
import { readPatch } from '../flow/judge.ts'
import { attentionOf, messageOf } from '../flow/messages.ts'
import { type Problem, unknownField } from '../flow/problems.ts'
import type { AllAnswers } from '../sealing/sealed-answers.ts'

interface Misplaced {
  step: string
  problem: Problem
}

/** Reads the answers of a start by the rules of drafts; raises `validation_failed`, which names all that is wrong. */
export function readKnown(
  flow: Flow,
  given: Readonly<Record<string, Record<string, unknown>>>,
  locale: string,
): AllAnswers {
  const known: AllAnswers = {}
  const wrong: Misplaced[] = []
  for (const [step, data] of Object.entries(given)) {
    if (findStep(flow, step) === undefined) {
      wrong.push({ step, problem: { ...unknownField([], step), path: [] } })
      continue
    }
    const { patch, problems } = readPatch(flow, step, data)
    known[step] = patch
    wrong.push(...problems.map((problem) => ({ step, problem })))
  }
  if (wrong.length > 0) throw knownInvalid(flow, wrong, locale)
  return known
}

/** The fields that name a row of the industries table, with the slugs that they name. */
export function industriesKnown(
  flow: Flow,
  known: AllAnswers,
): { step: string; field: string; slug: string }[] {
  return flow.steps.flatMap(({ name: step, fields }) =>
    Object.entries(known[step] ?? {}).flatMap(([field, slug]) =>
      fields[field]?.kind === 'industry' && typeof slug === 'string' ? [{ step, field, slug }] : [],
    ),
  )
}

/** The refusal of an industry that is none. */
export function industryUnknown(flow: Flow, known: AllAnswers, unknown: string, locale: string): ApiError {
  const problem = { code: 'unknown_industry', wording: 'unknown_industry', parameters: {} } as const
  return knownInvalid(
    flow,
    industriesKnown(flow, known)
      .filter(({ slug }) => slug === unknown)
      .map(({ step, field }) => ({ step, problem: { ...problem, path: [field] } })),
    locale,
  )
}

function knownInvalid(flow: Flow, wrong: readonly Misplaced[], locale: string): ApiError {
  const errors = wrong.map(
    ({ step, problem }): FieldProblem => ({
      path: ['answers', step, ...problem.path],
      code: problem.code,
      message: messageOf(flow, step, problem, locale),
    }),
  )
  const fields = new Set(errors.map(({ path }) => JSON.stringify(path))).size
  return new ApiError('validation_failed', { detail: attentionOf(fields, locale, flow), errors })
}
