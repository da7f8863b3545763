import { KnownError } from '#lib/known-error.ts'

/** A command line or an environment that cannot be obeyed, and in one line what would be. */
export class WrongUse extends KnownError {
  static override readonly kind = 'WrongUse'
}
