import { OnboardingError } from '../errors.ts'
import { createOfflineQueue } from '../offline-queue.ts'
import { memoryStorage, type QueueStorage } from '../queue-storage.ts'
import type { OfflineQueue } from '../queue-types.ts'
import type { AnySave, AnySessionAnswer, Flow } from '../types.ts'

export const SESSION = 'a1b2c3d4-0000-4000-8000-000000000001'

/** A server that merges as the real one does: fields with the revision that last changed them, one effect per opId. */
export class MergingServer {
  readonly log: AnySave[] = []
  readonly answers: Record<string, Record<string, unknown>> = {}
  readonly #changedAt = new Map<string, number>()
  readonly #repeated = new Map<string, AnySessionAnswer>()
  revision = 1
  /** Thrown, in order, instead of an answer; `after` lets the save take effect first. */
  failures: { error: OnboardingError; after?: boolean }[] = []

  edit(step: string, data: Record<string, unknown>): void {
    this.revision++
    this.answers[step] = { ...this.answers[step], ...data }
    for (const field of Object.keys(data)) this.#changedAt.set(`${step}/${field}`, this.revision)
  }

  send = async (save: AnySave): Promise<AnySessionAnswer> => {
    const failure = this.failures.shift()
    if (failure && !failure.after) throw failure.error
    this.log.push(structuredClone(save))
    const earlier = this.#repeated.get(save.opId ?? '')
    if (earlier) return earlier
    const conflicts = Object.entries(save.data)
      .filter(
        ([field]) => (this.#changedAt.get(`${save.step}/${field}`) ?? 0) > (save.baseRevision ?? Infinity),
      )
      .filter(([field, yours]) => this.answers[save.step]?.[field] !== yours)
      .map(([field, yours]) => ({ path: `/data/${field}`, yours, theirs: this.answers[save.step]?.[field] }))
    if (conflicts.length > 0)
      throw new OnboardingError({ code: 'edit_conflict', status: 409, conflicts, revision: this.revision })
    this.edit(save.step, save.data)
    const answer = await this.read(save.sessionId)
    this.#repeated.set(save.opId ?? '', answer)
    if (failure) throw failure.error
    return answer
  }

  read = async (id: string): Promise<AnySessionAnswer> => ({
    data: { id, revision: this.revision, stepData: structuredClone(this.answers) } as never,
    meta: { requestId: 'r', recommendationsStale: false },
  })
}

/** A queue that asks a merging server. */
export function openQueue(
  server: MergingServer,
  storage: QueueStorage = memoryStorage(),
): OfflineQueue<Flow> {
  return createOfflineQueue({ storage, storageKey: 'queue', send: server.send, read: server.read })
}

/** A draft of the company step. */
export const company = (data: AnySave['data'], more: Partial<AnySave> = {}): AnySave => ({
  sessionId: SESSION,
  step: 'company',
  data,
  complete: false,
  ...more,
})

/** Resolves when the condition holds, which the test's own time limit bounds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1))
}
