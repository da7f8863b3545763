import { randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'
import { describe, expect, test } from 'vitest'
import { rotateKeys } from '../jobs/key-rotation.ts'
import type { Database, Statement } from '../postgres/database.ts'
import { createFieldEncryption } from '../sealing/field-encryption.ts'
import { placeOfField } from '../sealing/session-records.ts'
import { preparePlainPostgres } from './bootstrap/prepare-plain-postgres.ts'
import { untilLocksAreFree } from './migrate.ts'

/** Work that fails by these codes, one after the other. */
function failing(codes: string[]) {
  let tries = 0
  const work = async (): Promise<never> => {
    throw Object.assign(new Error('the test says so'), { code: codes[tries++] })
  }
  return { work, tries: () => tries }
}

const times = (count: number, code: string) => Array<string>(count).fill(code)

describe('what cannot be done at once is tried again, so often and no more:', () => {
  test('a migration twenty times in all', async () => {
    const { work, tries } = failing([...times(19, '55P03'), '42601'])
    await expect(untilLocksAreFree(work, 0)).rejects.toMatchObject({ code: '42601' })
    expect(tries()).toBe(20)
    const locked = failing(times(30, '55P03'))
    await expect(untilLocksAreFree(locked.work, 0)).rejects.toMatchObject({ code: '55P03' })
    expect(locked.tries()).toBe(20)
  })

  test('making what Supabase brings along five times in all', async () => {
    const { work, tries } = failing([...times(4, '42710'), '42601'])
    await expect(preparePlainPostgres({ query: work } as unknown as ClientBase)).rejects.toMatchObject({
      code: '42601',
    })
    expect(tries()).toBe(5)
    const lost = failing(times(9, '42710'))
    await expect(preparePlainPostgres({ query: lost.work } as unknown as ClientBase)).rejects.toMatchObject({
      code: '42710',
    })
    expect(lost.tries()).toBe(5)
  })

  test.each([
    [100, 1],
    [101, 0],
  ])(
    'a row that is saved all the time until pass %i, of 100: %i is sealed again',
    async (pass, rewritten) => {
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
    },
  )
})
