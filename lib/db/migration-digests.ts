import { createHash } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { MIGRATIONS_FOLDER, migrationNames } from './migration-files.ts'

/** What each migration and its way back were when they were written, as sha256sum writes and checks it; it only grows. */
const DIGESTS_FILE = `${MIGRATIONS_FOLDER}.sha256`

async function readDigests(): Promise<Map<string, string>> {
  const lines = (await readFile(DIGESTS_FILE, 'utf8')).split('\n').filter(Boolean)
  return new Map(lines.map((line): [string, string] => [line.slice(66), line.slice(0, 64)]))
}

const digestOf = async (file: string): Promise<string | undefined> => {
  const text = await readFile(path.join(path.dirname(DIGESTS_FILE), file)).catch(() => undefined)
  return text && createHash('sha256').update(text).digest('hex')
}

const filesNow = async () =>
  (await migrationNames()).flatMap((name) => [`migrations/${name}.sql`, `migrations/down/${name}.sql`])

/** Adds what the list does not hold yet, and changes nothing that it holds. */
export async function addDigests(): Promise<void> {
  const known = await readDigests()
  for (const file of await filesNow())
    if (!known.has(file)) await appendFile(DIGESTS_FILE, `${await digestOf(file)}  ${file}\n`)
}

/** Migrations that are not what the list says, a line each that says what to do; none where all are. */
export async function changedMigrations(): Promise<string[]> {
  const known = await readDigests()
  const problems: string[] = []
  for (const file of new Set([...known.keys(), ...(await filesNow())])) {
    const listed = known.get(file)
    if (listed === undefined)
      problems.push(`${file} is not in migrations.sha256: run "npx firststep migrate new NAME".`)
    else if (listed !== (await digestOf(file)))
      problems.push(`${file} was changed, and a migration that has landed stays: write a new one instead.`)
  }
  return problems
}
