/** One state of a session's answers, as stored: sealed texts stay sealed. */
export interface StoredAnswers {
  revision: number
  stepData: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const MAX_SESSIONS = 20_000
const MAX_CHARACTERS = 32 * 1024 * 1024

/**
 * The answers of sessions as this process has last opened or saved them, so that a save can be judged without reading
 * first. The statement tells where they are no longer those that are stored.
 */
export class KnownAnswers {
  readonly #bySession = new Map<string, StoredAnswers & { characters: number }>()
  readonly #maxSessions: number
  readonly #maxCharacters: number
  #characters = 0

  constructor({ maxSessions = MAX_SESSIONS, maxCharacters = MAX_CHARACTERS } = {}) {
    this.#maxSessions = maxSessions
    this.#maxCharacters = maxCharacters
  }

  of(sessionId: string): StoredAnswers | undefined {
    return this.#bySession.get(sessionId)
  }

  /** Takes what was opened; a repeated request's answer may be older than what is known. */
  remember(sessionId: string, { revision, stepData }: StoredAnswers): void {
    const known = this.#bySession.get(sessionId)
    if (known !== undefined && known.revision >= revision) return
    this.forget(sessionId)
    const characters = JSON.stringify(stepData).length
    this.#bySession.set(sessionId, { revision, stepData, characters })
    this.#characters += characters
    for (const oldest of this.#bySession.keys()) {
      if (this.#bySession.size <= this.#maxSessions && this.#characters <= this.#maxCharacters) break
      this.forget(oldest)
    }
  }

  forget(sessionId: string): void {
    this.#characters -= this.#bySession.get(sessionId)?.characters ?? 0
    this.#bySession.delete(sessionId)
  }
}
