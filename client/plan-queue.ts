import { newId } from './new-id.ts'
import { createOfflineQueue } from './offline-queue.ts'
import type { OfflineQueue, OfflineQueueOptions } from './queue-types.ts'
import type {
  Answer,
  AnySave,
  AnySessionAnswer,
  NewPlanItem,
  Plan,
  PlanChangeOptions,
  PlanItem,
  PlanItemChange,
  PlanItemMeta,
} from './types.ts'

type ItemAnswer = Answer<PlanItem, PlanItemMeta>

/** An item as the server has it now; undefined where another tab sent it, and only the plan knows its name. */
export interface ItemRecord {
  item: PlanItem | undefined
  revision: number
}

/** An item as the server has just answered it; `name` is what it stood in line as. */
export interface AnsweredItem extends ItemRecord {
  sessionId: string
  name: string
}

/** What stands in line of an item. */
type QueuedFields = PlanItemChange & { item?: NewPlanItem }

/** Changes of plans that survive reloads and reach the server once each, in order, whenever it can be reached. */
export interface PlanQueue extends Pick<OfflineQueue, 'flush' | 'discard' | 'state' | 'subscribe' | 'close'> {
  /** Settles with the server's answer, which may be much later; rejects with OnboardingError when it refuses. */
  change(
    sessionId: string,
    itemId: string,
    change: PlanItemChange,
    options?: PlanChangeOptions,
  ): Promise<ItemRecord>
  /** Until it is acknowledged, `withWaitingChanges` shows it under a name of its own, and it takes no change. */
  add(sessionId: string, item: NewPlanItem, opId?: string): Promise<ItemRecord>
  /** Calls back with every answer, before what it answers leaves the line. Returns how to stop. */
  onAnswer(listener: (answer: AnsweredItem) => void): () => void
}

interface PlanQueueOptions extends Pick<OfflineQueueOptions, 'storage' | 'storageKey' | 'isShared'> {
  change(itemId: string, body: object): Promise<ItemAnswer>
  add(body: object): Promise<ItemAnswer>
  read(sessionId: string): Promise<Answer<Plan>>
}

/** What an item is queued as that the server has not named yet. */
const NEW = 'new:'

/**
 * Makes the queue. A plan waits in line as a session does: an item is a step, what changes of it are the step's fields,
 * and a new item is a step with one field.
 */
export function createPlanQueue({ change, add, read, ...options }: PlanQueueOptions): PlanQueue {
  const { save, flush, discard, state, subscribe, onAnswer, close } = createOfflineQueue({
    ...options,
    async send({
      sessionId,
      step,
      data: { item, ...data },
      baseRevision,
      opId,
    }: AnySave & { data: QueuedFields }) {
      const answer = item
        ? await add({ ...item, sessionId, opId })
        : await change(step, { ...data, baseRevision, opId })
      // By its name in line, or nobody would find what came of a new one.
      return answerOf(sessionId, answer.meta.revision, { [step]: answer.data })
    },
    async read(sessionId) {
      const { data } = await read(sessionId)
      const items = Object.fromEntries(data.items.map((item) => [item.id, item]))
      return answerOf(sessionId, data.revision, items)
    },
  })

  async function enter(step: string, input: object): Promise<ItemRecord> {
    const { data } = await save({ step, complete: false, ...input } as AnySave)
    // Undefined where another tab has sent a new one: the plan has it under the server's name.
    return { item: data.stepData[step] as PlanItem | undefined, revision: data.revision }
  }

  return {
    change: (sessionId, step, data, more) => enter(step, { sessionId, data, ...more }),
    add: (sessionId, item, opId = newId()) => enter(NEW + opId, { sessionId, data: { item }, opId }),
    onAnswer: (listener) =>
      onAnswer(({ data: { id: sessionId, revision, stepData } }) => {
        for (const [name, item] of Object.entries(stepData))
          listener({ sessionId, name, item: item as unknown as PlanItem, revision })
      }),
    flush,
    discard,
    state,
    subscribe,
    close,
  }
}

/** A plan's answer in the form of a session's, as the line knows it. */
const answerOf = (id: string, revision: number, stepData: object) =>
  ({ data: { id, revision, stepData }, meta: {} }) as AnySessionAnswer

/** The plan as it will be once all that waits is in; a new item has a name that begins with `new:`. */
export function withWaitingChanges(plan: Plan, waiting: readonly AnySave[]): Plan {
  const items = [...plan.items]
  for (const { sessionId, step, data } of waiting as unknown as QueuedChange[]) {
    if (sessionId !== plan.sessionId) continue
    const { item: added, position, ...fields } = data
    const place = items.findIndex(({ id }) => id === step)
    const [item] = place < 0 ? [] : items.splice(place, 1)
    if (item) items.splice(position ?? place, 0, { ...item, ...fields } as PlanItem)
    else if (added) items.push({ ...PROVISIONAL, ...added, id: step } as unknown as PlanItem)
  }
  return { ...plan, items: items.map((item, position) => ({ ...item, position })) }
}

interface QueuedChange {
  sessionId: string
  step: string
  data: QueuedFields
}

const PROVISIONAL = { source: 'person', state: 'suggested', isEdited: false, isStale: false, basedOn: [] }
