import type { ClientBase } from 'pg'
import { describe, expect, test } from 'vitest'
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
})
