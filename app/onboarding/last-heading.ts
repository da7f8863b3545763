import type { Say } from '#client/wizard/texts.ts'

/** What stands over the page after the last step: of a plan, or of the answers, and whether it is done. */
export function lastHeading(status: string, hasAdvice: boolean, say: Say) {
  const isCompleted = status === 'completed'
  if (hasAdvice)
    return isCompleted
      ? { title: say('planDone'), introduction: say('planDoneText') }
      : { title: say('planTitle'), introduction: say('planText') }
  return isCompleted
    ? { title: say('allDone'), introduction: say('allDoneText') }
    : { title: say('reviewTitle'), introduction: say('reviewText') }
}
