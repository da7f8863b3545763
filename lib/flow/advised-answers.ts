import type { StepName } from './steps.ts'

type Answers = Record<string, unknown>

/** What advice reads of a field, where that is not the field as it is. */
const ADVISED: Partial<Record<StepName, Record<string, (value: unknown) => unknown>>> = {
  company: { website: () => undefined, logo: () => undefined },
  organization: { departments: (value) => (value as { name: string }[]).map(({ name }) => name) },
}

/** What advice reads of a step's answers: all but the addresses, and of the departments their names. */
export function advisedOf(step: StepName, answers: Answers): Answers {
  const read: Answers = {}
  for (const [field, value] of Object.entries(answers)) {
    const advised = ADVISED[step]?.[field]
    const part = advised === undefined ? value : advised(value)
    if (part !== undefined) read[field] = part
  }
  return read
}
