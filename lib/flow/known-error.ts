const KIND = Symbol.for('firststep.error')

/**
 * The base of every error class of ours. A process may hold two copies of the code (a bundle of pages and the server's
 * sources), and so two classes of one name: `isInstance` knows an error by a mark that all copies give, as
 * `instanceof` does not.
 */
export abstract class KnownError extends Error {
  /** The class's name, which no bundler changes. */
  static readonly kind: string
  readonly [KIND]: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this[KIND] = (new.target as typeof KnownError).kind
    this.name = this[KIND]
  }

  /** Whether a value is an error of this class, whichever copy of the code made it. */
  static isInstance<Instance>(
    this: { readonly kind: string; readonly prototype: Instance },
    value: unknown,
  ): value is Instance {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked, not the base
    return typeof value === 'object' && value !== null && KIND in value && value[KIND] === this.kind
  }
}
