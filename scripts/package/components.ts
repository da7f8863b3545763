import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LINT_EXCEPTIONS } from './lint-exceptions.ts'

/** Components that `firststep add` copies into an app: the files that they begin with, in the repository. */
export const COMPONENT_SETS: Readonly<Record<string, readonly string[]>> = {
  wizard: ['app/onboarding/[[...step]]/page.tsx', 'app/onboarding/update/page.tsx', 'app/globals.css'],
  admin: [
    'app/admin/layout.tsx',
    'app/admin/page.tsx',
    'app/admin/sessions/page.tsx',
    'app/admin/sessions/[id]/page.tsx',
    'app/admin/sessions/[id]/not-found.tsx',
    'app/admin/webhooks/page.tsx',
    'app/admin/audit/page.tsx',
    'app/globals.css',
  ],
}

/** Where a file of the repository stands in an app, below its sources; the first that fits counts. */
const PLACES: readonly (readonly [string, string])[] = [
  ...(COMPONENT_SETS.admin ?? [])
    .filter((file) => file.startsWith('app/admin/'))
    .map((file) => [file, file] as const),
  ['app/onboarding/[[...step]]/', 'app/onboarding/[[...step]]/'],
  ['app/onboarding/update/page.tsx', 'app/onboarding/update/page.tsx'],
  ['app/globals.css', 'components/onboarding/onboarding.css'],
  ['app/components/', 'components/onboarding/'],
  ['app/onboarding/', 'components/onboarding/'],
  ['app/', 'components/onboarding/'],
]

/** What is of the appliance alone, and what an app has in its place; `firststep add` writes the last one itself. */
const REPLACED: Readonly<Record<string, string | undefined>> = {
  'app/sign-in/sign-in-service.ts': 'scripts/package/components/sign-in-service.ts',
  'app/sign-in/entrance-path.ts': 'scripts/package/components/entrance-path.ts',
  'app/admin/figures/first-request.tsx': 'scripts/package/components/first-request.ts',
  'app/admin/webhooks/read-webhooks.tsx': 'scripts/package/components/read-webhooks.ts',
  'lib/served-firststep.ts': undefined,
}
const SERVED = 'components/onboarding/served-firststep.ts'

/** What stays in the package: its modules that a server may load, then everything that a browser needs. */
const ENTRIES: readonly { source: string; specifier: string; isOf: (file: string) => boolean }[] = [
  {
    source: 'entries/wizard.ts',
    specifier: 'firststep/wizard',
    isOf: (file) =>
      ['client/wizard/places.ts', 'client/wizard/texts.ts', 'lib/http/locale.ts'].includes(file),
  },
  { source: 'entries/index.ts', specifier: 'firststep', isOf: (file) => file === 'lib/errors.ts' },
  {
    source: 'entries/admin.ts',
    specifier: 'firststep/admin',
    isOf: (file) =>
      /^lib\/(operators|auth|db|firststep)\//.test(file) ||
      ['lib/flow/session-labels.ts', 'lib/iso-day.ts', 'lib/service-actor.ts'].includes(file),
  },
  {
    source: 'entries/react.ts',
    specifier: 'firststep/react',
    isOf: (file) => /^(client|lib)\//.test(file),
  },
]

const IMPORT = /(\bfrom |\bimport\(|^import )'([^']+)'/gm
const NAMED = /^(?:import|export)(?: type)? \{([^}]*)\} from '([^']+)'/gm

/** The files of a set by their places in an app. Raises an Error for what the package would not export. */
export function componentsOf(name: string): Map<string, string> {
  const files = new Map<string, string>()
  const waiting = [...(COMPONENT_SETS[name] ?? [])]
  const done = new Set<string>()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (done.has(file)) continue
    done.add(file)
    const { text, needed } = inApp(file)
    files.set(placeOf(file), text)
    waiting.push(...needed)
  }
  return files
}

/** Writes the sets into folders of their names. */
export function writeComponents(output: string): void {
  for (const name of Object.keys(COMPONENT_SETS))
    for (const [place, text] of componentsOf(name)) {
      const file = path.join(output, name, place)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
}

function inApp(file: string): { text: string; needed: string[] } {
  const source = REPLACED[file] ?? file
  const text = readFileSync(source, 'utf8')
  if (file.endsWith('.css')) return { text: styleInApp(text), needed: [] }
  requireExports(source, text)
  const needed: string[] = []
  const own = text.replace(IMPORT, (_, before: string, specifier: string) => {
    const imported = fileOf(source, specifier)
    if (imported === undefined) return `${before}'${specifier.replace(/^(next\/\w+)\.js$/, '$1')}'`
    if (imported === 'lib/served-firststep.ts') return `${before}'${relativeTo(file, SERVED)}'`
    const entry = Object.hasOwn(REPLACED, imported) ? undefined : ENTRIES.find(({ isOf }) => isOf(imported))
    if (entry !== undefined) return `${before}'${entry.specifier}'`
    needed.push(imported)
    return `${before}'${relativeTo(file, placeOf(imported))}'`
  })
  const style = /\/(page|layout)\.tsx$/.test(file)
    ? `import '${relativeTo(file, placeOf('app/globals.css'))}.css'\n`
    : ''
  return { text: exceptionsOf(file) + style + own, needed }
}

/** What the linter of a new app of Next.js is told of a file. */
function exceptionsOf(file: string): string {
  const rules = LINT_EXCEPTIONS[file]
  return rules === undefined ? '' : `/* eslint-disable${rules} */\n`
}

/** The file of the repository that a specifier means; undefined for a package. */
function fileOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier)
  return undefined
}

function placeOf(file: string): string {
  const place = PLACES.find(([prefix]) => file.startsWith(prefix))
  if (place === undefined) throw new Error(`${file} has no place in an app.`)
  return place[1] + (file === place[0] ? '' : file.slice(place[0].length))
}

/** As a bundler of an app wants it: without an extension. */
function relativeTo(file: string, place: string): string {
  const relative = path.posix.relative(path.posix.dirname(placeOf(file)), place).replace(/\.(tsx?|css)$/, '')
  return relative.startsWith('.') ? relative : `./${relative}`
}

/** The theme with the fonts that every machine has, and only for these components. */
const styleInApp = (text: string) =>
  text
    .replace(
      '@import "tailwindcss" source("../app");',
      '@import "tailwindcss" source(".");\n@source "../../app/admin";',
    )
    .replace(/@import "@fontsource[^\n]*\n/, '')
    .replace('--font: "Inter Variable";', '--font: ui-sans-serif;')

/** Whether the package has everything that a file takes of it. */
function requireExports(file: string, text: string): void {
  for (const [, names = '', specifier = ''] of text.matchAll(NAMED)) {
    const imported = fileOf(file, specifier)
    if (imported === undefined || Object.hasOwn(REPLACED, imported)) continue
    const entry = ENTRIES.find(({ isOf }) => isOf(imported))
    if (entry === undefined) continue
    const exported = namesIn(readFileSync(entry.source, 'utf8'))
    for (const name of namesOf(names))
      if (!exported.has(name))
        throw new Error(`${entry.source} does not export ${name}, which ${file} needs.`)
  }
}

const namesIn = (text: string) =>
  new Set([...text.matchAll(NAMED)].flatMap(([, names = '']) => namesOf(names)))

const namesOf = (list: string) =>
  list
    .split(',')
    .map(
      (name) =>
        name
          .trim()
          .replace(/^type /, '')
          .split(' as ')[0] ?? '',
    )
    .filter(Boolean)
