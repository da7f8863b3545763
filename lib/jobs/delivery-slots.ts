/** Whether an event goes out for the first time or once more. */
export type DeliveryKind = 'first' | 'again'

/** How many deliveries may begin, and how many are under way. */
export interface DeliverySlots {
  free(receiver: string, kind: DeliveryKind): number
  /** Begins one in a slot; it must not reject. */
  begin(receiver: string, kind: DeliveryKind, delivery: () => Promise<void>): void
  /**
   * Resolves when a slot has been given back or a delivery has ended since this resolved last, and after `withinMs`
   * at the latest; at once with false when nothing has and nothing is under way. For one who waits at a time.
   */
  change(withinMs: number): Promise<boolean>
}

/**
 * Slots of each receiver. A delivery keeps its slot until it ends or has lasted `slowAfterMs`: those that hang give
 * theirs to others, so that they never hold them all, and with an end to every delivery there is one to their number.
 */
export function createDeliverySlots(
  size: Readonly<Record<DeliveryKind, number>>,
  slowAfterMs: number,
): DeliverySlots {
  const taken = new Map<string, Record<DeliveryKind, number>>()
  let underWay = 0
  let hasChanged = false
  let wake = () => {}

  function takenBy(receiver: string): Record<DeliveryKind, number> {
    const known = taken.get(receiver) ?? { first: 0, again: 0 }
    taken.set(receiver, known)
    return known
  }

  return {
    free: (receiver, kind) => size[kind] - takenBy(receiver)[kind],
    begin(receiver, kind, delivery) {
      takenBy(receiver)[kind] += 1
      underWay += 1
      let holdsSlot = true
      const giveBack = () => {
        if (holdsSlot) takenBy(receiver)[kind] -= 1
        holdsSlot = false
        hasChanged = true
        wake()
      }
      const slow = setTimeout(giveBack, slowAfterMs)
      void delivery().finally(() => {
        clearTimeout(slow)
        underWay -= 1
        giveBack()
      })
    },
    async change(withinMs) {
      if (!hasChanged && underWay === 0) return false
      if (!hasChanged) {
        await new Promise<void>((resolve) => {
          const late = setTimeout(resolve, withinMs)
          wake = () => {
            clearTimeout(late)
            resolve()
          }
        })
      }
      hasChanged = false
      return true
    },
  }
}
