import type { StoredCounts } from '../db/statements/analytics.ts'
import type { Flow } from '../flow/flow.ts'
import { PLAN_ITEM_KINDS, PLAN_ITEM_SOURCES, type PlanItemKind, type PlanItemSource } from '../flow/plan.ts'
import { isoDay } from '../iso-day.ts'

export interface SessionCounts {
  started: number
  completed: number
  abandoned: number
  expired: number
  live: number
}

export interface FunnelRow {
  /** A step by its name, or `complete`. */
  step: string
  /** Sessions that reached the step, and those that got past it. */
  entered: number
  completed: number
  /** Those that stand at it now, and may go on. */
  live: number
  /** Of those that got past it, left it or ran out at it, the share that did not get past. */
  dropOffRate: number
  medianSeconds: number | null
  p90Seconds: number | null
}

export interface LabelledCounts extends SessionCounts {
  value: string
  completionRate: number
}

export interface PlanFigures {
  kind: PlanItemKind
  source: PlanItemSource
  accepted: number
  dismissed: number
  done: number
  edited: number
}

/** Stands for the end in a funnel; no step has this name. */
const COMPLETE = 'complete'
const RATE_DIGITS = 4

const round = (rate: number) => Number(rate.toFixed(RATE_DIGITS))

/** A share to four digits; null of nothing. */
export const rateOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : round(part / whole)

/** The Monday of the day's week. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return isoDay(date)
}

/** The days' counts by week. */
export function weeksOf(days: (SessionCounts & { day: string })[]): (SessionCounts & { weekOf: string })[] {
  const weeks = new Map<string, SessionCounts & { weekOf: string }>()
  for (const { day, ...counts } of days) {
    const monday = weekOf(day)
    const week = weeks.get(monday) ?? { weekOf: monday, ...liveFrom({}) }
    for (const name of Object.keys(counts) as (keyof SessionCounts)[]) week[name] += counts[name]
    weeks.set(monday, week)
  }
  return [...weeks.values()]
}

/** What was started and has come to no end is live. */
function liveFrom(events: Record<string, number>, overdue = 0): SessionCounts {
  const { started = 0, completed = 0, abandoned = 0 } = events
  const expired = (events.expired ?? 0) + overdue
  return { started, completed, abandoned, expired, live: started - completed - abandoned - expired }
}

/** Adds up stored counters into what is shown. */
export class SessionFigures {
  readonly #stored: StoredCounts
  readonly #steps: readonly string[]

  /** Steps come in the flow's order, then those that only earlier versions had. */
  constructor(flow: Pick<Flow, 'steps'>, stored: StoredCounts) {
    this.#stored = stored
    const names = flow.steps.map(({ name }) => name)
    const gone = this.values('step', 1).filter((step) => step !== COMPLETE && !names.includes(step))
    this.#steps = [...names, ...gone, COMPLETE]
  }

  /** What became of items, by kind and source; what nobody did anything with has no row. */
  plan(): PlanFigures[] {
    return PLAN_ITEM_KINDS.flatMap((kind) =>
      PLAN_ITEM_SOURCES.map((source): PlanFigures => {
        const count = (what: string) => this.of('plan', [what, kind, source])
        const [accepted, dismissed] = [count('accepted'), count('dismissed')]
        return { kind, source, accepted, dismissed, done: count('done'), edited: count('edited') }
      }),
    ).filter(({ accepted, dismissed, done, edited }) => accepted + dismissed + done + edited > 0)
  }

  /** The sum of the counters whose key begins like this. */
  of(series: string, prefix: string[]): number {
    let total = 0
    for (const row of this.#stored.counts)
      if (row.series === series && prefix.every((part, index) => row.key[index] === part)) total += row.count
    return total
  }

  values(series: string, place: number): string[] {
    const rows = this.#stored.counts.filter((row) => row.series === series)
    return [...new Set(rows.map(({ key }) => key[place] ?? ''))].sort()
  }

  totals(): SessionCounts {
    const events = Object.fromEntries(
      ['started', 'completed', 'abandoned', 'expired'].map((event) => [
        event,
        this.of('session', [event, 'version']),
      ]),
    )
    return liveFrom(
      events,
      this.#overdue(({ dimension }) => dimension === 'version'),
    )
  }

  #overdue(matches: (row: StoredCounts['overdue'][number]) => boolean): number {
    return this.#stored.overdue.filter(matches).reduce((total, { count }) => total + count, 0)
  }

  funnel(version?: string): Omit<FunnelRow, 'medianSeconds' | 'p90Seconds'>[] {
    const versions = version === undefined ? this.values('step', 0) : [version]
    return this.#steps.map((step) => {
      const sum = (what: string) =>
        versions.reduce((total, each) => total + this.of('step', [each, step, what]), 0)
      const [entered, completed] = [sum('entered'), sum('completed')]
      const left = versions.reduce((total, each) => total + this.#leftAt(step, each), 0)
      return {
        step,
        entered,
        completed,
        live: entered - completed - left,
        dropOffRate: rateOf(left, completed + left) ?? 0,
      }
    })
  }

  /** Sessions that were left at a step, and those whose time is over there. */
  #leftAt(step: string, version: string): number {
    let total = 0
    for (const { series, key, count } of this.#stored.counts)
      if (series === 'left' && key[0] === step && key[2] === version) total += count
    for (const row of this.#stored.overdue_steps)
      if (row.step === step && row.version === version) total += row.count
    return total
  }

  /** Where people were when they left and what had happened before, most frequent first. */
  left(): { step: string; after: string; sessions: number }[] {
    const rows = new Map<string, { step: string; after: string; sessions: number }>()
    for (const { series, key, count } of this.#stored.counts) {
      const [step = '', after = ''] = key
      if (series !== 'left') continue
      const row = rows.get(`${step} ${after}`) ?? { step, after, sessions: 0 }
      row.sessions += count
      rows.set(`${step} ${after}`, row)
    }
    return [...rows.values()]
      .filter(({ sessions }) => sessions > 0)
      .sort((one, next) => next.sessions - one.sessions)
  }

  byDay(): (SessionCounts & { day: string })[] {
    const days = new Map<string, Record<string, number>>()
    for (const { day, event, count } of this.#stored.days) {
      const events = days.get(day) ?? {}
      events[event] = count
      days.set(day, events)
    }
    return [...days].map(([day, events]) => ({
      day,
      ...liveFrom(
        events,
        this.#overdue((row) => row.dimension === 'version' && row.day === day),
      ),
    }))
  }

  labelled(dimension: string): LabelledCounts[] {
    const byValue = new Map<string, Record<string, number>>()
    for (const { series, key, count } of this.#stored.counts) {
      const [event = '', of, value = ''] = key
      if (series !== 'session' || of !== dimension) continue
      const events = byValue.get(value) ?? {}
      events[event] = count
      byValue.set(value, events)
    }
    return [...byValue]
      .map(([value, events]) => {
        const overdue = this.#overdue((row) => row.dimension === dimension && row.value === value)
        const counts = liveFrom(events, overdue)
        return { value, ...counts, completionRate: rateOf(counts.completed, counts.started) ?? 0 }
      })
      .filter(({ started, completed, abandoned, expired }) => started + completed + abandoned + expired > 0)
      .sort((one, other) => other.started - one.started || one.value.localeCompare(other.value))
  }
}
