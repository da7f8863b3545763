import { expect, test } from 'vitest'
import { z } from 'zod'
import { told } from './flow/told.ts'
import { fieldProblems } from './schema-problems.ts'

const errorsOf = (keys: string[]) => {
  const result = z.strictObject({}).safeParse(Object.fromEntries(keys.map((key) => [key, 1])))
  return result.success ? [] : fieldProblems(result.error)
}
const keys = (count: number) => Array.from({ length: count }, (_, index) => `field${index}`)

test('50 wrong fields are named, and of 51 the first 50', () => {
  expect(errorsOf(keys(50)).map(({ path }) => path)).toEqual(keys(50).map((key) => [key]))
  expect(errorsOf(keys(51))).toEqual(errorsOf(keys(50)))
})

test('60 characters of an unknown field are quoted, and of 61 the first 60', () => {
  for (const characters of [60, 61])
    expect(errorsOf(['k'.repeat(characters)])[0]?.message).toEqual(
      told('unknown_field', { name: 'k'.repeat(60) }),
    )
})
