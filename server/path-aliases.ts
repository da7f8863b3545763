import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** What of a tsconfig.json says where a specifier is looked for. */
interface Aliases {
  /** Where every bare specifier may stand, too. */
  baseUrl?: string
  /** Places by pattern, which hold one `*` or none; the places are absolute. */
  paths: Readonly<Record<string, readonly string[]>>
}

const FILES = ['tsconfig.json', 'jsconfig.json']
const NONE: Aliases = { paths: {} }

/** Paths where a specifier of a module in `folder` may stand by the nearest tsconfig.json or jsconfig.json, in order. */
export function aliasedPaths(specifier: string, folder: string): string[] {
  const { baseUrl, paths } = nearestAliases(folder)
  const aliased = Object.entries(paths).flatMap(([pattern, places]) => {
    const [before = '', after] = pattern.split('*')
    if (after === undefined) return specifier === pattern ? places : []
    const fits = specifier.length >= before.length + after.length
    if (!fits || !specifier.startsWith(before) || !specifier.endsWith(after)) return []
    const between = specifier.slice(before.length, specifier.length - after.length)
    return places.map((place) => place.replace('*', () => between))
  })
  return baseUrl === undefined ? aliased : [...aliased, path.join(baseUrl, specifier)]
}

function nearestAliases(folder: string): Aliases {
  const file = FILES.map((name) => path.join(folder, name)).find(existsSync)
  if (file !== undefined) return aliasesOf(file)
  const above = path.dirname(folder)
  return above === folder ? NONE : nearestAliases(above)
}

/** What a file says itself goes before what it extends. A file that cannot be read says nothing. */
function aliasesOf(file: string): Aliases {
  const { extends: extended = [], compilerOptions = {} } = readSettings(file)
  const bases = [extended].flat().map((name: string) => aliasesOf(fileOfExtended(name, file)))
  const inherited: Aliases = Object.assign({ ...NONE }, ...bases)
  const folder = path.dirname(file)
  const baseUrl = compilerOptions.baseUrl ? path.resolve(folder, compilerOptions.baseUrl) : inherited.baseUrl
  if (compilerOptions.paths === undefined) return { ...inherited, baseUrl }
  const placed = Object.entries<string[]>(compilerOptions.paths).map(([pattern, places]) => [
    pattern,
    places.map((place) => path.resolve(baseUrl ?? folder, place)),
  ])
  return { baseUrl, paths: Object.fromEntries(placed) }
}

function fileOfExtended(name: string, file: string): string {
  const { resolve } = createRequire(file)
  for (const candidate of [name, `${name}.json`, `${name}/tsconfig.json`])
    try {
      return resolve(candidate)
    } catch {
      // The next one may be there.
    }
  return ''
}

const COMMENTS = /("(?:\\.|[^"\\])*")|\/\/.*|\/\*[\s\S]*?\*\//g
const LAST_COMMAS = /("(?:\\.|[^"\\])*")|,(?=\s*[\]}])/g

function readSettings(file: string) {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    return JSON.parse(text.replace(COMMENTS, '$1').replace(LAST_COMMAS, '$1'))
  } catch {
    return {}
  }
}
