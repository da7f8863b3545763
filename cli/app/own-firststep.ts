import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Flow } from '#lib/flow/flow.ts'
import { importAsBundlers } from '#server/import-as-bundlers.ts'
import { placeOfError } from '#server/place-of-error.ts'
import { WrongUse } from '../wrong-use.ts'

/** Where an app keeps what it makes of `createFirststep`, as better-auth looks for `auth.ts`. */
const FOLDERS = ['.', 'src', 'lib', 'src/lib', 'server', 'src/server']
const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs']
/** Made there, or handed on from a package of a workspace. */
const MADE_BY = /from\s+['"]firststep\/server['"]|^export\s+(?:\*|\{[^}]*\})\s*from\s+['"]/m
const VARIABLES = Symbol.for('firststep.variables')

/** The file of the app in a folder that makes its Firststep; undefined where there is none. */
export function findOwnFirststep(folder: string): string | undefined {
  return FOLDERS.flatMap((place) =>
    EXTENSIONS.map((extension) => path.join(folder, place, `firststep${extension}`)),
  ).find((file) => existsSync(file) && MADE_BY.test(readFileSync(file, 'utf8')))
}

/** What a Firststep of the app was given, by variable. Raises WrongUse where its file cannot be loaded. */
export async function ownVariables(file: string): Promise<NodeJS.Dict<string>> {
  const [made] = await ownFirststeps(file)
  return made === undefined ? {} : made[VARIABLES]
}

/** The flow of the app's Firststep. Raises WrongUse where its file cannot be loaded, or has several. */
export async function ownFlow(file: string): Promise<Flow> {
  const all = await ownFirststeps(file)
  const [made] = all
  if (made === undefined) throw new WrongUse(`${file} exports no Firststep: name the flow with --flow.`)
  if (all.length > 1)
    throw new WrongUse(
      `${file} exports several, of the flows ${all.map(({ flow }) => flow.id).join(', ')}: name the file of one of these with --flow.`,
    )
  return made.flow
}

/** Whether a folder is of somebody's app; the appliance has a flow of its own. */
export function isOfAnApp(folder: string): boolean {
  const file = path.join(folder, 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name !== 'firststep'
}

interface Made {
  [VARIABLES]: NodeJS.Dict<string>
  flow: Flow
}

/** Each once, however often it is exported; the one that the app's pages are of before the others. */
async function ownFirststeps(file: string): Promise<Made[]> {
  try {
    const exported = await importAsBundlers(file)
    return [...new Set([exported.firststep, ...Object.values(exported)])].filter(isFirststep)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : cause
    throw new WrongUse(`${file} cannot be loaded: ${why}${placeOfError(cause)}`, { cause })
  }
}

const isFirststep = (value: unknown): value is Made =>
  typeof value === 'object' && value !== null && VARIABLES in value
