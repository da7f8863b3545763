import type { ConditionData } from '#lib/flow/condition.ts'
import { contentOf, flowFromContent } from '#lib/flow/content.ts'
import { schemaOf } from '#lib/flow/field-schema.ts'
import { type Flow, findField, type Migration, type UntypedAnswers } from '#lib/flow/flow.ts'
import { keptConsentKey } from '#lib/flow/kept-consent.ts'
import type { Chance } from '#tests/flow/seeded.ts'

type Field = Record<string, unknown> & {
  name: string
  kind: string
  choices?: string[]
  when?: ConditionData
}
interface Step {
  name: string
  when?: ConditionData
  fields: Field[]
  checks: Record<string, Record<string, string>>
}

/** The next version of a flow, and what must become of answers to it, told apart from how the product finds that out. */
export interface NextVersion {
  flow: Flow
  changes: string[]
  /** Where the answer at `step.field` goes to; undefined where it goes nowhere. */
  placeOf(path: string): string | undefined
  /** Whether an answer is kept, and as what. */
  keeps(path: string, value: unknown): { at: string; value: unknown } | undefined
}

interface Draft {
  steps: Step[]
  /** Where each field of the version before stands now. */
  places: Map<string, string | undefined>
  chance: Chance
  added: number
}

const mentions = (data: unknown, path: string) => JSON.stringify(data ?? null).includes(`"field":"${path}"`)

/** Lets nothing ask about a field any more. */
function forget({ steps }: Draft, step: string, field: string): void {
  const path = `${step}.${field}`
  for (const each of steps) {
    if (mentions(each.when, path)) delete each.when
    for (const one of each.fields) if (mentions(one.when, path)) delete one.when
    if (each.name !== step) continue
    for (const [name, check] of Object.entries(each.checks))
      if (Object.values(check).includes(field)) delete each.checks[name]
  }
}

function move({ places }: Draft, from: string, to: string | undefined): void {
  for (const [path, place] of places) if (place === from) places.set(path, to)
}

function someField({ steps, chance }: Draft, isFit: (field: Field, step: Step) => boolean) {
  const fit = steps.flatMap((step) =>
    step.fields.flatMap((field) => (isFit(field, step) ? [{ step, field }] : [])),
  )
  return fit.length === 0 ? undefined : chance.pick(fit)
}

const CHANGES: Record<string, (draft: Draft) => boolean> = {
  rename(draft) {
    const chosen = someField(draft, () => true)
    if (chosen === undefined) return false
    const { step, field } = chosen
    forget(draft, step.name, field.name)
    const before = `${step.name}.${field.name}`
    draft.added += 1
    field.name = `renamed${draft.added}`
    move(draft, before, `${step.name}.${field.name}`)
    return true
  },
  remove(draft) {
    const chosen = someField(draft, (_, step) => step.fields.length > 1)
    if (chosen === undefined) return false
    const { step, field } = chosen
    forget(draft, step.name, field.name)
    step.fields = step.fields.filter((one) => one !== field)
    move(draft, `${step.name}.${field.name}`, undefined)
    return true
  },
  narrow(draft) {
    const chosen = someField(draft, ({ choices }) => (choices?.length ?? 0) > 1)
    if (chosen === undefined) return false
    const { step, field } = chosen
    forget(draft, step.name, field.name)
    field.choices = field.choices?.slice(1) ?? []
    const most = field.choices.length
    if (field.kind === 'choices')
      Object.assign(field, { min: Math.min(Number(field.min), most), max: Math.min(Number(field.max), most) })
    return true
  },
  require(draft) {
    const step = draft.chance.pick(draft.steps)
    draft.added += 1
    const common = { required: true, sealed: draft.chance.in100(30) }
    step.fields.push({ kind: 'text', ...common, min: 1, max: 20, name: `added${draft.added}` })
    return true
  },
  split(draft) {
    const step = draft.chance.pick(draft.steps)
    const kept = Math.ceil(step.fields.length / 2)
    const moved = step.fields.slice(kept)
    if (moved.length === 0) return false
    draft.added += 1
    const name = `split${draft.added}`
    for (const field of moved) {
      forget(draft, step.name, field.name)
      delete field.when
      move(draft, `${step.name}.${field.name}`, `${name}.${field.name}`)
    }
    step.fields = step.fields.slice(0, kept)
    draft.steps.splice(draft.steps.indexOf(step) + 1, 0, { name, fields: moved, checks: {} })
    return true
  },
  reorder(draft) {
    const place = draft.chance.below(draft.steps.length)
    const [one, other] = [draft.steps[place], draft.steps[place + 1]]
    if (one === undefined || other === undefined) return false
    draft.steps.splice(place, 2, other, one)
    for (const { name } of one.fields) {
      const path = `${one.name}.${name}`
      if (mentions(other.when, path)) delete other.when
      for (const field of other.fields) if (mentions(field.when, path)) delete field.when
    }
    return true
  },
}

/** Makes a next version by one to four changes of the six kinds, in any order; `.migrate` says where renamed things go. */
export function randomVersion(chance: Chance, before: Flow): NextVersion {
  const { steps } = JSON.parse(contentOf(before)) as { steps: Step[] }
  const paths = steps.flatMap((step) => step.fields.map(({ name }) => `${step.name}.${name}`))
  const draft: Draft = { steps, places: new Map(paths.map((path) => [path, path])), chance, added: 0 }
  const changes = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(Object.keys(CHANGES))).filter(
    (name) => CHANGES[name]?.(draft),
  )
  const { id, version, locales, texts } = before
  const content = JSON.stringify({ steps: draft.steps })
  const next = flowFromContent(content, { id, version: version + 1, locales, texts, now: before })
  const isMoved = [...draft.places].some(([path, place]) => place !== undefined && place !== path)
  const removed = [...draft.places].flatMap(([path, place]) => (place === undefined ? [path] : []))
  const migration: Migration = {
    version: version + 1,
    up: (answers) => rearranged(answers, draft.places),
    drops: chance.in100(50) ? removed : [],
  }
  const flow = { ...next, migrations: isMoved || chance.in100(40) ? [migration] : [] }
  const placeOf = (path: string) => draft.places.get(path)
  return {
    flow,
    changes,
    placeOf,
    keeps(path, value) {
      const at = placeOf(path)
      const [step = '', name = ''] = at?.split('.') ?? []
      const field = findField(flow, step, name)
      if (at === undefined || field === undefined) return undefined
      const result = schemaOf(field, 'draft').safeParse(value)
      return result.success ? { at, value: result.data } : undefined
    },
  }
}

/** What an author writes by hand: each answer to its new place, with what is kept of a consent. */
function rearranged(
  answers: UntypedAnswers,
  places: ReadonlyMap<string, string | undefined>,
): UntypedAnswers {
  const result: UntypedAnswers = {}
  const put = (step: string, key: string, value: unknown) => {
    result[step] = { ...result[step], [key]: value }
  }
  for (const [step, given] of Object.entries(answers))
    for (const [name, value] of Object.entries(given)) {
      const place = places.get(`${step}.${name}`)
      if (name.startsWith('$') || place === undefined) continue
      const [nextStep = '', nextName = ''] = place.split('.')
      put(nextStep, nextName, value)
      const proof = given[keptConsentKey(name)]
      if (proof !== undefined) put(nextStep, keptConsentKey(nextName), proof)
    }
  return result
}
