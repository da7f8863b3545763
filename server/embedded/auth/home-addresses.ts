const MAX_KEPT = 10_000

/**
 * Remembers in this process where accounts were signed in or refreshed last, so that who guesses a password from
 * elsewhere does not keep its owner out. Beyond 10,000 of them the one that was used least recently is forgotten.
 */
export function createHomeAddresses(maxKept = MAX_KEPT) {
  const kept = new Set<string>()
  const keyOf = (account: string, address: string) => `${address} ${account}`

  return {
    /** Whether the account was signed in from the address. */
    has: (account: string, address: string): boolean => kept.has(keyOf(account, address)),
    remember(account: string, address: string): void {
      const key = keyOf(account, address)
      kept.delete(key)
      kept.add(key)
      const [leastRecent] = kept
      if (kept.size > maxKept && leastRecent !== undefined) kept.delete(leastRecent)
    },
  }
}
