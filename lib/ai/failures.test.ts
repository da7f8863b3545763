import { expect, test } from 'vitest'
import { ApiError } from '../errors.ts'
import { AnswerTooLargeError } from './capped-fetch.ts'
import { classifyFailure } from './failures.ts'
import { BudgetRefusedError } from './ledger.ts'

const caused = (cause: unknown) => new Error('outer', { cause: new Error('inner', { cause }) })

test.each([
  ['a spent budget', new BudgetRefusedError('day_spent'), 'budget', false, true],
  ['a database out of reach', new ApiError('unavailable'), 'error', true, true],
  ['a refused connection', { code: 'ECONNREFUSED' }, 'error', false, true],
  ['a reset connection', { code: 'ECONNRESET' }, 'error', false, false],
  ['an answer that is too large', new AnswerTooLargeError(1), 'invalid_output', false, false],
  ['broken JSON', { name: 'AI_JSONParseError' }, 'invalid_output', false, false],
  ['401', { statusCode: 401 }, 'error', true, true],
  ['402', { statusCode: 402 }, 'budget', true, true],
  ['429', { statusCode: 429 }, 'rate_limited', false, true],
  ['503', { statusCode: 503 }, 'error', false, false],
  ['anything else', 'boom', 'error', false, false],
] as const)('%s', (_name, error, reason, concernsAllModels, certainlyFree) => {
  expect(classifyFailure(caused(error))).toEqual({ reason, concernsAllModels, certainlyFree })
})

test('the eighth cause still decides, the ninth is not looked for', () => {
  const below = (causes: number): object =>
    causes === 0 ? { statusCode: 402 } : { cause: below(causes - 1) }
  expect(classifyFailure(below(7)).reason).toBe('budget')
  expect(classifyFailure(below(8)).reason).toBe('error')
})
