import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { findOwnFirststep, ownVariables } from './own-firststep.ts'

/** Files of variables, as Next reads them in a mode: the first that names one counts. */
const filesIn = (mode: string | undefined) =>
  mode ? [`.env.${mode}.local`, '.env.local', `.env.${mode}`, '.env'] : ['.env.local', '.env']

/** A sign that means itself, or a variable that another one's text names, with what stands for it where it is absent. */
const REFERENCES = /\\\$|\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g

/** The variables of the files in a folder, for the mode of NODE_ENV; they may name each other and those of a process. */
export function variablesOfFiles(folder: string, environment: NodeJS.Dict<string>): NodeJS.Dict<string> {
  const read = filesIn(environment.NODE_ENV)
    .map((file) => path.join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => parseEnv(readFileSync(file, 'utf8')))
  const written: NodeJS.Dict<string> = Object.assign({}, ...read.reverse())
  const known = { ...written, ...environment }
  return Object.fromEntries(
    Object.entries(written).map(([name, text = '']) => [name, expanded(text, known, [name])]),
  )
}

/** A text with what it names; a sign before what nobody knows, as in a password, stays. */
function expanded(text: string, known: NodeJS.Dict<string>, within: readonly string[]): string {
  return text.replace(REFERENCES, (reference, braced?: string, absent?: string, bare?: string) => {
    if (reference === '\\$') return '$'
    const name = braced ?? bare ?? ''
    const value = within.includes(name) ? undefined : known[name]
    if (value === undefined) return absent ?? reference
    return expanded(value, known, [...within, name])
  })
}

/**
 * What the commands of an app go by: what its Firststep was given, else the process's variables, else those of its
 * files. An app whose Firststep cannot be loaded here (it may import what only its bundler finds) goes by the others.
 */
export async function appEnvironment(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const variables = { ...variablesOfFiles(folder, environment), ...environment }
  const file = findOwnFirststep(folder)
  if (file === undefined) return variables
  Object.assign(environment, variables)
  const given = variables.DATABASE_URL ? await ownVariables(file).catch(() => ({})) : await ownVariables(file)
  return { ...variables, ...given }
}
