import { expect, test } from 'vitest'
import { inPhase } from './start-phases.ts'

test('a part of the start is named before it begins, and afterwards how long it took', async () => {
  const lines: string[] = []
  const heard: number[] = []
  const result = await inPhase(
    (line) => lines.push(line),
    'Migrating',
    async () => {
      heard.push(lines.length)
      return 7
    },
  )
  expect([result, heard]).toEqual([7, [1]])
  expect(lines).toEqual(['Migrating …', expect.stringMatching(/^Migrating: \d+\.\d s$/)])
})

test('one that fails says no time', async () => {
  const lines: string[] = []
  const failing = inPhase(
    (line) => lines.push(line),
    'Migrating',
    () => Promise.reject(new Error('no')),
  )
  await expect(failing).rejects.toThrow('no')
  expect(lines).toEqual(['Migrating …'])
})
