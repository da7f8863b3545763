const KEPT_MS = 30_000
const MOST_CHARACTERS = 4_000_000

interface Opened {
  place: string
  text: string
}

/**
 * The texts that were sealed or opened last, by their sealed form: a session is read and saved several times in a
 * row, and its texts stay. Kept for half a minute to a minute, however little happens, and up to some megabytes.
 */
export class RecentTexts {
  #young = new Map<string, Opened>()
  #old = new Map<string, Opened>()
  #characters = 0
  #timer: NodeJS.Timeout | undefined

  /** The text that this sealed one holds in this place, if it is remembered. */
  get(sealed: string, place: string): string | undefined {
    const known = this.#young.get(sealed) ?? this.#old.get(sealed)
    return known?.place === place ? known.text : undefined
  }

  remember(sealed: string, place: string, text: string): void {
    this.#characters += sealed.length + text.length
    if (this.#characters > MOST_CHARACTERS) this.#turn()
    this.#young.set(sealed, { place, text })
    this.#timer ??= setTimeout(() => this.#turn(), KEPT_MS).unref()
  }

  /** Drops what was remembered before the last turn. */
  #turn(): void {
    clearTimeout(this.#timer)
    this.#old = this.#young
    this.#young = new Map()
    this.#characters = 0
    this.#timer = this.#old.size > 0 ? setTimeout(() => this.#turn(), KEPT_MS).unref() : undefined
  }
}
