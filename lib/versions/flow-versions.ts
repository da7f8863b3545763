import { createHash } from 'node:crypto'
import { countByVersion } from '../db/statements/flow-moves.ts'
import {
  type ListedVersion,
  listFlowVersions,
  readFlowVersion,
  storeFlowVersion,
  withdrawJudgements,
} from '../db/statements/flow-versions.ts'
import { contentOf } from '../flow/content.ts'
import type { Flow } from '../flow/flow.ts'
import { KnownError } from '../flow/known-error.ts'
import { type Leg, versionsOnTheWay, wayBetween } from '../flow/migrate-answers.ts'
import type { Database } from '../postgres/database.ts'
import { onlyRow } from '../postgres/statement.ts'
import { flowOfStored } from './stored-flow.ts'

/** A flow that cannot be served beside what is stored, in one line that says what to do. */
export class FlowVersionError extends KnownError {
  static override readonly kind = 'FlowVersionError'
}

/** A version of the flow, and since when people may have been asked it. */
export type KnownVersion = Omit<ListedVersion, 'firstStoredAt'> & { firstStoredAt: Date }

const MAX_KEPT = 32
/** Words may change under a version; content only as long as nobody has answered it. */
const MAX_AGE_MS = 60_000

interface Kept {
  row: string
  flow: Flow
  readAt: number
}

/**
 * The versions of the flow that a process serves: its own, which it stores, and those that it reads what others have
 * stored of, since a session is judged by the version that it is of.
 */
export class FlowVersions {
  readonly own: Flow
  /** SHA-256 of the own content, in hex. */
  readonly digest: string
  readonly #content: string
  readonly #database: Pick<Database, 'asReader' | 'asJobs' | 'asJobsInSteps'>
  readonly #kept = new Map<number, Kept>()
  readonly #ways = new Map<string, { to: Flow; legs: Leg[]; readAt: number }>()
  #stored: Promise<void> | undefined

  constructor(own: Flow, database: Pick<Database, 'asReader' | 'asJobs' | 'asJobsInSteps'>) {
    this.own = own
    this.#content = contentOf(own)
    this.digest = createHash('sha256').update(this.#content).digest('hex')
    this.#database = database
  }

  /**
   * Stores the own version once. Raises FlowVersionError where sessions are of this version with other content, and what
   * the database raises.
   */
  store(): Promise<void> {
    this.#stored ??= this.#store().catch((error: unknown) => {
      this.#stored = undefined
      throw error
    })
    return this.#stored
  }

  async #store(): Promise<void> {
    const { id: flow, version, locales, texts, brand, bind } = this.own
    const words = { locales, texts, brand, bind }
    const statement = storeFlowVersion({ flow, version, digest: this.digest, content: this.#content, words })
    // Who was judged by the content that was there is judged by what has taken its place.
    const [rows] = await this.#database.asJobsInSteps([statement] as const, ([stored]) =>
      onlyRow(stored).outcome === 'replaced' ? [withdrawJudgements(flow, version)] : [],
    )
    if (onlyRow(rows).outcome === 'other_content') throw this.#otherContent()
  }

  #otherContent(): FlowVersionError {
    const { id, version } = this.own
    return new FlowVersionError(
      `The flow "${id}" asks something else than the version ${version} that is stored, and there are sessions of it: raise its version to ${version + 1} or higher.`,
    )
  }

  /** Raises what `store` would, and stores nothing. */
  async requireStorable(): Promise<void> {
    const { id, version } = this.own
    const stored = (await this.stored()).find((one) => one.version === version)
    if (stored === undefined || stored.digest === this.digest) return
    const [counts = []] = await this.#database.asJobs(countByVersion(id))
    if (counts.some((count) => count.version === version)) throw this.#otherContent()
  }

  /** The flow of a version, as it asks: the own one, else as it is stored; undefined where nobody knows it. */
  async of(version: number): Promise<Flow | undefined> {
    if (version === this.own.version) return this.own
    const kept = this.#kept.get(version)
    if (kept !== undefined && performance.now() - kept.readAt < MAX_AGE_MS) return kept.flow
    const [rows = []] = await this.#database.asReader(readFlowVersion(this.own.id, version))
    const [row] = rows
    this.#kept.delete(version)
    if (row === undefined) return undefined
    const text = JSON.stringify(row)
    // What is made of a flow is kept by it, so it stays the same as long as it is.
    const flow = kept?.row === text ? kept.flow : flowOfStored(this.own.id, row, this.own)
    this.#kept.set(version, { row: text, flow, readAt: performance.now() })
    dropOldest(this.#kept)
    return flow
  }

  /** All versions that are stored, the oldest first. */
  async stored(): Promise<KnownVersion[]> {
    const [rows] = await this.#database.asReader(listFlowVersions(this.own.id))
    return onlyRow(rows).versions.map(({ firstStoredAt, ...version }) => ({
      ...version,
      firstStoredAt: new Date(firstStoredAt),
    }))
  }

  /** The way of answers from a version to a newer one; undefined where only a newer process knows it. */
  async way(from: number, to: Flow): Promise<readonly Leg[] | undefined> {
    if (to.version > this.own.version || from > to.version) return undefined
    const key = `${from} ${to.version}`
    const kept = this.#ways.get(key)
    if (kept?.to === to && performance.now() - kept.readAt < MAX_AGE_MS) return kept.legs
    const legs = await this.#wayTo(from, to)
    this.#ways.delete(key)
    this.#ways.set(key, { to, legs, readAt: performance.now() })
    dropOldest(this.#ways)
    return legs
  }

  async #wayTo(from: number, to: Flow): Promise<Leg[]> {
    const ends = { from, to, migrations: this.own.migrations }
    const stored = ends.migrations.length === 0 ? [] : (await this.stored()).map(({ version }) => version)
    const contents = new Map<number, Flow>()
    for (const version of versionsOnTheWay(ends, stored)) {
      const content = await this.of(version)
      if (content !== undefined) contents.set(version, content)
    }
    return wayBetween(ends, contents)
  }
}

function dropOldest(kept: Map<unknown, unknown>): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break
    kept.delete(oldest)
  }
}
