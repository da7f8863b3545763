import { expect, test } from 'vitest'
import { writeFunctionMigration } from './function-migration.ts'
import { changedMigrations } from './migration-digests.ts'
import { migrationNames } from './migration-files.ts'

test('a migration that has landed is never changed, nor is its way back', async () => {
  expect(await changedMigrations()).toEqual([])
})

test('a new migration never takes the name of another, by its digits or by its words', async () => {
  const [name = ''] = await migrationNames()
  for (const taken of [name, name.replace(/^\d+_/, '')])
    await expect(writeFunctionMigration(taken, new Date())).rejects.toThrow(
      `There is a migration ${name} already, and what has landed never changes: give the new one another name.`,
    )
})
