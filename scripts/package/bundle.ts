import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import type { Entry } from './manifest.ts'
import { weightsModule } from './weights-module.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Browsers load these, so they are small. */
const FOR_BROWSERS = ['client', 'react', 'wizard', 'admin']
const LINE_LIMIT = 160

/** `#lib/…` of the repository's package.json. */
const ownImports: Plugin = {
  name: 'own imports',
  setup({ onResolve }) {
    onResolve({ filter: /^#/ }, ({ path: specifier }) => ({ path: path.join(ROOT, specifier.slice(1)) }))
  },
}

/** Data that is loaded as a module of its own: every bundler follows one, and it needs no map. */
const DATA: Readonly<Record<string, { module: string; textOf: (json: string) => string }>> = {
  'lib/advisor/industries/weights/industries.json': {
    module: './industry-weights.js',
    textOf: weightsModule,
  },
  'lib/advisor/intents/weights/intents.json': { module: './intent-weights.js', textOf: weightsModule },
  'docs/api/openapi.json': { module: './openapi-document.js', textOf: documentModule },
}

/** A string that is parsed is ready sooner than a literal of its size. */
function documentModule(json: string): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))})\n`
}

const dataModules: Plugin = {
  name: 'data modules',
  setup({ onResolve }) {
    onResolve({ filter: /[.]json$/ }, ({ path: specifier, resolveDir }) => {
      const file = specifier.startsWith('#') ? specifier.slice(1) : path.resolve(resolveDir, specifier)
      const data = DATA[path.relative(ROOT, path.resolve(ROOT, file))]
      return data && { path: data.module, external: true }
    })
  },
}

const BESIDE = /new URL\(\s*'(\.{1,2}\/[^']*)',\s*import\.meta\.url,?\s*\)/g

/**
 * What a file reads beside itself stands in the package at the same path as in the repository, but the bundle that
 * reads it stands in `dist`.
 */
const filesBeside: Plugin = {
  name: 'files beside the sources',
  setup({ onLoad }) {
    onLoad({ filter: /\/(lib|server|cli)\/.*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8')
      const fromDist = (relative: string) =>
        path.posix.join('..', path.relative(ROOT, path.resolve(path.dirname(file), relative)))
      const plain = text.replace(/ with \{ type: 'json' \}/g, '')
      const contents = plain.replace(
        BESIDE,
        (_, relative) => `new URL('${fromDist(relative)}', import.meta.url)`,
      )
      return { contents, loader: 'ts' }
    })
  },
}

/** Bundles the entries, and in chunks what several of them share; packages stay imports. */
export async function bundleEntries(entries: readonly Entry[], output: string): Promise<void> {
  const entryPoints = (chosen: readonly Entry[]) =>
    chosen.map(({ name, source }) => ({ in: path.join(ROOT, source), out: name }))
  const shared: BuildOptions = {
    outdir: output,
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    sourceRoot: 'firststep:///',
    absWorkingDir: ROOT,
    logLevel: 'warning',
    plugins: [dataModules, ownImports, filesBeside],
  }
  const isForBrowsers = ({ name }: Entry) => FOR_BROWSERS.includes(name)
  await build({
    ...shared,
    entryPoints: entryPoints(entries.filter((entry) => !isForBrowsers(entry))),
    platform: 'node',
    target: 'node22',
    // What stands in them is the source but for types, so that their maps need no copy of it.
    sourcesContent: false,
    chunkNames: 'server-[hash]',
  })
  await build({
    ...shared,
    entryPoints: entryPoints(entries.filter(isForBrowsers)),
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    // Node prints the line that an uncaught error comes from.
    lineLimit: LINE_LIMIT,
    chunkNames: 'browser-[hash]',
  })
  nameSourcesAsHere(output)
  for (const [file, { module, textOf }] of Object.entries(DATA))
    writeFileSync(path.join(output, module), textOf(readFileSync(path.join(ROOT, file), 'utf8')))
}

/** Lets maps name sources by their paths in the repository, wherever it and the output stand. */
function nameSourcesAsHere(output: string): void {
  for (const name of readdirSync(output).filter((file) => file.endsWith('.map'))) {
    const file = path.join(output, name)
    const map = JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] }
    const sources = map.sources.map((source) => path.relative(ROOT, path.resolve(output, source)))
    writeFileSync(file, JSON.stringify({ ...map, sources }))
  }
}
