/** Whether an event goes out for the first time or once more. */
export type DeliveryKind = 'first' | 'again'

/** How many deliveries may begin, and how many are under way. */
export interface DeliverySlots {
  free(kind: DeliveryKind): number
  /** Begins one in a slot; it must not reject. */
  begin(kind: DeliveryKind, delivery: () => Promise<void>): void
  underWay(): number
  /** Resolves when a slot is given back or a delivery ends, and after `withinMs` at the latest. */
  change(withinMs: number): Promise<void>
}

/**
 * Slots of one receiver. A delivery keeps its slot until it ends or has lasted `slowAfterMs`: those that hang give
 * theirs to others, so that they never hold them all, and with an end to every delivery there is one to their number.
 */
export function createDeliverySlots(
  size: Readonly<Record<DeliveryKind, number>>,
  slowAfterMs: number,
): DeliverySlots {
  const taken = { first: 0, again: 0 }
  let underWay = 0
  let waiting: (() => void)[] = []
  const tell = () => {
    for (const wake of waiting.splice(0)) wake()
  }

  return {
    free: (kind) => size[kind] - taken[kind],
    underWay: () => underWay,
    begin(kind, delivery) {
      taken[kind] += 1
      underWay += 1
      let holdsSlot = true
      const giveBack = () => {
        if (holdsSlot) taken[kind] -= 1
        holdsSlot = false
        tell()
      }
      const slow = setTimeout(giveBack, slowAfterMs)
      void delivery().finally(() => {
        clearTimeout(slow)
        underWay -= 1
        giveBack()
      })
    },
    change: (withinMs) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(late)
          resolve()
        }
        const late = setTimeout(() => {
          waiting = waiting.filter((other) => other !== wake)
          resolve()
        }, withinMs)
        waiting.push(wake)
      }),
  }
}
