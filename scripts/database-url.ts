import { readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The connection string for a command: the first of the named variables that is set, else the embedded
 * Postgres of DATA_DIR, which must be running. Ends the process with one line when there is neither.
 */
export async function databaseUrlOf(...variables: string[]): Promise<string> {
  for (const variable of variables) {
    const value = process.env[variable]
    if (value) return value
  }
  const file = path.join(process.env.DATA_DIR ?? '.data', 'database-url')
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    console.error(`Set ${variables.at(-1)}, or start the server first: ${file} is not there.`)
    process.exit(2)
  }
}
