import { ConfigurationError } from '#lib/environment.ts'
import { ApiError } from '#lib/errors.ts'
import { isUnprepared } from '#lib/postgres/database-errors.ts'
import { outOfReach, reasonsOf } from '#lib/postgres/out-of-reach.ts'
import { WrongUse } from './wrong-use.ts'

/** What Postgres says of a table or function that the role may not use, and of one that a migration has yet to grant. */
const NOT_GRANTED = '42501'

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
  if ((reason as { code?: string }).code === NOT_GRANTED)
    return `The database does not grant this (${reason.message}): run "npx firststep migrate"; where nothing is pending, DATABASE_URL names a role without the rights.`
  return outOfReach(reason) ?? reason.message
}
