import type { DegradedReason } from '../flow/response-shapes.ts'
import type { DatabaseUser } from '../postgres/database.ts'
import type { AttemptResult, ModelAccess, StopReason } from './attempt.ts'
import { runAttempt } from './attempt.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import { createListCollector } from './list-collector.ts'
import type { Prompt } from './prompts/prompt.ts'
import type { LadderTiming } from './timing.ts'

export interface ModelItem<Item> {
  item: Item
  model: string
}

export interface ModelList<Item> {
  items: ModelItem<Item>[]
  /** A model answered in full; otherwise `reason` says why not. */
  complete: boolean
  reason?: DegradedReason
}

/**
 * Turns a model's element into an item, or refuses it. An answer of which one was in another language is not whole:
 * whoever asked fills up what is missing.
 */
export type Accept<Element, Item> = (element: Element, onOtherLanguage: () => void) => Item | undefined

export interface AskOptions<Element, Item> {
  access: ModelAccess
  breaker: CircuitBreaker
  timing: LadderTiming
  user: DatabaseUser
  prompt: Prompt<Element>
  /** Ordered, primary first. */
  models: readonly string[]
  /** Aborted with a StopReason: the deadline, or that nobody waits any more. */
  signal: AbortSignal
  accept: Accept<Element, Item>
  isSame: (one: Item, other: Item) => boolean
  onItem: (item: ModelItem<Item>) => void
}

const BILL_WAIT_MS = 1_000

const vendorOf = (model: string) => model.split('/', 1)[0] ?? model

/**
 * Asks the first model, and the next one when it fails, is slow to start or slow to finish an item; the
 * first complete answer wins and the rest is stopped. Never throws, and ends at once with the signal.
 */
export function askModels<Element, Item>(options: AskOptions<Element, Item>): Promise<ModelList<Item>> {
  const { access, breaker, timing, prompt, signal, accept } = options
  const collector = createListCollector<ModelItem<Item>>({
    maxItems: prompt.maxItems,
    isSame: (one, other) => options.isSame(one.item, other.item),
    onShown: options.onItem,
  })
  const waiting = [...new Set(options.models)]
  const askedVendors = new Set<string>()
  const running = new Map<number, AbortController>()
  const withOtherLanguage = new Set<number>()
  const timers: NodeJS.Timeout[] = []
  let started = 0
  let textSeen = false
  let reason: DegradedReason = 'error'

  return new Promise((resolve) => {
    let over = false

    /** Ends the list; of the attempts still running, `sparing` may go on. */
    function finish(complete: boolean, why?: DegradedReason, sparing?: number): void {
      if (over) return
      over = true
      for (const timer of timers) clearTimeout(timer)
      signal.removeEventListener('abort', onSignal)
      const stop: StopReason = signal.aborted ? (signal.reason as StopReason) : 'lost'
      for (const [attempt, controller] of running) if (attempt !== sparing) controller.abort(stop)
      collector.flush()
      resolve({ items: [...collector.items], complete, ...(complete ? {} : { reason: why ?? reason }) })
    }

    function onSignal(): void {
      finish(false, 'timeout')
    }

    /** The first of a vendor that was not asked yet, since an outage is often a vendor's; else the first. */
    function takeNext(): string | undefined {
      const other = waiting.findIndex((model) => !askedVendors.has(vendorOf(model)))
      const [model] = waiting.splice(Math.max(0, other), 1)
      if (model !== undefined) askedVendors.add(vendorOf(model))
      return model
    }

    /** Starts the next model that may be asked; without one, the answer depends on those still running. */
    function startNext(): void {
      if (over) return
      const model = takeNext()
      if (model === undefined) {
        if (running.size === 0) finish(false)
        return
      }
      if (!breaker.admits(model)) {
        startNext()
        return
      }
      const attempt = started++
      const controller = new AbortController()
      running.set(attempt, controller)
      const ended = runAttempt({
        access,
        user: options.user,
        prompt,
        model,
        signal: controller.signal,
        onSent: () => {
          if (attempt === 0) armHedges()
        },
        onText: () => {
          textSeen = true
        },
        onElement: (element) => {
          const item = over ? undefined : accept(element, () => withOtherLanguage.add(attempt))
          const kept = item !== undefined && collector.offer(attempt, { item, model })
          if (!over && collector.isFull()) {
            // Nothing more is needed from it but its bill, which comes with its end.
            setTimeout(() => controller.abort('enough' satisfies StopReason), BILL_WAIT_MS).unref()
            finish(!withOtherLanguage.has(attempt), 'invalid_output', attempt)
          }
          return kept
        },
      })
      access.background(ended.then((result) => onEnd(attempt, model, result)))
    }

    function onEnd(attempt: number, model: string, result: AttemptResult): void {
      running.delete(attempt)
      report(breaker, model, result)
      if (over) return
      collector.end(attempt, result.outcome === 'complete')
      if (result.outcome === 'complete') {
        finish(!withOtherLanguage.has(attempt), 'invalid_output')
        return
      }
      reason = result.reason ?? reason
      // A sound answer that is a little short is filled up rather than paid for again.
      if (result.concernsAllModels || result.outcome === 'incomplete') finish(false)
      else startNext()
    }

    /** Counted from the request, since another model would wait for our own database just as long. */
    function armHedges(): void {
      const hedgeAfter = (milliseconds: number, isLate: () => boolean) => {
        if (over) return
        timers.push(
          setTimeout(() => {
            if (started === 1 && isLate()) startNext()
          }, milliseconds),
        )
      }
      hedgeAfter(timing.hedgeMs, () => !textSeen)
      hedgeAfter(timing.progressMs, () => collector.items.length === 0)
    }

    if (signal.aborted) {
      finish(false, 'timeout')
      return
    }
    signal.addEventListener('abort', onSignal)
    startNext()
  })
}

/** A model that loses its race again and again costs twice for nothing: that counts like failing. */
function report(breaker: CircuitBreaker, model: string, { outcome, wasSent }: AttemptResult): void {
  if (outcome === 'complete' || outcome === 'incomplete') breaker.report(model, 'success')
  else if (!wasSent || outcome === 'cancelled' || outcome === 'budget') breaker.report(model, 'unknown')
  else breaker.report(model, 'failure')
}
