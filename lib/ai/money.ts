import { NANO_USD_PER_USD } from '../nano-usd.ts'

/** Money is whole nano-USD in a bigint; prices per token are finer, in atto-USD (10⁻¹⁸ USD). */
const ATTO_DIGITS = 18
const ATTO_USD_PER_NANO_USD = 1_000_000_000n

/** Nine digits before the point, so that every amount fits into a bigint column. */
const DECIMAL = /^(\d{1,9})(?:\.(\d{1,40}))?(?:e(-\d{1,2}))?$/i

/** Reads a decimal amount of USD as atto-USD, without floats and rounded up; undefined when it is none. */
export function parseAttoUsd(amount: string | number): bigint | undefined {
  const match = DECIMAL.exec(String(amount).trim())
  if (!match) return undefined
  const [, whole = '0', fraction = '', exponent = '0'] = match
  const places = ATTO_DIGITS - fraction.length + Number(exponent)
  const digits = BigInt(whole + fraction)
  return places >= 0 ? digits * 10n ** BigInt(places) : divideUp(digits, 10n ** BigInt(-places))
}

/** Reads a decimal amount of USD as nano-USD, rounded up; undefined when it is none. */
export function parseNanoUsd(amount: string | number): bigint | undefined {
  const atto = parseAttoUsd(amount)
  return atto === undefined ? undefined : attoToNanoUsd(atto)
}

/** No call costs more; an amount above it is a mistake that would spend every budget, or overflow the book. */
const MAX_BILL_NANO_USD = 10_000n * BigInt(NANO_USD_PER_USD)

/** Reads what a call was billed, as nano-USD; undefined when it is no amount that a call can cost. */
export function parseBillNanoUsd(amount: string | number): bigint | undefined {
  const bill = parseNanoUsd(amount)
  return bill !== undefined && bill <= MAX_BILL_NANO_USD ? bill : undefined
}

/** Rounds up, so that no bill is taken for less than it is. */
export function attoToNanoUsd(atto: bigint): bigint {
  return divideUp(atto, ATTO_USD_PER_NANO_USD)
}

function divideUp(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by
}
