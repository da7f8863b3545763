import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { field } from '#lib/flow/field.ts'
import { schemaOf } from '#lib/flow/field-schema.ts'
import { ANSWER_CODES, CODE_OF_ISSUE, REQUEST_CODES } from '#lib/flow/problem-codes.ts'
import { problemsIn } from '#lib/flow/problems.ts'
import { fieldProblems, PARSING } from '#lib/schema-problems.ts'
import { addPlanItemBodySchema } from '#lib/services/plan-schemas.ts'

const PUBLIC: readonly string[] = [...ANSWER_CODES, ...REQUEST_CODES]

const codesIn = (text: string) => [...text.matchAll(/`([a-z_]+)`/g)].map(([, code]) => code)
const documented = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8')

test('the codes of answers are those that the table of the flow lists', () => {
  const [, said = ''] = documented('flow.md').split('\n## What is said of answers\n')
  const listed = said
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => codesIn(line.split('|')[1] ?? ''))
  expect(listed).toEqual([...ANSWER_CODES])
})

test('the codes of what else a request holds are those that the page of the API names', () => {
  for (const code of REQUEST_CODES) expect(documented('http-api.md')).toContain(`\`${code}\``)
})

test('whatever the library finds is said by a code that is listed', () => {
  for (const code of Object.values(CODE_OF_ISSUE)) expect(PUBLIC).toContain(code)
})

/** A value that each of the library's codes is said of. */
const ISSUES: Record<z.core.$ZodIssue['code'], [schema: z.ZodType, value: unknown]> = {
  invalid_type: [z.string(), 1],
  invalid_value: [z.enum(['a']), 'b'],
  invalid_format: [z.email(), 'a'],
  too_small: [z.number().min(2), 1],
  too_big: [z.number().max(2), 3],
  not_multiple_of: [z.number().multipleOf(5), 4],
  unrecognized_keys: [z.strictObject({}), { a: 1 }],
  invalid_union: [z.union([z.string(), z.number()]), true],
  invalid_key: [z.record(z.email(), z.number()), { a: 1 }],
  invalid_element: [z.map(z.unknown(), z.number()), new Map([[{}, 'b']])],
  custom: [z.string().refine(() => false, { params: { code: 'of_nobody' } }), 'a'],
}

describe.each(Object.entries(ISSUES))('%s leaves as a listed code', (code, [schema, value]) => {
  const { error } = schema.safeParse(value, PARSING)

  test('of a body and of an answer', () => {
    expect(error?.issues[0]?.code).toBe(code)
    const found = [...fieldProblems(error!), ...problemsIn(error!, [])]
    for (const problem of found) expect(PUBLIC).toContain(problem.code)
  })
})

test('an object that does not say which of several it is lacks the property that says so', () => {
  const { error } = addPlanItemBodySchema.safeParse({ content: { text: 'A thought' } }, PARSING)
  expect(fieldProblems(error!)).toMatchObject([{ path: ['kind'], code: 'required' }])
  const other = addPlanItemBodySchema.safeParse({ kind: 'poem', content: {} }, PARSING)
  expect(fieldProblems(other.error!)).toMatchObject([{ path: ['kind'], code: 'invalid_value' }])
})

test('numbers and keys of a schema are said by listed codes', () => {
  const of = field.zod(
    z.strictObject({ step: z.number().multipleOf(5), by: z.record(z.string().max(2), z.number()) }),
  )
  const { error } = schemaOf(of, 'finished').safeParse({ step: 4, by: { long: 1 } }, { reportInput: true })
  expect(problemsIn(error!, []).map(({ path, code }) => [...path, code].join(' '))).toEqual([
    'step invalid_value',
    'by long invalid_format',
  ])
})
