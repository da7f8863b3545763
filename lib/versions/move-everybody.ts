import { setTimeout as sleep } from 'node:timers/promises'
import {
  countByVersion,
  moveSessions,
  readLiveSessions,
  type SessionMove,
} from '../db/statements/flow-moves.ts'
import { addFindFields } from '../db/statements/operated-sessions.ts'
import { findFields } from '../flow/find-fields.ts'
import type { Database } from '../postgres/database.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import { NIL_UUID } from '../uuid.ts'
import type { FlowVersions } from './flow-versions.ts'
import { type MoveReport, MoveTally } from './move-report.ts'
import { judgeMove, type SessionFate } from './session-move.ts'

/** Small enough that a save which waits for a batch does not feel it. */
const MOVED_AT_ONCE = 5
const READ_AT_ONCE = 100
/** Sessions that are saved all the time are caught when little lies between reading and moving them. */
const MOST_PASSES = 50
/** Beside traffic the machine is left alone so many times as long as the last batch took: those who save go before. */
const REST_FACTOR = 3

interface Parts {
  database: Pick<Database, 'asJobs'>
  versions: FlowVersions
  encryption: FieldEncryption
}

export interface MoveOptions {
  /** Only the sessions of this version. */
  only?: number
  /** How many sessions are moved in a second at most. */
  perSecond?: number
  /** Whether live sessions stay where they are, and only what is new begins in the newest version. */
  pins?: boolean
  /** Leaves who would lose an answer that no `drops` names where they are. */
  keepsUnnamed?: boolean
  onProgress?(done: number, total: number): void
}

export interface Moved {
  report: MoveReport
  /** Fields whose answers are lost although no `drops` names them. */
  unnamed: string[]
  /** Sessions that others kept changing: they are moved by the next run. */
  left: number
}

/**
 * Says what moving every live session to the newest version would come to, and changes nothing; `isGentle` takes its
 * time beside traffic.
 */
export async function planMove(
  parts: Parts,
  options: MoveOptions & { isGentle?: boolean } = {},
): Promise<Moved> {
  const tally = new MoveTally()
  const expected = await countHere(parts, tally, options)
  for await (const batch of liveSessions(parts, options, options.isGentle ? MOVED_AT_ONCE : READ_AT_ONCE)) {
    const startedAt = performance.now()
    for (const stored of batch) count(tally, stored, await judgeMove(parts, stored))
    options.onProgress?.(tally.total, expected)
    if (options.isGentle) await restAfter(performance.now() - startedAt, 0, {})
  }
  return { report: tally.report(parts.versions.own), unnamed: [...tally.unnamed], left: 0 }
}

/**
 * Moves every live session to the newest version, in batches and beside traffic, just as planMove says. It may be
 * stopped at any time and run again: who has been moved is where the next run finds nothing to do.
 */
export async function moveEverybody(parts: Parts, options: MoveOptions = {}): Promise<Moved> {
  await parts.versions.store()
  const tally = new MoveTally()
  const expected = await countHere(parts, tally, options)
  const { own } = parts.versions
  // Whoever is moved is found by the answers of the newest version, whether or not a process serves it already.
  await parts.database.asJobs(addFindFields(own.id, findFields(own)))
  const stayed = new Set<string>()
  let left = 0
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    left = 0
    for await (const batch of liveSessions(parts, options, options.pins ? READ_AT_ONCE : MOVED_AT_ONCE)) {
      const startedAt = performance.now()
      const fates = new Map<string, { stored: StoredSession; fate: SessionFate }>()
      for (const stored of batch) fates.set(stored.id, { stored, fate: await fateOf(parts, options, stored) })
      const moves = [...fates.values()].flatMap(({ fate }): SessionMove[] =>
        fate.what === 'moves' ? [fate.toMove()] : [],
      )
      const [rows = []] = moves.length === 0 ? [] : await parts.database.asJobs(moveSessions(own.id, moves))
      const done = new Set(rows.map(({ sessionId }) => sessionId))
      for (const [id, { stored, fate }] of fates) {
        if (fate.what === 'moves' ? done.has(id) : !stayed.has(id)) count(tally, stored, fate)
        if (fate.what === 'stays') stayed.add(id)
      }
      left += moves.length - done.size
      options.onProgress?.(tally.total, expected)
      await restAfter(performance.now() - startedAt, done.size, options)
    }
    if (left === 0) break
  }
  return { report: tally.report(own), unnamed: [...tally.unnamed], left }
}

async function fateOf(
  parts: Parts,
  { pins, keepsUnnamed }: MoveOptions,
  stored: StoredSession,
): Promise<SessionFate> {
  if (pins) return { what: 'stays', reason: 'it is left in its version' }
  const fate = await judgeMove(parts, stored)
  if (!keepsUnnamed || fate.what === 'stays') return fate
  const unnamed = fate.moved.lost.filter((field) => !fate.isNamed(field))
  if (unnamed.length === 0) return fate
  return {
    what: 'stays',
    reason: `answers to ${unnamed.join(', ')} would be lost, which no drops names`,
    unnamed,
  }
}

function count(tally: MoveTally, { id, definitionVersion }: StoredSession, fate: SessionFate): void {
  if (fate.what === 'stays') {
    tally.stays(definitionVersion, id, fate.reason)
    for (const field of fate.unnamed ?? []) tally.unnamed.add(field)
  }
  if (fate.what === 'moves') tally.moves(definitionVersion, id, fate.moved, fate.isNamed)
}

/** Counts who is there already, and answers how many there are to look at in all. */
async function countHere(
  { database, versions: { own } }: Parts,
  tally: MoveTally,
  { only }: MoveOptions,
): Promise<number> {
  const [rows = []] = await database.asJobs(countByVersion(own.id))
  const asked = rows.filter(({ version }) => only === undefined || version === only)
  tally.here(own.version, asked.find(({ version }) => version === own.version)?.live ?? 0)
  return asked.reduce((sum, { live }) => sum + live, 0)
}

async function* liveSessions(
  { database, versions: { own } }: Parts,
  { only }: MoveOptions,
  limit: number,
): AsyncGenerator<StoredSession[]> {
  let after = NIL_UUID
  for (;;) {
    const [rows = []] = await database.asJobs(
      readLiveSessions({
        flow: own.id,
        except: own.version,
        ...(only === undefined ? {} : { only }),
        after,
        limit,
      }),
    )
    if (rows.length > 0) yield rows.map(({ session }) => session)
    if (rows.length < limit) return
    after = rows.at(-1)?.session.userId ?? after
  }
}

async function restAfter(tookMs: number, moved: number, { perSecond }: MoveOptions): Promise<void> {
  const rate = perSecond === undefined ? 0 : (moved * 1000) / perSecond - tookMs
  await sleep(Math.max(tookMs * REST_FACTOR, rate))
}
