import { ConfigurationError } from '#lib/environment.ts'
import { ApiError } from '#lib/errors.ts'
import { isUnprepared } from '#lib/postgres/database-errors.ts'
import { outOfReach, reasonsOf } from '#lib/postgres/out-of-reach.ts'
import { WrongUse } from './wrong-use.ts'

/** How a command ends that did not do its work: 2 for wrong use, else 1, and one line that says why. */
export function failureOf(error: unknown): { exitCode: 1 | 2; line: string } {
  const exitCode = WrongUse.isInstance(error) || ConfigurationError.isInstance(error) ? 2 : 1
  return { exitCode, line: lineOf(error).replaceAll(/\s*\n\s*/g, ' ') }
}

/**
 * An ApiError speaks to people who onboard, and several addresses that were tried in vain have no words of their own:
 * what led to them says more to an operator.
 */
function lineOf(error: unknown): string {
  const reason = reasonsOf(error).find((one) => one.message !== '' && !ApiError.isInstance(one))
  if (reason === undefined) return String(error)
  if (isUnprepared(reason))
    return `The database is not prepared (${reason.message}): run "npx firststep migrate".`
  return outOfReach(reason) ?? reason.message
}
