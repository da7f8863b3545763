/** Money is stored as whole nano-USD (10⁻⁹ USD). */
export const NANO_USD_PER_USD = 1_000_000_000
