export interface ModelItem {
  id: string
  kind: string
  source: string
  state: string
  content: unknown
  isEdited: boolean
}
type Field = 'state' | 'content' | 'position'

export interface ModelChange {
  id: string
  patch: { state?: string; content?: unknown; position?: number }
  baseRevision?: number
  opId: string
}
export interface ModelAnswer {
  status: number
  revision?: number
  item?: ModelItem & { position: number }
}

const isSame = (one: unknown, other: unknown) => canonical(one) === canonical(other)
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, entry) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)))
      : entry,
  )

/** Whether a person has made an item theirs, so that no renewal may change it. */
export const isTouched = ({ source, state, isEdited }: ModelItem): boolean =>
  source === 'person' || state !== 'suggested' || isEdited

/** What a plan promises, without a database: merging, conflicts, repeats and order. */
export class PlanModel {
  revision = 1
  items: ModelItem[] = []
  readonly #changedAt = new Map<string, number>()
  readonly #answers = new Map<string, { request: string; answer: ModelAnswer }>()

  change({ id, patch, baseRevision, opId }: ModelChange): ModelAnswer {
    const request = canonical([id, patch, baseRevision])
    const earlier = this.#answers.get(opId)
    if (earlier) return earlier.request === request ? earlier.answer : { status: 422 }
    const place = this.items.findIndex((item) => item.id === id)
    const item = this.items[place]
    if (item === undefined) return { status: 404 }
    const wanted = { ...patch }
    if (wanted.position !== undefined) wanted.position = Math.min(wanted.position, this.items.length - 1)
    const before = { ...item, position: place }
    const changed = (Object.keys(wanted) as Field[]).filter((field) => !isSame(before[field], wanted[field]))
    const isLate = (field: Field) => (this.#changedAt.get(`${id} ${field}`) ?? 0) > (baseRevision ?? Infinity)
    if (changed.some(isLate)) return { status: 409 }
    this.revision += 1
    for (const field of changed) this.#changedAt.set(`${id} ${field}`, this.revision)
    const { position = place, ...fields } = wanted
    const after = { ...item, ...fields, isEdited: item.isEdited || changed.includes('content') }
    this.items.splice(place, 1)
    this.items.splice(position, 0, after)
    return this.#keep(opId, request, { status: 200, revision: this.revision, item: { ...after, position } })
  }

  /** An item of a person's; its id is the server's. */
  add(kind: string, content: unknown, opId: string, id: string): ModelAnswer {
    const request = canonical([kind, content])
    const earlier = this.#answers.get(opId)
    if (earlier) return earlier.request === request ? earlier.answer : { status: 422 }
    this.revision += 1
    const item = { id, kind, content, source: 'person', state: 'suggested', isEdited: false }
    this.items.push(item)
    const answer = {
      status: 201,
      revision: this.revision,
      item: { ...item, position: this.items.length - 1 },
    }
    return this.#keep(opId, request, answer)
  }

  #keep(opId: string, request: string, answer: ModelAnswer): ModelAnswer {
    this.#answers.set(opId, { request, answer })
    return answer
  }
}
