import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the ways up stand. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))

/** Where the ways back stand, under the same names. */
export const DOWN_FOLDER = path.join(MIGRATIONS_FOLDER, 'down')

/** What stands between the digits and our name where a migration was emitted into a Supabase project. */
export const EMITTED_PREFIX = 'firststep_'

/** The file names of all migrations without their ending, oldest first. */
export async function migrationNames(): Promise<string[]> {
  const files = await readdir(MIGRATIONS_FOLDER)
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => path.basename(file, '.sql'))
    .sort()
}

/** The way up of a migration, as text. */
export function readMigration(name: string): Promise<string> {
  return readFile(path.join(MIGRATIONS_FOLDER, `${name}.sql`), 'utf8')
}
