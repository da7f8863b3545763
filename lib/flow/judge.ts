import { type Asked, answersOf, askedOf } from './asked.ts'
import type { CheckData } from './asks.ts'
import type { Answers } from './condition.ts'
import { schemaOf } from './field-schema.ts'
import type { FieldRecord } from './field-types.ts'
import { type Flow, type FlowStep, findStep } from './flow.ts'
import type { Stage } from './kinds/kind.ts'
import { type Problem, problemsIn, reported, requiredField, unknownField } from './problems.ts'

export type Patch = Readonly<Record<string, unknown>>

interface Judged {
  value: unknown
  problems: Problem[]
}

function judgeField(name: string, field: FieldRecord, value: unknown, stage: Stage): Judged {
  const result = schemaOf(field, stage).safeParse(value, { reportInput: true })
  return result.success
    ? { value: result.data, problems: [] }
    : { value, problems: problemsIn(result.error, [name]) }
}

function stepNamed(flow: Flow, name: string): FlowStep {
  const step = findStep(flow, name)
  if (step === undefined) throw new TypeError(`The flow "${flow.id}" has no step "${name}".`)
  return step
}

/** What is kept beside answers, such as when a consent was given, has names that no field has. */
export const isBesideAnswers = (name: string) => name.startsWith('$')

const isAbsent = (value: unknown) => value === undefined || value === null

/**
 * Reads what a save sends for a step, by the rules of a draft: types, maxima, characters and choices count, minima and
 * required fields do not. The patch is as it is to be stored; `null` clears a field. Of a value that no draft may hold,
 * all is said that `stage` asks of it.
 */
export function readPatch(
  flow: Flow,
  stepName: string,
  data: Patch,
  stage: Stage = 'draft',
): { patch: Record<string, unknown>; problems: Problem[] } {
  const { fields } = stepNamed(flow, stepName)
  const patch: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [name, field] of Object.entries(fields)) {
    const value = data[name]
    if (!Object.hasOwn(data, name) || value === undefined) continue
    const read = value === null ? { value: null, problems: [] } : judgeField(name, field, value, 'draft')
    patch[name] = read.value
    const isSound = read.problems.length === 0
    problems.push(...(isSound || stage === 'draft' ? read : judgeField(name, field, value, stage)).problems)
  }
  for (const name of Object.keys(data))
    if (!Object.hasOwn(fields, name)) problems.push(unknownField([], name))
  return { patch, problems: reported(problems) }
}

/** Names the answers of a patch that are not asked with the answers as merged; a step off the path is named itself. */
export function notAsked(
  flow: Flow,
  stepName: string,
  patch: Patch,
  answers: Answers,
  { fields }: Asked = askedOf(flow, answers),
): Problem[] {
  const asked = fields[stepName]
  const given = Object.keys(patch).filter((name) => !isAbsent(patch[name]) && !isBesideAnswers(name))
  if (given.length === 0) return []
  if (asked === undefined) return [{ path: [], code: 'not_asked', wording: 'step_not_asked', parameters: {} }]
  return reported(
    given
      .filter((name) => !asked.includes(name))
      .map((name) => ({ path: [name], code: 'not_asked', wording: 'not_asked', parameters: {} })),
  )
}

/**
 * What is wrong with a patch for a step, by the rules of a draft; `answers` are all answers with the patch in them.
 */
export function judgePatch(flow: Flow, stepName: string, patch: Patch, answers: Answers): Problem[] {
  const { problems } = readPatch(flow, stepName, patch)
  return problems.length > 0 ? problems : notAsked(flow, stepName, patch, answers)
}

/**
 * Everything that keeps a step from being finished with these answers, as it is answered: values that are wrong, fields
 * that there are not, then what is missing, then checks. What is not asked is not judged; a step that is not asked is
 * named itself. `asked` is for who knows it already.
 */
export function judgeStep(flow: Flow, step: string, answers: Answers, asked?: Asked): Problem[] {
  return reported(problemsOf(flow, step, answers, asked))
}

/** The fields of a step that keep it from being finished with these answers, however much else is wrong. */
export function unfinishedFields(flow: Flow, step: string, answers: Answers, asked?: Asked): string[] {
  return [...new Set(problemsOf(flow, step, answers, asked).map(({ path }) => String(path[0])))]
}

function problemsOf(
  flow: Flow,
  stepName: string,
  answers: Answers,
  { fields }: Asked = askedOf(flow, answers),
): Problem[] {
  const step = stepNamed(flow, stepName)
  const asked = fields[stepName]
  if (asked === undefined) return [{ path: [], code: 'not_asked', wording: 'step_not_asked', parameters: {} }]
  const given = answersOf(answers, stepName)
  const answerAt = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined)
  const wrong = asked.flatMap((name) => {
    const field = step.fields[name]
    const value = answerAt(name)
    return field === undefined || isAbsent(value) ? [] : judgeField(name, field, value, 'finished').problems
  })
  const unknown = Object.keys(given).filter(
    (name) => !Object.hasOwn(step.fields, name) && !isBesideAnswers(name),
  )
  const missing = asked.filter((name) => step.fields[name]?.required && isAbsent(answerAt(name)))
  const isSound = (name: string) =>
    asked.includes(name) && !isAbsent(answerAt(name)) && !wrong.some(({ path }) => path[0] === name)
  return [
    ...wrong,
    ...unknown.map((name) => unknownField([], name)),
    ...missing.map((name) => requiredField([name], step.fields[name]?.kind)),
    ...Object.entries(step.checks).flatMap(([name, check]) =>
      [check.field, otherOf(check)].every(isSound) && !agrees(check, answerAt) ? [failed(name, check)] : [],
    ),
  ]
}

/** The field that a check compares its own with. */
export function otherOf(check: CheckData): string {
  if ('after' in check) return check.after
  return 'equals' in check ? check.equals : check.atMost
}

function agrees(check: CheckData, answerAt: (name: string) => unknown): boolean {
  const [one, other] = [answerAt(check.field), answerAt(otherOf(check))] as [number, number]
  if ('after' in check) return one > other
  return 'equals' in check ? one === other : one <= other
}

function failed(name: string, { field }: CheckData): Problem {
  return { path: [field], code: 'check_failed', wording: 'check', parameters: {}, check: name }
}
