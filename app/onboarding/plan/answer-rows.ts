import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import type { OnboardingSession } from '#client/types.ts'
import { answerText } from '../answer-text.ts'
import { answersOf } from '../engine/answers.ts'
import { STEP_NAMES, STEP_OUTLINE, type StepName } from '../engine/outline.ts'

export interface AnswerRow {
  step: StepName
  field: string
  label: string
  text: string
}

/** The answers that were given, in the order of the wizard, as the person reads them. */
export function answerRows(
  session: OnboardingSession,
  industryName: string,
  words: WizardWords,
): AnswerRow[] {
  return STEP_NAMES.flatMap((step) => {
    const answers = answersOf(session, step)
    return STEP_OUTLINE[step]
      .filter((field) => answers[field] !== undefined)
      .map((field) => ({
        step,
        field,
        label: words.fields[field as keyof typeof words.fields],
        text: field === 'industry' && industryName ? industryName : answerText(field, answers[field], words),
      }))
  })
}
