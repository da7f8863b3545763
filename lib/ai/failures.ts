import { ApiError } from '../errors.ts'
import type { DegradedReason } from '../flow/response-shapes.ts'
import { AnswerTooLargeError, NoAnswerError } from './capped-fetch.ts'
import { BudgetRefusedError } from './ledger.ts'

export interface Failure {
  reason: DegradedReason
  /** Every other model would answer the same: the key, the account or the budget is at fault. */
  concernsAllModels: boolean
  /** Nothing was generated, so nothing can be billed. */
  certainlyFree: boolean
}

/** What an HTTP status of the gateway means to us; others are an `error` that may still be billed. */
const BY_STATUS: Record<number, Failure> = {
  400: { reason: 'error', concernsAllModels: false, certainlyFree: true },
  401: { reason: 'error', concernsAllModels: true, certainlyFree: true },
  402: { reason: 'budget', concernsAllModels: true, certainlyFree: true },
  403: { reason: 'error', concernsAllModels: true, certainlyFree: true },
  404: { reason: 'error', concernsAllModels: false, certainlyFree: true },
  413: { reason: 'error', concernsAllModels: true, certainlyFree: true },
  424: { reason: 'error', concernsAllModels: false, certainlyFree: true },
  429: { reason: 'rate_limited', concernsAllModels: false, certainlyFree: true },
}

const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']
const BROKEN_ANSWER = ['AI_JSONParseError', 'AI_TypeValidationError', 'AI_NoObjectGeneratedError']

/** Judges what a call failed with, by names and codes along its chain of causes. */
export function classifyFailure(error: unknown): Failure {
  const chain = [...causesOf(error)]
  if (chain.some((cause) => BudgetRefusedError.isInstance(cause))) {
    return { reason: 'budget', concernsAllModels: false, certainlyFree: true }
  }
  if (chain.some((cause) => ApiError.isInstance(cause) || NoAnswerError.isInstance(cause))) {
    return { reason: 'error', concernsAllModels: true, certainlyFree: true }
  }
  if (chain.some((cause) => AnswerTooLargeError.isInstance(cause) || BROKEN_ANSWER.includes(nameOf(cause)))) {
    return { reason: 'invalid_output', concernsAllModels: false, certainlyFree: false }
  }
  if (chain.some((cause) => NEVER_CONNECTED.includes(codeOf(cause)))) {
    return { reason: 'error', concernsAllModels: false, certainlyFree: true }
  }
  const status = chain.map(statusOf).find((found) => found !== undefined)
  const known = status === undefined ? undefined : BY_STATUS[status]
  return known ?? { reason: 'error', concernsAllModels: false, certainlyFree: false }
}

const MAX_CAUSES = 8

function* causesOf(error: unknown): Generator<object> {
  let current = error
  for (let depth = 0; depth < MAX_CAUSES && typeof current === 'object' && current !== null; depth++) {
    yield current
    current = (current as { cause?: unknown }).cause
  }
}

function nameOf(cause: object): string {
  return String((cause as { name?: unknown }).name ?? '')
}

function codeOf(cause: object): string {
  return String((cause as { code?: unknown }).code ?? '')
}

function statusOf(cause: object): number | undefined {
  const { statusCode } = cause as { statusCode?: unknown }
  return typeof statusCode === 'number' ? statusCode : undefined
}
