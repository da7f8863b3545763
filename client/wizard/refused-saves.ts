import type { OfflineQueue } from '../queue-types.ts'
import type { RefusedSave } from '../queued-saves.ts'
import type { AnySave, Flow } from '../types.ts'
import { placedIn } from './placed-answers.ts'
import {
  isConflict,
  isOfChange,
  isOfChangedFlow,
  isOfOtherSession,
  type KnownSession,
} from './wizard-state.ts'

interface RefusedSavesParts {
  queue: OfflineQueue<Flow>
  known: () => KnownSession
  learn: (change: Partial<KnownSession>) => void
  /** Opens the session that is live now; false when there is none to be had. */
  openLiveSession: () => Promise<boolean>
  /** Takes the session as it is now, with the texts of its version. */
  refresh: () => Promise<void>
}

/** Finds another place for saves that were refused for where they were sent, not for what they say. */
export class RefusedSaves {
  private readonly parts: RefusedSavesParts
  private settling: Promise<void> | undefined

  constructor(parts: RefusedSavesParts) {
    this.parts = parts
  }

  /** Finds them a place as far as that can be done now; settles then. */
  settle(): Promise<void> {
    this.settling ??= this.settleEach().finally(() => {
      this.settling = undefined
    })
    return this.settling
  }

  /** Settles once what is being given a place has one; true when there was such. */
  async settled(): Promise<boolean> {
    const { settling } = this
    await settling
    return settling !== undefined
  }

  async sendAgain(
    { save, refusal }: RefusedSave,
    data: AnySave['data'],
    changes: Partial<AnySave> = { baseRevision: refusal.revision },
  ): Promise<void> {
    const { step, complete, locale, sessionId, flowVersion } = save
    this.send({ sessionId, step, data, complete, locale, flowVersion, ...changes })
    await this.parts.queue.discard(save.opId)
  }

  private send(save: AnySave): void {
    if (Object.keys(save.data).length === 0 && !save.complete && save.locale === undefined) return
    // What becomes of it shows in the queue's state.
    this.parts.queue.save(save).catch(() => undefined)
  }

  private async settleEach(): Promise<void> {
    const { queue, known, openLiveSession } = this.parts
    for (;;) {
      const { refused } = queue.state()
      const said = refused.find((entry) => isConflict(entry) && entry.refusal.conflicts.length === 0)
      if (said) await this.sendAgain(said, said.save.data)
      const changed = refused.find(isOfChangedFlow)
      if (changed && !(await this.putIntoChangedFlow(changed))) return
      const entry = refused.find(isOfOtherSession)
      if (entry === undefined && changed === undefined) return
      if (entry === undefined) continue
      const { session } = known()
      const isOpen = session.status !== 'completed' && entry.save.sessionId === session.id
      if (isOpen && !(await openLiveSession())) return
      await this.carryOver(entry)
    }
  }

  private async carryOver(entry: RefusedSave): Promise<void> {
    const { session } = this.parts.known()
    if (session.status === 'completed') {
      await this.parts.queue.discard(entry.save.opId)
      return this.parts.learn({ notice: 'finished' })
    }
    // From revision 1: answers of the other session that differ are asked about, not overwritten.
    const baseRevision = entry.save.sessionId === session.id ? entry.save.baseRevision : 1
    await this.sendAgain(entry, entry.save.data, { sessionId: session.id, baseRevision })
  }

  /** Sends what was typed to the fields that ask it now; false when these cannot be had. */
  private async putIntoChangedFlow({ save }: RefusedSave): Promise<boolean> {
    const { queue, known, learn, refresh } = this.parts
    const before = known().texts.outline
    if (before.version === save.flowVersion) await refresh()
    const { outline } = known().texts
    if (outline.version === save.flowVersion) {
      learn({ notice: 'unavailable' })
      return false
    }
    const { patches, leftOver } = placedIn(outline, save, before)
    const { sessionId, baseRevision } = save
    for (const [step, data] of patches) {
      const isSame = step === save.step
      const also = isSame ? { complete: save.complete, locale: save.locale } : { complete: false }
      this.send({ sessionId, step, data, baseRevision, flowVersion: outline.version, ...also })
    }
    await queue.discard(save.opId)
    const { notice } = known()
    learn({
      notice: isOfChange(notice) ? notice : 'flowChanged',
      leftOver: [...known().leftOver, ...leftOver],
    })
    return true
  }
}
