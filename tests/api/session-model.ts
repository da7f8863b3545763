import type { PERFUMERY } from '#tests/support/sample-answers.ts'

export type ModelStep = keyof typeof PERFUMERY
export interface ModelSave {
  step: ModelStep
  data: Record<string, unknown>
  baseRevision?: number
  opId: string
}
export interface ModelAnswer {
  status: number
  revision?: number
  stepData?: Record<string, Record<string, unknown>>
}

/** What a session promises, without a database: merging, conflicts, repeats and the end. */
export class SessionModel {
  revision = 1
  isCompleted = false
  stepData: Record<string, Record<string, unknown>> = {}
  readonly #changedAt = new Map<string, number>()
  readonly #answers = new Map<string, { request: string; answer: ModelAnswer }>()

  save({ step, data, baseRevision, opId }: ModelSave): ModelAnswer {
    const request = JSON.stringify([step, data, baseRevision])
    const earlier = this.#answers.get(opId)
    if (earlier) return earlier.request === request ? earlier.answer : { status: 422 }
    if (this.isCompleted) return { status: 409 }
    const before = this.stepData[step] ?? {}
    const changed = Object.keys(data).filter(
      (field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(data[field]),
    )
    if (baseRevision !== undefined) {
      const isLate = (field: string) => (this.#changedAt.get(`${step}.${field}`) ?? 0) > baseRevision
      if (changed.some(isLate)) return { status: 409 }
    }
    this.revision += 1
    for (const field of changed) this.#changedAt.set(`${step}.${field}`, this.revision)
    const after = Object.fromEntries(
      Object.entries({ ...before, ...data }).filter(([, value]) => value !== null),
    )
    this.stepData = { ...this.stepData, [step]: after }
    if (Object.keys(after).length === 0) delete this.stepData[step]
    const answer = { status: 200, revision: this.revision, stepData: this.stepData }
    this.#answers.set(opId, { request, answer })
    return answer
  }

  complete(): ModelAnswer {
    if (this.isCompleted) return { status: 200, revision: this.revision, stepData: this.stepData }
    this.isCompleted = true
    this.revision += 1
    return { status: 200, revision: this.revision, stepData: this.stepData }
  }
}
