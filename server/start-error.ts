import { KnownError } from '#lib/flow/known-error.ts'

/** Why the server cannot start, in one line that names the variable or path and what to do about it. */
export class StartError extends KnownError {
  static override readonly kind = 'StartError'

  constructor(message: string, options?: ErrorOptions) {
    super(message.replace(/\s*\n\s*/g, ' '), options)
  }
}
