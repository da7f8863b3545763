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
  return new ApiError(isAboutUnasked(problems) ? 'not_asked' : 'validation_failed', {
    detail: said(detailOf(flow, problems, locale)),
    errors,
    locale,
  })
}

/** Whether all that is wrong with what was sent is that it is not asked; what was not sent may lack as well. */
const isAboutUnasked = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'not_asked') &&
  problems.every(({ code }) => code === 'not_asked' || code === 'required')

/** The sentence over the list, which holds for each in it. */
function detailOf(flow: Flow, problems: readonly Problem[], locale: string): string {
  if (problems.every(({ code }) => code === 'not_asked'))
    return engineWordsOf(locale, flow.texts[locale]?.engine).details.not_asked ?? ERRORS.not_asked.detail
  return attentionOf(new Set(problems.map(({ path }) => JSON.stringify(path))).size, locale, flow)
}

/** The 422 that names what is wrong with the rest of a body. */
export const problemsOf = (errors: readonly FieldProblem[]): ApiError => validationFailed(errors)
