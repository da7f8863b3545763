import type { StepRules } from '../../flow/steps.ts'
import type { Statement } from '../database.ts'
import { limitColumns, type StoredLimit } from './rate-limits.ts'

/** The verbs of lib/db/migrations/20250928_session_statements.sql, and erase_session; each is one statement. */

export interface StartSession {
  newId: string
  locale: string
  source: string | null
  restart: boolean
  opId: string | null
  requestDigests: string[]
  definitionVersion: number
  resumeFrom: { id: string; stepData: unknown } | null
}

export function startSession(input: StartSession): Statement {
  return {
    name: 'session.start',
    text: 'select * from onboarding.start_session($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [
      input.newId,
      input.locale,
      input.source,
      input.restart,
      input.opId,
      input.requestDigests,
      input.definitionVersion,
      input.resumeFrom?.id ?? null,
      input.resumeFrom ? JSON.stringify(input.resumeFrom.stepData) : null,
    ],
  }
}

export interface SaveProgress {
  sessionId: string
  step: string
  stepNames: readonly string[]
  patch: Record<string, unknown>
  unfinished: string[]
  completes: boolean
  rules: StepRules
  baseRevision: number | null
  opId: string | null
  requestDigests: string[]
  locale: string | null
  verifiedBasis: string | null
}

export function saveProgress(input: SaveProgress): Statement {
  return {
    name: 'session.save',
    text: 'select * from onboarding.save_progress($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
    values: [
      input.sessionId,
      input.step,
      input.stepNames,
      JSON.stringify(input.patch),
      input.unfinished,
      input.completes,
      JSON.stringify(input.rules),
      input.baseRevision,
      input.opId,
      input.requestDigests,
      input.locale,
      input.verifiedBasis,
    ],
  }
}

/** Completes a session that has recommendations; else counts against the limits, if there are any. */
export function beginCompletion(input: {
  sessionId: string
  stepNames: readonly string[]
  limits: readonly StoredLimit[]
}): Statement {
  return {
    name: 'session.begin_completion',
    text: 'select * from onboarding.begin_completion($1, $2, $3, $4, $5)',
    values: [input.sessionId, input.stepNames, ...limitColumns(input.limits)],
  }
}

export function completeSession(input: {
  sessionId: string
  stepNames: readonly string[]
  recommendations: { sealed: string; basis: string }
}): Statement {
  return {
    name: 'session.complete',
    text: 'select * from onboarding.complete_session($1, $2, $3, $4)',
    values: [input.sessionId, input.stepNames, input.recommendations.sealed, input.recommendations.basis],
  }
}

export function storeRecommendations(input: { sessionId: string; sealed: string; basis: string }): Statement {
  return {
    name: 'session.store_recommendations',
    text: 'select * from onboarding.store_recommendations($1, $2, $3)',
    values: [input.sessionId, input.sealed, input.basis],
  }
}

export function readSession(sessionId: string): Statement {
  return {
    name: 'session.read',
    text: 'select onboarding.read_session($1) as session',
    values: [sessionId],
  }
}

export function readCurrentSession(): Statement {
  return {
    name: 'session.read_current',
    text: 'select onboarding.read_current_session() as session',
    values: [],
  }
}

export function deleteSession(sessionId: string): Statement {
  return {
    name: 'session.delete',
    text: 'select onboarding.delete_session($1) as outcome',
    values: [sessionId],
  }
}

export function eraseSession(sessionId: string): Statement {
  return { name: 'session.erase', text: 'select onboarding.erase_session($1)', values: [sessionId] }
}
