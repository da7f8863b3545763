const MAX_SESSIONS = 20_000

/**
 * Remembers which state of a session's answers this process has opened last, so that a save can prove that
 * the sealed texts it merges into are sound without reading them first.
 */
export class VerifiedAnswers {
  private readonly basisBySession = new Map<string, string>()
  private readonly maxSessions: number

  constructor(maxSessions = MAX_SESSIONS) {
    this.maxSessions = maxSessions
  }

  get(sessionId: string): string | null {
    return this.basisBySession.get(sessionId) ?? null
  }

  remember(sessionId: string, answersBasis: string): void {
    // Most reads find what the last one found; a new string each time would live on among the old objects.
    if (this.basisBySession.get(sessionId) === answersBasis) return
    this.basisBySession.delete(sessionId)
    if (this.basisBySession.size >= this.maxSessions) {
      const [oldest] = this.basisBySession.keys()
      if (oldest !== undefined) this.basisBySession.delete(oldest)
    }
    this.basisBySession.set(sessionId, answersBasis)
  }
}
