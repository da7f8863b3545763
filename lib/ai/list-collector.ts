/** Puts together one list out of what several models deliver, so that nothing shown is ever taken back. */
export interface ListCollector<Item> {
  /** Offers an item of an attempt; says whether it is good and new, shown or not. */
  offer(attempt: number, item: Item): boolean
  /** The attempt is over: when the one that led did not finish, the best of the others takes over. */
  end(attempt: number, complete: boolean): void
  /** Shows what the others still hold back, as far as it is new and there is room. */
  flush(): void
  readonly items: readonly Item[]
  isFull(): boolean
}

/**
 * The first attempt to deliver leads, and its items are shown as they come; another's are held back until
 * the leader fails or the other is done first, and then fill up what is there.
 */
export function createListCollector<Item>({
  maxItems,
  isSame,
  onShown,
}: {
  maxItems: number
  isSame: (one: Item, other: Item) => boolean
  onShown: (item: Item) => void
}): ListCollector<Item> {
  const items: Item[] = []
  const held = new Map<number, Item[]>()
  let leader: number | undefined

  function show(item: Item): boolean {
    if (items.length >= maxItems || items.some((other) => isSame(item, other))) return false
    items.push(item)
    onShown(item)
    return true
  }

  function release(attempt: number): void {
    for (const item of held.get(attempt) ?? []) show(item)
    held.delete(attempt)
  }

  return {
    items,
    isFull: () => items.length >= maxItems,

    offer(attempt, item) {
      leader ??= attempt
      if (attempt === leader) return show(item)
      const own = held.get(attempt) ?? []
      if (own.length >= maxItems || own.some((other) => isSame(item, other))) return false
      held.set(attempt, [...own, item])
      return true
    },

    end(attempt, complete) {
      if (complete) {
        release(attempt)
        return
      }
      if (attempt !== leader) return
      const [richest] = [...held].sort(([, one], [, other]) => other.length - one.length)
      leader = richest?.[0]
      if (leader !== undefined) release(leader)
    },

    flush() {
      for (const attempt of [...held.keys()]) release(attempt)
    },
  }
}
