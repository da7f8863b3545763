import { readFileSync } from 'node:fs'
import { type RegisterHooksOptions, registerHooks } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { aliasedPaths } from './path-aliases.ts'

type Resolve = NonNullable<RegisterHooksOptions['resolve']>
type Resolved = ReturnType<Resolve>

/** Packages that only tell bundlers on which side a module may stand, and raise elsewhere. */
const OF_ONE_SIDE = ['server-only', 'client-only']
const NOTHING: Resolved = { url: 'data:text/javascript,', format: 'module', shortCircuit: true }

const EXTENSIONS = ['.ts', '.mts', '.js', '.mjs', '.json']
const ENDINGS = EXTENSIONS.flatMap((extension) => [extension, `/index${extension}`])

/** What a text of modules is, whatever a package.json says of its folder. */
const AS_MODULES: Readonly<Record<string, string>> = { '.js': 'module', '.ts': 'module-typescript' }
const IS_MODULE = /^\s*(?:import\b(?!\s*\()|export\b)/m

/**
 * Imports a file that somebody wrote for a bundler or a compiler: with the aliases of its tsconfig.json, imports without
 * an extension, JSON, and modules in a package of CommonJS. What is not found from there is looked for from here.
 */
export async function importAsBundlers(file: string): Promise<Record<string, unknown>> {
  const hooks = registerHooks({ resolve })
  try {
    return await import(pathToFileURL(path.resolve(file)).href)
  } finally {
    hooks.deregister()
  }
}

const resolve: Resolve = (specifier, context, next) => {
  if (OF_ONE_SIDE.includes(specifier)) return NOTHING
  try {
    return asWritten(next(specifier, context), context)
  } catch (error) {
    for (const candidate of candidatesOf(specifier, context.parentURL))
      try {
        return asWritten(next(candidate, context), context)
      } catch {
        // The next one may be there.
      }
    if (specifier.startsWith('.') || path.isAbsolute(specifier)) throw error
    try {
      return next(specifier, { ...context, parentURL: import.meta.url })
    } catch {
      throw error
    }
  }
}

/** Other specifiers of what a bundler would find by one. */
function candidatesOf(specifier: string, parent = ''): string[] {
  const places =
    specifier.startsWith('.') || !parent.startsWith('file:')
      ? []
      : aliasedPaths(specifier, path.dirname(fileURLToPath(parent))).map((place) => pathToFileURL(place).href)
  return [specifier, ...places].flatMap((place) => [
    place,
    ...ENDINGS.map((ending) => place + ending),
    place.replace(/\.(m?)js$/, '.$1ts'),
  ])
}

function asWritten(found: Resolved, { importAttributes }: Parameters<Resolve>[1]): Resolved {
  if (!found.url.startsWith('file:')) return found
  if (found.url.endsWith('.json'))
    return { ...found, importAttributes: { ...importAttributes, type: 'json' } }
  const format = AS_MODULES[path.extname(found.url)]
  if (format === undefined || found.url.includes('/node_modules/')) return found
  return IS_MODULE.test(readFileSync(fileURLToPath(found.url), 'utf8')) ? { ...found, format } : found
}
