import { ApiError, type FieldProblem, said } from '../errors.ts'
import { type Flow, findStep } from '../flow/flow.ts'
import { readPatch } from '../flow/judge.ts'
import { attentionOf, messageOf } from '../flow/messages.ts'
import { MAX_REPORTED_PROBLEMS, type Problem, unknownField } from '../flow/problems.ts'
import type { AllAnswers } from '../sealing/sealed-answers.ts'
import { industriesIn, type NamedIndustry, unknownIndustry } from './named-industries.ts'

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

/** The rows of the industries table that answers name, by step, also within lists and groups. */
export const industriesKnown = (flow: Flow, known: AllAnswers): (NamedIndustry & { step: string })[] =>
  flow.steps.flatMap(({ name: step, fields }) =>
    industriesIn(fields, known[step] ?? {}).map((named) => ({ step, ...named })),
  )

/** The refusal of an industry that is none. */
export function industryUnknown(flow: Flow, known: AllAnswers, unknown: string, locale: string): ApiError {
  return knownInvalid(
    flow,
    industriesKnown(flow, known)
      .filter(({ slug }) => slug === unknown)
      .map(({ step, path }) => ({ step, problem: unknownIndustry(path) })),
    locale,
  )
}

function knownInvalid(flow: Flow, wrong: readonly Misplaced[], locale: string): ApiError {
  const errors = wrong.slice(0, MAX_REPORTED_PROBLEMS).map(
    ({ step, problem }): FieldProblem => ({
      path: ['answers', step, ...problem.path],
      code: problem.code,
      message: messageOf(flow, step, problem, locale),
    }),
  )
  const fields = new Set(errors.map(({ path }) => JSON.stringify(path))).size
  return new ApiError('validation_failed', { detail: said(attentionOf(fields, locale, flow)), errors })
}
