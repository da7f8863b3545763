import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { EMITTED_PREFIX, migrationNames, readMigration } from './migration-files.ts'
import { instantOf, versionOf } from './migration-version.ts'

const SECOND_MS = 1_000

/**
 * Writes our migrations into a Supabase project's folder of migrations, with versions of now and after all that is
 * there, so that the project's CLI takes them in order; what an earlier call wrote stays. Returns the new files' names.
 * Raises an Error when a file of an earlier call is not what it wrote.
 */
export async function emitMigrations(folder: string, now: Date): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const present = await readdir(folder)
  const instants = present.map((file) => instantOf(file.split('_')[0] ?? '')?.getTime() ?? 0)
  let next = Math.max(now.getTime(), ...instants.map((instant) => instant + SECOND_MS))
  const written: string[] = []
  for (const name of await migrationNames()) {
    const text = await readMigration(name)
    const emitted = `${EMITTED_PREFIX}${name.replace(/^\d+_/, '')}.sql`
    const earlier = present.find((file) => file.replace(/^\d+_/, '') === emitted)
    if (earlier !== undefined) {
      if ((await readFile(path.join(folder, earlier), 'utf8')) === text) continue
      throw new Error(
        `${path.join(folder, earlier)} is not ${name}.sql as it is now; nothing after it was written.`,
      )
    }
    const file = `${versionOf(new Date(next))}_${emitted}`
    await writeFile(path.join(folder, file), text, { flag: 'wx' })
    written.push(file)
    next += SECOND_MS
  }
  return written
}
