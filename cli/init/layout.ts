import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { WrongUse } from '../wrong-use.ts'

/** What can be seen of an app without asking. */
export interface Layout {
  framework: 'next' | 'hono' | 'express' | 'none'
  /** `src`, or nothing where the sources stand in the app's own folder. */
  sources: string
  /** `mjs` where Node would take a `.js` for CommonJS. */
  extension: 'ts' | 'js' | 'mjs'
}

/** Looks at the app in a folder; raises WrongUse where there is none. */
export function layoutOf(folder: string): Layout {
  const file = path.join(folder, 'package.json')
  if (!existsSync(file)) throw new WrongUse(`${file} is not there: run this in the folder of your app.`)
  const { type, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
  const has = (name: string) => name in dependencies || name in devDependencies
  const framework = (['next', 'hono', 'express'] as const).find(has) ?? 'none'
  const isThere = (name: string) => existsSync(path.join(folder, name))
  const hasSources = framework === 'next' ? isThere('src/app') : isThere('src')
  if (framework === 'next' && !hasSources && !isThere('app'))
    throw new WrongUse('There is neither app nor src/app: the route file needs the App Router of Next.js.')
  return {
    framework,
    sources: hasSources ? 'src' : '',
    extension: isThere('tsconfig.json') ? 'ts' : framework !== 'next' && type === 'commonjs' ? 'mjs' : 'js',
  }
}
