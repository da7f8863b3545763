import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'

type JudgedCases = typeof import('./judged-cases.ts').judgedCases

/** The bundle of the judge that a browser gets, as one script. */
export async function bundleForBrowsers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('judged-cases.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'bundle',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** The judge out of that bundle, in a world without Node: the language, `URL`, and nothing else. */
export function openBundle(script: string): JudgedCases {
  const world = createContext({ URL })
  new Script(script).runInContext(world)
  return new Script('bundle.judgedCases').runInContext(world) as JudgedCases
}
