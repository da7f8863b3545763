import type { Answers, ConditionData } from '#lib/flow/condition.ts'
import type { Flow } from '#lib/flow/flow.ts'

/**
 * Says whether a field is asked, straight from the contract's sentences and without a thought for speed: what is asked
 * is worked out anew for every answer that a condition names. The second opinion on `askedOf`.
 */
export function isAskedByTheContract(
  flow: Flow,
  answers: Answers,
  stepName: string,
  fieldName?: string,
): boolean {
  const step = flow.steps.find(({ name }) => name === stepName)!
  const answerAt = (path: string): unknown => {
    const [of = '', name = ''] = path.split('.')
    if (!isAskedByTheContract(flow, answers, of, name)) return null
    return Object.entries(answers[of] ?? {}).find(([key]) => key === name)?.[1] ?? null
  }
  // A step that asks about itself for its fields is asked already.
  const ofTheStep = step.when === undefined || truthOf(step.when, answerAt)
  if (fieldName === undefined || !ofTheStep) return ofTheStep
  const when = step.fieldsWhen[fieldName]
  return when === undefined || truthOf(when, answerAt)
}

/** Works a condition out as a sum: a part that holds is 1, `and` is the least of its parts, `or` the greatest. */
function truthOf(condition: ConditionData, answerAt: (path: string) => unknown): boolean {
  const value = (part: ConditionData): 0 | 1 => {
    const [[word, operand] = ['', null]] = Object.entries(part).filter(([key]) => key !== 'field')
    const parts = () => (operand as ConditionData[]).map(value)
    if (word === 'not') return value(operand as ConditionData) === 1 ? 0 : 1
    if (word === 'and') return Math.min(...parts()) as 0 | 1
    if (word === 'or') return Math.max(...parts()) as 0 | 1
    const answer = answerAt((part as { field: string }).field)
    if (answer === null) return 0
    const answered: Record<string, () => boolean> = {
      isAnswered: () => true,
      is: () => Object.is(answer, operand),
      in: () => new Set(operand as unknown[]).has(answer),
      has: () => new Set(Array.isArray(answer) ? answer : []).has(operand),
      atLeast: () => Number.isFinite(answer) && !((answer as number) < (operand as number)),
      below: () => Number.isFinite(answer) && !((answer as number) >= (operand as number)),
    }
    return answered[word]?.() ? 1 : 0
  }
  return value(condition) === 1
}
