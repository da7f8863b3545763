import { canonicalJson } from './canonical-json.ts'
import { schemaOf } from './field-schema.ts'
import type { FieldRecord } from './field-types.ts'
import type { Flow, FlowStep, Migration, UntypedAnswers } from './flow.ts'
import { fieldOfKey, keptConsentKey, keptConsentSchema } from './kept-consent.ts'
import { KnownError } from './known-error.ts'

/** A `.migrate` that throws for somebody's answers, or makes something else than answers of them. */
export class MigrationFault extends KnownError {
  static override readonly kind = 'MigrationFault'
}

/** One part of the way to a newer version: what `.migrate` makes of answers, or which of them a version still asks. */
export type Leg = { up: Migration } | { through: Flow }

/** Where a way begins and ends, and the migrations that there are. */
export interface Ends {
  from: number
  to: Flow
  migrations: readonly Migration[]
}

/** The versions whose content a way needs, beside the last. */
export function versionsOnTheWay(ends: Ends, stored: readonly number[]): number[] {
  const ways = migrationsBetween(ends)
  const known = [...new Set([...stored, ...ways.map(({ version }) => version)])]
  return ways.flatMap(({ version }) => {
    const before = Math.max(ends.from, ...known.filter((one) => one < version))
    return before > ends.from && !ways.some((way) => way.version === before) ? [before] : []
  })
}

function migrationsBetween({ from, to, migrations }: Ends): Migration[] {
  return migrations
    .filter(({ version }) => version > from && version <= to.version)
    .sort((one, other) => one.version - other.version)
}

/**
 * The way of answers to a newer version: each `.migrate` gets the answers of the newest version below its own that is
 * stored or has a `.migrate`. `contents` are those of `versionsOnTheWay`.
 */
export function wayBetween(ends: Ends, contents: ReadonlyMap<number, Flow>): Leg[] {
  const legs = [
    ...migrationsBetween(ends).map((up): [number, Leg] => [up.version, { up }]),
    ...[...contents].map(([version, through]): [number, Leg] => [version, { through }]),
  ].sort(([one], [other]) => one - other)
  return [...legs.map(([, leg]) => leg), { through: ends.to }]
}

/** The fields, as `step.field`, whose answers a way is known to lose. */
export function dropsOf(legs: readonly Leg[]): Set<string> {
  return new Set(legs.flatMap((leg) => ('up' in leg ? leg.up.drops : [])))
}

/** Takes answers along a way. Raises MigrationFault. */
export function alongWay(legs: readonly Leg[], answers: UntypedAnswers): UntypedAnswers {
  return legs.reduce(
    (taken, leg) => ('up' in leg ? migrated(leg.up, taken) : fitting(leg.through, taken)),
    answers,
  )
}

function migrated({ version, up }: Migration, answers: UntypedAnswers): UntypedAnswers {
  let made: unknown
  try {
    made = up(copyOf(answers))
  } catch (cause) {
    throw new MigrationFault(`migrate(${version}) throws: ${inOneLine(cause)}`, { cause })
  }
  if (made instanceof Promise) {
    // What nobody waits for must not end the process.
    made.catch(() => undefined)
    throw new MigrationFault(
      `migrate(${version}) must return answers by step and field, not a promise of them`,
    )
  }
  try {
    // What comes of it is stored as JSON.
    return present(version, JSON.parse(JSON.stringify(made ?? null, plainly)))
  } catch (cause) {
    if (MigrationFault.isInstance(cause)) throw cause
    throw new MigrationFault(`migrate(${version}) makes something that is not JSON: ${inOneLine(cause)}`, {
      cause,
    })
  }
}

/** Answers are JSON; this is several times as fast as structuredClone. */
const copyOf = (answers: UntypedAnswers): UntypedAnswers => JSON.parse(JSON.stringify(answers))

/** Refuses what JSON would make an empty object of, such as a promise or a map. */
function plainly(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const parent = Object.getPrototypeOf(value)
  // An object of another realm is as plain, and has another Object.
  if (parent === null || Object.getPrototypeOf(parent) === null) return value
  throw new TypeError('It is no plain object.')
}

/** Only the kind of what was thrown: its message may hold what somebody has answered. */
const inOneLine = (cause: unknown) => (cause instanceof Error ? cause.name : 'something that is no error')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function present(version: number, made: unknown): UntypedAnswers {
  if (!isRecord(made)) throw new MigrationFault(`migrate(${version}) must return answers by step and field`)
  const steps = Object.entries(made).filter(([, step]) => step !== null)
  for (const [name, step] of steps)
    if (!isRecord(step))
      throw new MigrationFault(`migrate(${version}) must return the answers of the step ${name} by field`)
  return withoutNothing(Object.fromEntries(steps) as UntypedAnswers)
}

function withoutNothing(answers: UntypedAnswers): UntypedAnswers {
  const steps = Object.entries(answers).map(([name, step]): [string, Record<string, unknown>] => [
    name,
    Object.fromEntries(Object.entries(step).filter(([, value]) => value !== null && value !== undefined)),
  ])
  return Object.fromEntries(steps.filter(([, step]) => Object.keys(step).length > 0))
}

/** Those of the answers whose field a flow has and takes, by the rules of a draft, with what is kept of consents. */
function fitting(flow: Flow, answers: UntypedAnswers): UntypedAnswers {
  return withoutNothing(
    Object.fromEntries(
      flow.steps
        .filter(({ name }) => Object.hasOwn(answers, name))
        .map((step) => [step.name, fittingStep(step, answers[step.name] ?? {})]),
    ),
  )
}

function fittingStep({ fields }: FlowStep, given: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(given, name)) continue
    const result = schemaOf(field, 'draft').safeParse(given[name], { reportInput: true })
    if (!result.success) continue
    if (field.kind === 'consent' && result.data === true && !keepProof(kept, name, given)) continue
    kept[name] = result.data
  }
  return kept
}

/** Whether there is a proof of a consent, which goes along: one without is none. */
function keepProof(kept: Record<string, unknown>, name: string, given: Record<string, unknown>): boolean {
  const key = keptConsentKey(name)
  const proof = keptConsentSchema.safeParse(given[key])
  if (proof.success) kept[key] = proof.data
  return proof.success
}

/**
 * The fields, as `step.field`, whose answers came to nothing: without them what was made of the answers would be the
 * same. `after` is what the way has made of `before`.
 */
export function lostAnswers(legs: readonly Leg[], before: UntypedAnswers, after: UntypedAnswers): string[] {
  const isMigrated = legs.some((leg) => 'up' in leg)
  const whole = canonicalJson(after)
  const lost = new Set<string>()
  for (const [step, given] of Object.entries(before))
    for (const [key, value] of Object.entries(given)) {
      const there = Object.hasOwn(after, step) ? after[step]?.[key] : undefined
      if (value === null || value === undefined) continue
      if (there !== undefined && (!isMigrated || canonicalJson(there) === canonicalJson(value))) continue
      if (!isMigrated || comesToNothing(legs, before, { step, key, whole }))
        lost.add(`${step}.${fieldOfKey(key)}`)
    }
  return [...lost]
}

function comesToNothing(
  legs: readonly Leg[],
  before: UntypedAnswers,
  { step, key, whole }: { step: string; key: string; whole: string },
): boolean {
  const { [key]: _, ...others } = before[step] ?? {}
  const isSameWith = (answers: UntypedAnswers): boolean | undefined => {
    try {
      return canonicalJson(alongWay(legs, answers)) === whole
    } catch (error) {
      if (!MigrationFault.isInstance(error)) throw error
      return undefined
    }
  }
  const without = [isSameWith(withoutNothing({ ...before, [step]: others }))]
  // That the step goes with its last answer may matter where the answer does not.
  if (Object.keys(others).length === 0) without.push(isSameWith({ ...before, [step]: {} }))
  if (without.includes(true)) return true
  // Where it throws without it, it was read, which does not say that it was kept.
  return !without.includes(false)
}

/** The steps, of those named, from whose answers those of another step were made. */
export function madeFrom(
  legs: readonly Leg[],
  before: UntypedAnswers,
  { after, step, steps }: { after: UntypedAnswers; step: string; steps: readonly string[] },
): string[] {
  const made = canonicalJson(after[step] ?? {})
  return steps.filter((source) => {
    if (!Object.hasOwn(before, source)) return false
    const { [source]: _, ...others } = before
    try {
      return canonicalJson(alongWay(legs, others)[step] ?? {}) !== made
    } catch (error) {
      if (!MigrationFault.isInstance(error)) throw error
      return true
    }
  })
}

/** Whether two fields ask the same: kind, bounds and all else that makes them up. */
export const asksTheSame = (one: FieldRecord | undefined, other: FieldRecord | undefined): boolean =>
  one !== undefined && other !== undefined && canonicalJson(bare(one)) === canonicalJson(bare(other))

function bare({ shareWith: _, findBy: __, ...content }: FieldRecord): object {
  return content
}
