import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readFunctionFiles } from './function-files.ts'
import { functionMigration, functionsIn } from './function-migration.ts'
import { DOWN_FOLDER, migrationNames, readMigration } from './migration-files.ts'

const file = (name: string, body: string, signature = '() returns integer') => ({
  path: `area/${name}.sql`,
  name,
  text: `-- Promises.\ncreate or replace function onboarding.${name}${signature}\nlanguage sql as $$ ${body} $$;\n`,
})
const [one, two] = [file('one', 'select 1'), file('two', 'select 2')]
const upOf = (...given: Parameters<typeof functionMigration>) => functionMigration(...given)?.up ?? ''

test('the migrations hold every function as it is now', async () => {
  const earlier = await Promise.all((await migrationNames()).map(readMigration))
  expect(functionMigration(await readFunctionFiles(), earlier)).toBeUndefined()
})

test('the last migration of functions is as the tool writes it', async () => {
  const names = await migrationNames()
  const texts = await Promise.all(names.map(readMigration))
  const last = texts.findLastIndex((text) => functionsIn(text).size > 0)
  const written = functionMigration(await readFunctionFiles(), texts.slice(0, last))
  expect(written?.up).toBe(texts[last])
  expect(written?.down).toBe(await readFile(path.join(DOWN_FOLDER, `${names[last]}.sql`), 'utf8'))
})

test('a migration brings what changed alone, and its way back what was there before', () => {
  const first = upOf([one, two], [])
  const changed = file('two', 'select 3')
  const migration = functionMigration([one, changed], [first])
  expect(functionsIn(migration?.up ?? '')).toEqual(new Map([[changed.path, changed.text]]))
  expect(functionsIn(migration?.down ?? '')).toEqual(new Map([[two.path, two.text]]))
  expect(migration?.up).not.toContain('drop function')
  expect(functionMigration([one, changed], [first, migration?.up ?? ''])).toBeUndefined()
})

test('a new function is dropped on the way back, and one without a file on the way up', () => {
  const first = upOf([one], [])
  const added = functionMigration([one, two], [first])
  expect(added?.down).toContain('\ndrop function onboarding.two;\n')
  const removed = functionMigration([two], [first, added?.up ?? ''])
  expect(removed?.up).toContain('\ndrop function onboarding.one;\n')
  expect(functionsIn(removed?.down ?? '')).toEqual(new Map([[one.path, one.text]]))
  expect(functionMigration([two], [first, added?.up ?? '', removed?.up ?? ''])).toBeUndefined()
})

test('a function that takes or returns something else is dropped before it is made, both ways', () => {
  const wider = file('one', 'select 1', '(p_most integer) returns integer')
  const migration = functionMigration([wider], [upOf([one], [])])
  for (const text of [migration?.up, migration?.down])
    expect(text).toMatch(
      /drop function onboarding\.one;\n[\s\S]*create or replace function onboarding\.one\(/,
    )
})
