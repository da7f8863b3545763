import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Flow } from '#lib/flow/flow.ts'
import { placeOfError } from '#server/place-of-error.ts'
import { WrongUse } from '../wrong-use.ts'

/** Where an app keeps what it makes of `createFirststep`, as better-auth looks for `auth.ts`. */
const FOLDERS = ['.', 'src', 'lib', 'src/lib', 'server', 'src/server']
const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs']
const ENDINGS = EXTENSIONS.flatMap((extension) => [extension, `/index${extension}`])
const MADE_BY = /from\s+['"]firststep\/server['"]/
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
  const [made, ...others] = await ownFirststeps(file)
  if (made === undefined) throw new WrongUse(`${file} exports no Firststep: name the flow with --flow.`)
  if (others.length > 0) throw new WrongUse(`${file} exports several: name one of their flows with --flow.`)
  return made.flow
}

interface Made {
  [VARIABLES]: NodeJS.Dict<string>
  flow: Flow
}

async function ownFirststeps(file: string): Promise<Made[]> {
  const hooks = registerHooks({ resolve: resolveAsBundlers })
  try {
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
    return Object.values(exported).filter(isFirststep)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : cause
    throw new WrongUse(`${file} cannot be loaded: ${why}${placeOfError(cause)}`, { cause })
  } finally {
    hooks.deregister()
  }
}

/** What stands in an app is imported without an extension, which its bundler finds and Node does not. */
const resolveAsBundlers: Parameters<typeof registerHooks>[0]['resolve'] = (specifier, context, next) => {
  try {
    return next(specifier, context)
  } catch (error) {
    if (!specifier.startsWith('.')) throw error
    for (const ending of ENDINGS) {
      try {
        return next(specifier + ending, context)
      } catch {
        // The next one may be there.
      }
    }
    throw error
  }
}

const isFirststep = (value: unknown): value is Made =>
  typeof value === 'object' && value !== null && VARIABLES in value
