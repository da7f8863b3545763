import type { Flow } from '../flow/flow.ts'
import type { MovedAnswers } from '../flow/move-answers.ts'

/** What becomes of the live sessions of one version. */
export interface VersionReport {
  from: number
  /** Answers and finished steps stay. */
  unchanged: number
  moved: number
  reopened: { step: string; count: number; reason: string }[]
  lost: { field: string; count: number; sessionIds: string[] }[]
  /** Sessions that stay in the version, and why; absent where there are none. */
  stays?: { reason: string; count: number; sessionIds: string[] }[]
}

export interface MoveReport {
  to: number
  /** All live sessions that were looked at. */
  total: number
  byVersion: VersionReport[]
}

const SAMPLE = 5
/** Every reason is one of a few fields of a few steps; beyond them somebody's `.migrate` writes reasons of its own. */
const MOST_REASONS = 200
const OTHERWISE = 'something else'

interface Tally {
  count: number
  sessionIds: string[]
}

class Tallies {
  readonly #by = new Map<string, Tally>()

  add(key: string, sessionId: string, rest = key): void {
    const chosen = this.#by.has(key) || this.#by.size < MOST_REASONS ? key : rest
    const tally = this.#by.get(chosen) ?? { count: 0, sessionIds: [] }
    tally.count += 1
    if (tally.sessionIds.length < SAMPLE) tally.sessionIds.push(sessionId)
    this.#by.set(chosen, tally)
  }

  /** The most frequent first. */
  list(): [string, Tally][] {
    return [...this.#by].sort(
      ([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1),
    )
  }
}

interface VersionTally {
  unchanged: number
  moved: number
  reopened: Map<string, Tallies>
  lost: Tallies
  stays: Tallies
}

/** Counts what becomes of sessions, in as little memory however many they are. */
export class MoveTally {
  readonly #versions = new Map<number, VersionTally>()
  /** Fields whose answers are lost although no `drops` names them. */
  readonly unnamed = new Set<string>()
  total = 0

  /** Counts sessions that are of the newest version already. */
  here(version: number, count: number): void {
    if (count === 0) return
    this.#of(version).unchanged += count
    this.total += count
  }

  moves(version: number, sessionId: string, moved: MovedAnswers, isNamed: (field: string) => boolean): void {
    const tally = this.#of(version)
    this.total += 1
    if (moved.isUnchanged) tally.unchanged += 1
    else tally.moved += 1
    for (const { step, reason } of moved.reopened) {
      const reasons = tally.reopened.get(step) ?? new Tallies()
      tally.reopened.set(step, reasons)
      reasons.add(reason, sessionId, OTHERWISE)
    }
    for (const field of moved.lost) {
      tally.lost.add(field, sessionId)
      if (!isNamed(field)) this.unnamed.add(field)
    }
  }

  stays(version: number, sessionId: string, reason: string): void {
    this.total += 1
    this.#of(version).stays.add(reason, sessionId, OTHERWISE)
  }

  #of(version: number): VersionTally {
    const tally = this.#versions.get(version) ?? {
      unchanged: 0,
      moved: 0,
      reopened: new Map(),
      lost: new Tallies(),
      stays: new Tallies(),
    }
    this.#versions.set(version, tally)
    return tally
  }

  /** Steps that open again come in the order of the version that everybody is taken to. */
  report({ version: to, steps }: Pick<Flow, 'version' | 'steps'>): MoveReport {
    const byVersion = [...this.#versions].sort(([one], [other]) => one - other)
    return {
      to,
      total: this.total,
      byVersion: byVersion.map(([from, { unchanged, moved, reopened, lost, stays }]) => ({
        from,
        unchanged,
        moved,
        reopened: steps.flatMap(({ name: step }) =>
          (reopened.get(step)?.list() ?? []).map(([reason, { count }]) => ({ step, count, reason })),
        ),
        lost: lost.list().map(([field, tally]) => ({ field, ...tally })),
        ...(stays.list().length > 0
          ? { stays: stays.list().map(([reason, tally]) => ({ reason, ...tally })) }
          : {}),
      })),
    }
  }
}
