import type { Browser } from 'playwright-core'
import type { Behaviour, LoopbackGateway } from '#tests/support/loopback-gateway.ts'
import type { ProductProcess } from '#tests/support/product-process.ts'

/** A fault that somebody has met: the smallest input that shows it, and the right answer. */
export interface KnownFault {
  /** A short name that stays, such as `M13`. */
  id: string
  /** What a user may count on, in one sentence. */
  guarantee: string
  /** Gives the input to the built product from outside, and tells what came of it. */
  play(surroundings: Surroundings): Promise<Record<string, unknown>>
  /** What `play` must tell. */
  right: Record<string, unknown>
}

/** What an entry may use; everything it starts ends with it. */
export interface Surroundings {
  /** The product with its defaults, pages included; shared, so that no entry may spend what another needs. */
  product(): Promise<ProductProcess>
  /** A product of the entry's own, in a data directory of its own. */
  start(environment?: Record<string, string>): Promise<ProductProcess>
  /** What a start with these variables prints, and how it ends, where it is to be refused. */
  refusedStart(environment: Record<string, string>): Promise<RefusedStart>
  gateway(behaviour: Behaviour): Promise<LoopbackGateway>
  /** One Chromium for all entries. */
  browser(): Promise<Browser>
  afterwards(cleanUp: () => unknown): void
}

export interface RefusedStart {
  /** Undefined where it was still running when time was up. */
  exitCode: number | null | undefined
  /** What it printed to standard error. */
  lines: string[]
  /** What it left in DATA_DIR. */
  made: string[]
  milliseconds: number
}
