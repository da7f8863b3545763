import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database, Statement } from '../postgres/database.ts'
import { createFieldEncryption } from '../sealing/field-encryption.ts'
import { placeOfField } from '../sealing/session-records.ts'
import { rotateKeys } from './key-rotation.ts'

test.each([
  [100, 1],
  [101, 0],
])('a row that is saved all the time until pass %i, of 100: %i is sealed again', async (pass, rewritten) => {
  const key = () => randomBytes(32).toString('base64')
  const old = `old:${key()}`
  const id = '00000000-0000-4000-8000-000000000000'
  const place = placeOfField(id, 'company', 'description')
  const sealed = createFieldEncryption(old).seal('bread', place)
  const row = { id, step_data: { company: { description: sealed } } }
  let passes = 0
  const database = {
    async asJobs(...statements: Statement[]) {
      const [{ name, text, values } = { name: '', text: '', values: [] }] = statements
      if (name === 'keys.rewrite') return [++passes === pass ? [{}] : []]
      const isFirstOfTheRow = name === 'keys.read' && text.includes('step_data') && values.length === 1
      return [isFirstOfTheRow ? [row] : []]
    },
  } as unknown as Pick<Database, 'asJobs'>
  const report = await rotateKeys({ database, encryption: createFieldEncryption(`new:${key()},${old}`) })
  expect(report.rewritten['public.onboarding_sessions.step_data']).toBe(rewritten)
  expect(passes).toBe(100)
})
