import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { AdviceAnswers } from '#lib/advisor/answers.ts'
import { type AI, type AIOptions, createAI } from '#lib/ai/ai.ts'
import type { IndustryInput } from '#lib/ai/industry-ladder.ts'
import { type AttemptStart, type BookedEnd, SILENT_OBSERVER, type SpendingAlert } from '#lib/ai/observer.ts'
import type { RecommendationsInput } from '#lib/ai/recommendation-ladder.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { ledBy } from '#lib/postgres/statement.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { plainAdvisor } from './plain-advisor.ts'

export interface AIHarness {
  pool: pg.Pool
  database: Database
  alerts: SpendingAlert[]
  attempts: (AttemptStart & BookedEnd)[]
  failures: string[]
  /** Makes an AI on the harness's database whose recommendations are kept; it is drained with the harness. */
  createAI(options: Partial<AIOptions>): AI
  /** Makes one whose callers are left to keep them. */
  createBareAI(options: Partial<AIOptions>): AI
  createUser(): Promise<{ id: string }>
  createSession(userId: string): Promise<string>
  /** Rows of any query, as the superuser. */
  rows(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Waits for what every AI of the harness left behind. */
  drain(): Promise<void>
  close(): Promise<void>
}

/** For tests that count calls: a busy machine must not look like a slow model. */
export const NO_HEDGE = { hedgeMs: 60_000, progressMs: 60_000 }

export const ONE_DAY_USD = { dayNanoUsd: 5_000_000_000n, userDayNanoUsd: 250_000_000n }

/** The product's own database and ledger under an AI, with ears on everything that it reports. */
export function createAIHarness(connectionString: string): AIHarness {
  const pool = createPool(connectionString, { onError: () => {} })
  const database = createDatabase({ pool, addsUnknownUsers: false })
  const ring = `test:${randomBytes(32).toString('base64')}`
  const alerts: SpendingAlert[] = []
  const attempts: (AttemptStart & BookedEnd)[] = []
  const failures: string[] = []
  const made: AI[] = []

  function createBareAI(options: Partial<AIOptions>): AI {
    const ai = createAI({
      apiKey: 'test-key',
      budgets: ONE_DAY_USD,
      database,
      sealing: createFieldEncryption(ring),
      secret: 'a secret of the test',
      advisor: plainAdvisor,
      observer: {
        ...SILENT_OBSERVER,
        attempt: (start) => (end) => attempts.push({ ...start, ...end }),
        alert: (alert) => alerts.push(alert),
        failure: (what, error) => failures.push(`${what}: ${error}`),
      },
      ...options,
    })
    made.push(ai)
    return ai
  }

  return {
    pool,
    database,
    alerts,
    attempts,
    failures,
    createBareAI,
    createAI(options) {
      const ai = createBareAI(options)
      return {
        ...ai,
        async recommend(context, input) {
          const recommended = await ai.recommend(context, input)
          if (recommended.keep.length > 0)
            await database.asUser(
              context.user,
              ...recommended.keep.map((each) => ledBy(context.user.id, each)),
            )
          return recommended
        },
      }
    },
    async createUser() {
      const id = randomUUID()
      await pool.query('insert into auth.users (id) values ($1)', [id])
      return { id }
    },
    async createSession(userId) {
      const { rows } = await pool.query(
        'insert into public.onboarding_sessions (user_id) values ($1) returning id',
        [userId],
      )
      return rows[0].id
    },
    rows: async (text, values) => (await pool.query(text, values)).rows,
    async drain() {
      await Promise.all(made.map((ai) => ai.drain()))
    },
    async close() {
      await Promise.all(made.map((ai) => ai.drain()))
      await pool.end()
    },
  }
}

export const CANDIDATES = [
  { slug: 'software', name: 'Software', category: 'technology' },
  { slug: 'consulting', name: 'Consulting', category: 'professional-services' },
  { slug: 'food-production', name: 'Food production', category: 'manufacturing' },
  { slug: 'retail', name: 'Retail', category: 'retail' },
]

export function industryInput(changes: Partial<IndustryInput> = {}): IndustryInput {
  return {
    companyName: 'Röstwerk Software',
    locale: 'en',
    candidates: CANDIDATES,
    advisorAnswer: [
      { slug: 'food-production', confidence: 0.6, reason: 'Advised by name.' },
      { slug: 'retail', confidence: 0.2, reason: 'Advised by name.' },
    ],
    ...changes,
  }
}

export function recommendationsInput(changes: Partial<RecommendationsInput> = {}): RecommendationsInput {
  const answers: AdviceAnswers = {
    welcome: { role: 'ceo', experienceLevel: 'beginner' },
    company: {
      name: 'Röstwerk',
      industry: 'food-production',
      size: 'small',
      description: 'We roast coffee.',
    },
    organization: {
      teamSize: 12,
      structure: 'flat',
      methodology: 'okrs',
      collaborationStyle: 'hybrid',
      integrations: ['slack'],
    },
  }
  return {
    sessionId: randomUUID(),
    answers,
    shared: answers,
    sharedFacts: ['industry', 'name', 'role'],
    industry: {
      slug: 'food-production',
      name: 'Food production',
      category: 'manufacturing',
      categoryName: 'Manufacturing',
    },
    locale: 'en',
    ...changes,
  }
}
