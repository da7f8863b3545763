import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { WrongUse } from '../wrong-use.ts'

/** Where an app keeps what it makes of `createFirststep`, as better-auth looks for `auth.ts`. */
const FOLDERS = ['.', 'src', 'lib', 'src/lib', 'server', 'src/server']
const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs']
const MADE_BY = /from\s+['"]firststep\/server['"]/
const VARIABLES = Symbol.for('firststep.variables')

/** The file of the app in a folder that makes its Firststep; undefined where there is none. */
export function findOwnFirststep(folder: string): string | undefined {
  return FOLDERS.flatMap((place) =>
    EXTENSIONS.map((extension) => path.join(folder, place, `firststep${extension}`)),
  ).find((file) => existsSync(file) && MADE_BY.test(readFileSync(file, 'utf8')))
}

/** What a Firststep of the app was given, by variable. Raises WrongUse where its file cannot be loaded. */
export async function ownVariables(file: string): Promise<Record<string, string>> {
  let exported: Record<string, unknown>
  try {
    exported = await import(pathToFileURL(file).href)
  } catch (cause) {
    throw new WrongUse(`${file} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
  const made = Object.values(exported).find(isFirststep)
  return made === undefined ? {} : made[VARIABLES]
}

const isFirststep = (value: unknown): value is { [VARIABLES]: Record<string, string> } =>
  typeof value === 'object' && value !== null && VARIABLES in value
