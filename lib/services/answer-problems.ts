import { ApiError, ERRORS, type FieldProblem, said, validationFailed } from '../errors.ts'
import { engineWordsOf } from '../flow/engine-words.ts'
import type { Flow } from '../flow/flow.ts'
import { attentionOf, messageOf } from '../flow/messages.ts'
import type { Problem } from '../flow/problems.ts'

/** The 422 that names what is wrong with the answers of a step, in a locale of the flow. */
export function answersInvalid(
  flow: Flow,
  step: string,
  problems: readonly Problem[],
  locale: string,
): ApiError {
  const errors = problems.map(
    (problem): FieldProblem => ({
      // A step that is not asked is wrong as a whole.
      path: problem.path.length === 0 ? ['step'] : ['data', ...problem.path],
      code: problem.code,
      message: messageOf(flow, step, problem, locale),
    }),
  )
  if (isAboutUnasked(problems)) {
    const { details } = engineWordsOf(locale, flow.texts[locale]?.engine)
    return new ApiError('not_asked', {
      detail: said(details.not_asked ?? ERRORS.not_asked.detail),
      errors,
      locale,
    })
  }
  const fields = new Set(errors.map(({ path }) => JSON.stringify(path))).size
  return new ApiError('validation_failed', {
    detail: said(attentionOf(fields, locale, flow)),
    errors,
    locale,
  })
}

/** Whether all that is wrong with what was sent is that it is not asked; what was not sent may lack as well. */
const isAboutUnasked = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'not_asked') &&
  problems.every(({ code }) => code === 'not_asked' || code === 'required')

/** The 422 that names what is wrong with the rest of a body. */
export const problemsOf = (errors: readonly FieldProblem[]): ApiError => validationFailed(errors)
