import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NewFile } from '../init/files.ts'
import { WrongUse } from '../wrong-use.ts'

/** Written beside the bundle when the package is built. */
const COMPONENTS = new URL('../../components/', import.meta.url)

/** What a package is imported as, and what every app with the components has already. */
const IMPORTED = /(?:from|import\(|import) ['"]([^'".][^'"]*)['"]/g
const TAILWIND = 'tailwindcss'
/** Either of these lets Next.js build its styles. */
const STYLE_LOADERS = ['@tailwindcss/postcss', '@tailwindcss/turbopack']

const NEXT_CONFIGURATIONS = ['ts', 'mjs', 'js', 'mts'].map((extension) => `next.config.${extension}`)
const CACHES_COMPONENTS = /\bcacheComponents:\s*true\b/
/** Such an app refuses a page that waits for its visitor, unless that says so. */
const WAITS = `
/** The page waits for the answers of whoever asks for it. */
export const instant = false
`

/** The components of a set for the app in a folder, by their places below its sources. Raises WrongUse outside of the package. */
export function componentsFor(app: string, name: string): NewFile[] {
  const caches = NEXT_CONFIGURATIONS.map((file) => path.join(app, file)).some(
    (file) => existsSync(file) && CACHES_COMPONENTS.test(readFileSync(file, 'utf8')),
  )
  return readComponents(name).map(({ path: place, text }) => ({
    path: place,
    text: caches && place.endsWith('/page.tsx') ? text + WAITS : text,
  }))
}

function readComponents(name: string): NewFile[] {
  const folder = path.join(fileURLToPath(COMPONENTS), name)
  if (!existsSync(folder))
    throw new WrongUse('Components come with the package: run this in an app after "npm install firststep".')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: path.relative(folder, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
}

/** The file by which the components reach the app's own Firststep; both stand below the same folder of sources, or not. */
export function servedBy(sources: string, own: string): NewFile {
  const place = 'components/onboarding/served-firststep.ts'
  const relative = path
    .relative(path.dirname(path.join(sources, place)), own)
    .replaceAll('\\', '/')
    .replace(/\.\w+$/, '')
  return {
    path: place,
    text: `import { firststep } from '${relative}'

/** The Firststep that the pages show. */
export const servedFirststep = () => firststep
`,
  }
}

/** The packages that files need and the app in the folder does not name, in order. */
export function missingPackages(folder: string, files: readonly NewFile[]): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  const known = { ...dependencies, ...devDependencies }
  const imported = files.flatMap(({ text }) =>
    [...text.matchAll(IMPORTED)].map(([, name = '']) => packageOf(name)),
  )
  const loader = STYLE_LOADERS.some((name) => Object.hasOwn(known, name)) ? [] : STYLE_LOADERS.slice(0, 1)
  return [...new Set([...imported, TAILWIND, ...loader])].filter((name) => !Object.hasOwn(known, name)).sort()
}

/** The package of a specifier: two parts of it where it is scoped. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
