import { askedOf } from '../../lib/flow/asked.ts'
import type { OutlineField } from '../../lib/flow/outline.ts'
import type { LeftAnswers } from './left-answers.ts'
import { flowOf, type WizardTexts } from './texts.ts'

/** How long somebody takes to answer, in seconds; a guess that is kept on the long side. */
const SECONDS: Readonly<Record<string, number>> = {
  choice: 8,
  country: 8,
  boolean: 6,
  date: 12,
  paragraphs: 35,
  list: 30,
  group: 30,
  consent: 15,
}
const SECONDS_OF_OTHERS = 12
/** Of those who may leave a question out, so many answer it. */
const SHARE_OF_OPTIONAL = 0.25

const secondsFor = ({ kind, required }: OutlineField) =>
  (SECONDS[kind] ?? SECONDS_OF_OTHERS) * (required ? 1 : SHARE_OF_OPTIONAL)

/** About how many minutes the steps that are not done will take, one at least. */
export function minutesLeft(texts: WizardTexts, left: LeftAnswers, doneSteps: readonly string[]): number {
  const asked = askedOf(flowOf(texts), left.all())
  const seconds = texts.outline.steps
    .filter(({ name }) => asked.path.includes(name) && !doneSteps.includes(name))
    .flatMap(({ name, fields }) => fields.filter((field) => asked.fields[name]?.includes(field.name)))
    .reduce((sum, field) => sum + secondsFor(field), 0)
  return Math.max(1, Math.round(seconds / 60))
}
