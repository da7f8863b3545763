import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../canonical-json.ts'
import type { Database, DatabaseUser, Statement } from '../postgres/database.ts'
import { ledBy, type UserStatement, userQuery, userStatement } from '../postgres/statement.ts'
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
   * The statements that keep a complete answer, for its user to run; an answer that is still in its time stays, and
   * of a session that is gone nothing is kept. Whoever locks the session as well does so before them.
   */
  keeping(stored: StoredAnswer): UserStatement[]
  /** Runs them by themselves. */
  store(stored: StoredAnswer): Promise<void>
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
  function keeping({ user, question, key, sessionId, model, answer }: StoredAnswer): UserStatement[] {
    const sealed = sealing.seal(JSON.stringify(answer), associatedData(key, user.id))
    const session = sessionId ?? null
    const ttl = `${TIME_TO_LIVE_DAYS[question.kind]} days`
    const ofLiveSession = (place: string) =>
      `(${place}::uuid is null or exists (select from public.onboarding_sessions s where s.user_id = $1 and s.id = ${place}))`
    return [
      userStatement({
        name: 'ai.cache.renew',
        text: `update onboarding.ai_cache
          set sealed_answer = $3, model = $4, session_id = $5, created_at = now(), expires_at = now() + $6::interval
          where user_id = $1 and key = $2 and expires_at <= now() and ${ofLiveSession('$5')}`,
        values: [key, sealed, model, session, ttl],
      }),
      userStatement({
        name: 'ai.cache.store',
        text: `insert into onboarding.ai_cache
            (user_id, key, session_id, kind, model, sealed_answer, expires_at)
          select $1, $2, $3, $4, $5, $6, now() + $7::interval where ${ofLiveSession('$3')}
          on conflict do nothing`,
        values: [key, session, question.kind, model, sealed, ttl],
      }),
    ]
  }

  return {
    keeping,

    async store(stored) {
      await database.asUser(
        stored.user,
        ...keeping(stored).map((statement) => ledBy(stored.user.id, statement)),
      )
    },

    keyOf({ kind, promptVersion, models, locale, input }) {
      const parts = canonicalJson([kind, promptVersion, models, locale, input])
      return createHmac('sha256', secret).update('ai cache key\n').update(parts).digest('hex')
    },

    async find(user, key) {
      const [[row]] = await database.asUser(user, ledBy(user.id, cachedAnswer(key)))
      if (row === undefined) return undefined
      try {
        const opened = sealing.open(row.sealed_answer, associatedData(key, user.id))
        return { answer: JSON.parse(opened) as unknown, model: row.model }
      } catch (error) {
        onUnreadable(error)
        return undefined
      }
    },
  }
}

const cachedRow = z.object({ sealed_answer: z.string(), model: z.string() })

const cachedAnswer = (key: string) =>
  userQuery(cachedRow, {
    name: 'ai.cache.find',
    text: `select sealed_answer, model from onboarding.ai_cache
    where user_id = $1 and key = $2 and expires_at > now()`,
    values: [key],
  })

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
