import { isDeepStrictEqual } from 'node:util'
import { ERRORS } from '#lib/errors.ts'
import { visibleAnswers } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import { engineWordsOf } from '#lib/flow/engine-words.ts'
import type { FieldRecords } from '#lib/flow/field-types.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { readPatch } from '#lib/flow/judge.ts'
import { readable } from '#lib/flow/judge-finishing.ts'
import { judgeSave } from '#lib/flow/judge-save.ts'
import type { ListRecord } from '#lib/flow/kinds/list.ts'
import { attentionOf, messageOf } from '#lib/flow/messages.ts'
import type { Problem } from '#lib/flow/problems.ts'
import { isAskedByTheContract } from '../reference.ts'

/** What is known of a session by what it has answered so far. */
export interface Modelled {
  answers: Answers
  /** The revision that last changed each field, by `step.field`. */
  changedAt: Readonly<Record<string, number>>
  completedSteps: readonly string[]
  revision: number
  locale: string
}

export interface Save {
  step: string
  data: Record<string, unknown>
  complete: boolean
  baseRevision?: number
  locale?: string
}

/** What the contract says of a save: an answer, and the session that follows it. */
export type Expected =
  | { status: 200; next: Modelled }
  | { status: 409; conflicts: string[] }
  /** What JSON in UTF-8 may hold and text may not. */
  | { status: 400 }
  | { status: 422; code: string; detail: string; errors: { path: string; code: string; message: string }[] }

const INDUSTRIES = ['bakeries', 'software', 'legal', 'other']

/** Says what a save into a session is answered, from the judge and what the contract says around it. */
export function expectedOf(flow: Flow, model: Modelled, save: Save): Expected {
  const { step } = save
  const locale = save.locale ?? model.locale
  if (JSON.stringify(save.data).includes('\\u0000')) return { status: 400 }
  const refused = (problems: Problem[]): Expected => ({
    status: 422,
    code: codeOf(problems),
    detail: detailOf(flow, problems, locale),
    errors: problems.map((problem) => ({
      path: pointerOf(problem),
      code: problem.code,
      message: messageOf(flow, step, problem, locale),
    })),
  })
  const { patch: read, problems } = readPatch(flow, step, save.data, save.complete ? 'finished' : 'draft')
  if (problems.length > 0 && !save.complete) return refused(problems)
  const patch = readable(read, problems)
  const changed = Object.keys(patch).filter(
    (name) => !isDeepStrictEqual(answerAt(model.answers, step, name), patch[name] ?? null),
  )
  const judged = judgeSave(flow, {
    step,
    patch,
    faults: problems,
    answers: model.answers,
    completes: save.complete,
    completedSteps: model.completedSteps,
  })
  const { fields } = flow.steps.find(({ name }) => name === step)!
  const unknown = unknownIndustries(fields, { ...save.data, ...patch })
  if (unknown.length > 0) return refused(inOrder(fields, unknown, judged.problems))
  const { baseRevision } = save
  const conflicts = changed.filter(
    (name) => baseRevision !== undefined && (model.changedAt[`${step}.${name}`] ?? 0) > baseRevision,
  )
  // What is wrong in itself is said before what it met.
  if (conflicts.length > 0 && problems.length > 0) return refused(problems)
  if (conflicts.length > 0) return { status: 409, conflicts: conflicts.map((name) => `/data/${name}`).sort() }
  if (judged.problems.length > 0) return refused(judged.problems)
  const revision = model.revision + 1
  const done = new Set([...model.completedSteps, ...(save.complete ? [step] : [])])
  for (const reopened of judged.reopened) done.delete(reopened)
  return {
    status: 200,
    next: {
      answers: judged.answers,
      changedAt: {
        ...model.changedAt,
        ...Object.fromEntries(changed.map((name) => [`${step}.${name}`, revision])),
      },
      completedSteps: flow.steps.map(({ name }) => name).filter((name) => done.has(name)),
      revision,
      locale,
    },
  }
}

/** All that is said of a save by the fields as they are declared; of what is not asked nothing else is said. */
function inOrder(fields: FieldRecords, unknown: readonly Problem[], judged: readonly Problem[]): Problem[] {
  const at = (name: string) => (problem: Problem) => String(problem.path[0]) === name
  const known = Object.keys(fields).flatMap((name) => {
    const own = judged.filter(at(name))
    return own.some(({ code }) => code === 'not_asked') ? own : [...unknown.filter(at(name)), ...own]
  })
  return [
    ...judged.filter(({ path }) => path.length === 0),
    ...known,
    ...judged.filter(({ path: [name] }) => name !== undefined && !Object.hasOwn(fields, name)),
  ]
}

/** The code of a list of problems: whether nothing that was sent is wrong but by not being asked. */
const codeOf = (problems: readonly Problem[]): string => {
  const sent = problems.filter(({ code }) => code !== 'required')
  return sent.length > 0 && sent.every(({ code }) => code === 'not_asked') ? 'not_asked' : 'validation_failed'
}

/** The sentence over a list of problems, in the language of the session. */
function detailOf(flow: Flow, problems: readonly Problem[], locale: string): string {
  if (problems.every(({ code }) => code === 'not_asked'))
    return engineWordsOf(locale, flow.texts[locale]?.engine).details.not_asked ?? ERRORS.not_asked.detail
  return attentionOf(new Set(problems.map(pointerOf)).size, locale, flow)
}

const pointerOf = ({ path }: Problem) =>
  path.length === 0
    ? '/step'
    : `/data/${path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`

export const answerAt = (answers: Answers, step: string, name: string): unknown =>
  (answers[step] as Record<string, unknown> | undefined)?.[name] ?? null

/** Every industry of a patch that there is not, wherever it stands. */
function unknownIndustries(
  fields: FieldRecords,
  given: Record<string, unknown>,
  path: (string | number)[] = [],
): Problem[] {
  return Object.entries(fields).flatMap(([name, of]) => {
    const value = given[name] ?? null
    const at = [...path, name]
    if (of.kind === 'industry' && isSlug(value) && !INDUSTRIES.includes(value))
      return [{ path: at, code: 'unknown_industry', wording: 'unknown_industry', parameters: {} }]
    if (!('fields' in of)) return []
    const { fields: inner } = of as ListRecord
    const inEntry = (entry: unknown, place: (string | number)[]) =>
      typeof entry === 'object' && entry !== null && !Array.isArray(entry)
        ? unknownIndustries(inner, entry as Record<string, unknown>, place)
        : []
    if (!Array.isArray(value)) return inEntry(value, at)
    return value.flatMap((entry, place) => inEntry(entry, [...at, place]))
  })
}

/** What has the form of no industry is wrong in itself. */
const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)

/** A session as the API answers it, as far as answers decide it. */
export function sessionOf(flow: Flow, { answers, completedSteps, revision, locale }: Modelled) {
  const path = flow.steps.map(({ name }) => name).filter((step) => isAskedByTheContract(flow, answers, step))
  const done = path.filter((step) => completedSteps.includes(step))
  const open = path.findIndex((step) => !done.includes(step))
  return {
    stepData: withoutEmpty(visibleAnswers(flow, answers)),
    path,
    totalSteps: path.length,
    completedSteps: done,
    currentStep: 1 + (open === -1 ? path.length : open),
    revision,
    locale,
    flow: { id: flow.id, version: flow.version },
  }
}

export const withoutEmpty = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).filter(([, step]) => Object.keys(step ?? {}).length > 0))
