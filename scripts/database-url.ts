import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { postgresAddress } from '../lib/environment/forms.ts'

/**
 * The connection string for a command: the first of the named variables that is set, else the embedded
 * Postgres of DATA_DIR, which must be running. Ends the process with one line when there is neither,
 * or when it is of another form.
 */
export async function databaseUrlOf(...variables: string[]): Promise<string> {
  for (const variable of variables) {
    const value = process.env[variable]
    if (!value) continue
    const { success, error } = postgresAddress.safeParse(value)
    if (success) return value
    console.error(`${variable} ${error.issues[0]?.message}.`)
    process.exit(2)
  }
  const file = path.join(process.env.DATA_DIR ?? '.data', 'database-url')
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    console.error(`Set ${variables.at(-1)}, or start the server first: ${file} is not there.`)
    process.exit(2)
  }
}
