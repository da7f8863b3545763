import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type FunctionFile, functionNameOf, readFunctionFiles } from './function-files.ts'
import { addDigests } from './migration-digests.ts'
import { DOWN_FOLDER, MIGRATIONS_FOLDER, migrationNames, readMigration } from './migration-files.ts'
import { versionOf } from './migration-version.ts'

const HEADER = `-- Functions as lib/db/functions holds them: written by "npx firststep migrate new", never by hand.
`
/** Functions name one another, and a body may name one that comes after it. */
const UNCHECKED = `set check_function_bodies = off;\n`
const CHECKED = `reset check_function_bodies;\n`
const SECTION = /^-- lib\/db\/functions\/(\S+\.sql)$/m

export interface Migration {
  up: string
  down: string
}

/** The functions that a migration brings, by path; empty for one that was written by hand. */
export function functionsIn(migration: string): Map<string, string> {
  if (!migration.startsWith(HEADER)) return new Map()
  const [, ...parts] = migration.replace(`\n${CHECKED}`, '').split(SECTION)
  const texts = new Map<string, string>()
  for (let index = 0; index < parts.length; index += 2)
    texts.set(parts[index] ?? '', `${(parts[index + 1] ?? '').trim()}\n`)
  return texts
}

/** Name, arguments and what is returned: Postgres replaces a function only where these stay. */
function signatureOf(text: string): string {
  return /^create or replace function [\s\S]*?(?=^language )/m.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? ''
}

/** What takes the functions of these paths from one state to another; what Postgres cannot replace is dropped first. */
function steps(paths: readonly string[], from: Map<string, string>, to: Map<string, string>): string {
  const dropped = paths.filter((filePath) => {
    const [before, after] = [from.get(filePath), to.get(filePath)]
    return before !== undefined && (after === undefined || signatureOf(before) !== signatureOf(after))
  })
  const drops = dropped.map((filePath) => `drop function onboarding.${functionNameOf(filePath)};\n`)
  const sections = paths.flatMap((filePath) => {
    const text = to.get(filePath)
    return text === undefined ? [] : [`\n-- lib/db/functions/${filePath}\n${text}`]
  })
  const gap = drops.length > 0 ? '\n' : ''
  return [HEADER, UNCHECKED, gap, ...drops, ...sections, `\n${CHECKED}`].join('')
}

/**
 * The migration that takes the functions of earlier migrations to the present ones, and its way back; undefined when
 * nothing changed. Pure: both are given as text, the earlier migrations oldest first.
 */
export function functionMigration(
  present: readonly FunctionFile[],
  earlier: readonly string[],
): Migration | undefined {
  const before = new Map<string, string>()
  for (const migration of earlier) {
    for (const [, dropped = ''] of migration.matchAll(/^drop function onboarding\.(\w+);$/gm))
      for (const filePath of before.keys()) if (functionNameOf(filePath) === dropped) before.delete(filePath)
    for (const [filePath, text] of functionsIn(migration)) before.set(filePath, text)
  }
  const after = new Map(present.map((file) => [file.path, file.text]))
  const paths = [...new Set([...before.keys(), ...after.keys()])]
    .filter((filePath) => before.get(filePath) !== after.get(filePath))
    .sort()
  if (paths.length === 0) return undefined
  return { up: steps(paths, before, after), down: steps(paths, after, before) }
}

/**
 * Writes the migration of the functions that changed since the last one, and its way back, and adds to the digests those of
 * every migration that is new, by hand too; returns its name, undefined when no function changed. A name that begins with
 * digits keeps them. Raises an Error for a name that another has.
 */
export async function writeFunctionMigration(given: string, now: Date): Promise<string | undefined> {
  const name = /^\d+_/.test(given) ? given : `${versionOf(now)}_${given}`
  if (!/^\d+_[a-z0-9_]+$/.test(name))
    throw new Error(`A migration is named in lower case, digits and underscores: not "${given}".`)
  const names = await migrationNames()
  const taken = names.find((other) => wordsOf(other) === wordsOf(name))
  if (taken !== undefined)
    throw new Error(
      `There is a migration ${taken} already, and what has landed never changes: give the new one another name.`,
    )
  const earlier = names.filter((other) => other < name)
  const migration = functionMigration(
    await readFunctionFiles(),
    await Promise.all(earlier.map(readMigration)),
  )
  if (migration !== undefined) {
    await writeFile(path.join(MIGRATIONS_FOLDER, `${name}.sql`), migration.up, { flag: 'wx' })
    await writeFile(path.join(DOWN_FOLDER, `${name}.sql`), migration.down, { flag: 'wx' })
  }
  await addDigests()
  return migration && name
}

/** What the Supabase CLI and an emitted migration know it by, beside its digits. */
const wordsOf = (name: string) => name.replace(/^\d+_/, '')
