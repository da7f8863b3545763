import { expect } from 'vitest'
import { ERRORS, type ErrorCode } from '#lib/errors.ts'

export interface AnswerToJudge {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

const CSP = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/

/** The headers that every answer of the API carries. */
export function expectSafeHeaders({ headers }: Pick<AnswerToJudge, 'headers'>): void {
  expect(headers['x-request-id']).toMatch(REQUEST_ID)
  expect(headers['cache-control']).toMatch(headers.etag ? /^private, no-cache$/ : /^private, no-store$/)
  expect(headers.vary).toBe('Origin, Authorization, Cookie, Accept, Accept-Language')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toBe(CSP)
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers.server).toBeUndefined()
}

/** The whole problem of an answer: nothing missing, nothing more than `extensions`. */
export function expectProblem(answer: AnswerToJudge, code: ErrorCode, extensions: object = {}): void {
  expectSafeHeaders(answer)
  const body: unknown = JSON.parse(answer.text)
  expect(body).toEqual({
    type: `/docs/errors#${code}`,
    title: ERRORS[code].title,
    status: ERRORS[code].status,
    code,
    detail: expect.stringMatching(/^[A-Z].{10,300}$/),
    requestId: answer.headers['x-request-id'],
    ...extensions,
  })
  expect(answer.status).toBe(ERRORS[code].status)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
}

/** The errors of a 422, of whatever fields. */
export const FIELD_ERRORS = {
  errors: expect.arrayContaining([
    {
      path: expect.stringMatching(/^(\/|\?|$)/),
      code: expect.stringMatching(/^[a-z_]+$/),
      message: expect.stringMatching(/\.$/),
    },
  ]),
}
