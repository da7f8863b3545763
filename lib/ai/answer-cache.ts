import { createHmac } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import type { Database, DatabaseUser, Row, Statement } from '../db/database.ts'
import type { AnswerKind } from './observer.ts'

/** Seals what a person wrote, or what was made from it, so that a dump shows none of it. */
export interface Sealing {
  seal(text: string, associatedData: string): string
  /** Raises when the key, the place or the text does not fit. */
  open(sealed: string, associatedData: string): string
}

/** What a question is made of; two questions with equal parts have one answer. */
export interface Question {
  kind: AnswerKind
  promptVersion: string
  models: readonly string[]
  locale: string
  input: unknown
}

export interface StoredAnswer {
  user: DatabaseUser
  question: Question
  key: string
  /** The session whose erasure erases the answer. */
  sessionId?: string
  model: string
  answer: unknown
}

export interface AnswerCache {
  /** The name of a question, the same in every process, that tells nothing about it. */
  keyOf(question: Question): string
  /** What this user was answered before, parsed but not yet checked; undefined when there is none that opens. */
  find(user: DatabaseUser, key: string): Promise<{ answer: unknown; model: string } | undefined>
  /**
   * Keeps a complete answer; an answer that is still in its time stays. Returns the rows of the caller's statement,
   * which runs in the same transaction.
   */
  store(stored: StoredAnswer, alongside?: Statement): Promise<Row[] | undefined>
}

const TIME_TO_LIVE_DAYS: Record<AnswerKind, number> = { industry: 30, recommendations: 7 }

interface AnswerCacheOptions {
  database: Database
  sealing: Sealing
  /** Keys the digests, so that a dump cannot be tried against guesses. */
  secret: string
  onUnreadable: (error: unknown) => void
}

/** Binds a sealed answer to its row. */
export const associatedData = (key: string, userId: string) => `ai_cache:${key}:${userId}`

export function createAnswerCache({
  database,
  sealing,
  secret,
  onUnreadable,
}: AnswerCacheOptions): AnswerCache {
  return {
    keyOf({ kind, promptVersion, models, locale, input }) {
      const parts = canonicalJson([kind, promptVersion, models, locale, input])
      return createHmac('sha256', secret).update('ai cache key\n').update(parts).digest('hex')
    },

    async find(user, key) {
      const [rows] = await database.asUser(user, {
        name: 'ai.cache.find',
        text: `select sealed_answer, model from onboarding.ai_cache
          where key = $1 and user_id = $2 and expires_at > now()`,
        values: [key, user.id],
      })
      const row = rows?.[0]
      if (!row) return undefined
      try {
        const opened = sealing.open(String(row.sealed_answer), associatedData(key, user.id))
        return { answer: JSON.parse(opened) as unknown, model: String(row.model) }
      } catch (error) {
        onUnreadable(error)
        return undefined
      }
    },

    async store({ user, question, key, sessionId, model, answer }, alongside) {
      const sealed = sealing.seal(JSON.stringify(answer), associatedData(key, user.id))
      const ttl = `${TIME_TO_LIVE_DAYS[question.kind]} days`
      const session = sessionId ?? null
      // The caller's statement comes first: it locks the session, which whoever changes both locks before the cache.
      const [rows] = await database.asUser(
        user,
        ...(alongside ? [alongside] : []),
        {
          name: 'ai.cache.renew',
          text: `update onboarding.ai_cache
            set sealed_answer = $3, model = $4, session_id = $5, created_at = now(), expires_at = now() + $6::interval
            where key = $1 and user_id = $2 and expires_at <= now()`,
          values: [key, user.id, sealed, model, session, ttl],
        },
        {
          name: 'ai.cache.store',
          text: `insert into onboarding.ai_cache
              (key, user_id, session_id, kind, model, sealed_answer, expires_at)
            values ($1, $2, $3, $4, $5, $6, now() + $7::interval)
            on conflict do nothing`,
          values: [key, user.id, session, question.kind, model, sealed, ttl],
        },
      )
      return alongside && rows
    },
  }
}

/** The statement, for jobs, that deletes what nobody is shown any more. */
export const DELETE_EXPIRED_ANSWERS: Statement = {
  name: 'ai.cache.expire',
  text: 'delete from onboarding.ai_cache where expires_at <= now()',
  values: [],
}

/** Text that differs only in case, width and spaces asks the same question. */
export function normalizeQuestionText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
}
