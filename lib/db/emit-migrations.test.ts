import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emitMigrations } from './emit-migrations.ts'
import { migrationNames, readMigration } from './migration-files.ts'

const NOW = new Date('2026-12-31T23:59:58.500Z')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firststep-emit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('our migrations are written unchanged, in order, with versions of now', async () => {
  const files = await emitMigrations(path.join(folder, 'migrations'), NOW)
  const names = await migrationNames()
  expect(files.map((file) => file.replace(/^\d{14}_firststep_/, ''))).toEqual(
    names.map((name) => `${name.replace(/^\d+_/, '')}.sql`),
  )
  expect(files.slice(0, 3).map((file) => file.slice(0, 14))).toEqual([
    '20261231235958',
    '20261231235959',
    '20270101000000',
  ])
  expect(files.toSorted()).toEqual(files)
  expect(await readFile(path.join(folder, 'migrations', files[0] ?? ''), 'utf8')).toBe(
    await readMigration(names[0] ?? ''),
  )
})

test('they come after a project’s own that are newer than now', async () => {
  await writeFile(path.join(folder, '20300101000000_own.sql'), 'select 1;')
  const [first] = await emitMigrations(folder, NOW)
  expect(first).toMatch(/^20300101000001_/)
})

test('a second call writes what is new alone, and nothing over a file that was changed', async () => {
  const files = await emitMigrations(folder, NOW)
  const last = path.join(folder, files.at(-1) ?? '')
  expect(await emitMigrations(folder, new Date())).toEqual([])
  await rm(last)
  expect(await emitMigrations(folder, NOW)).toHaveLength(1)
  await appendFile(path.join(folder, files[0] ?? ''), '-- mine')
  await expect(emitMigrations(folder, NOW)).rejects.toThrow(/is not 20250927_onboarding_tables\.sql/)
  expect(await readdir(folder)).toHaveLength(files.length)
})
