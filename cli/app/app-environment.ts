import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { findOwnFirststep, ownVariables } from './own-firststep.ts'

/** Files of variables, as Next reads them: the first that names one counts. */
const FILES = ['.env.local', '.env']

/** The variables of the files in a folder. */
export function variablesOfFiles(folder: string): NodeJS.Dict<string> {
  const read = FILES.map((file) => path.join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => parseEnv(readFileSync(file, 'utf8')))
  return Object.assign({}, ...read.reverse())
}

/**
 * What the commands of an app go by: what its Firststep was given, else the process's variables, else those of its
 * files. An app whose Firststep cannot be loaded here (it may import what only its bundler finds) goes by the others.
 */
export async function appEnvironment(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const variables = { ...variablesOfFiles(folder), ...environment }
  const file = findOwnFirststep(folder)
  if (file === undefined) return variables
  Object.assign(environment, variables)
  const given = variables.DATABASE_URL ? await ownVariables(file).catch(() => ({})) : await ownVariables(file)
  return { ...variables, ...given }
}
