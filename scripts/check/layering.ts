import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What every layer may import. */
const FOUNDATION = [
  'lib/canonical-json.ts',
  'lib/errors.ts',
  'lib/iso-day.ts',
  'lib/known-error.ts',
  'lib/loopback-host.ts',
  'lib/nil-uuid.ts',
  'lib/process-registry.ts',
  'lib/within.ts',
]

/** What each layer may import, besides itself and packages. A path belongs to its longest prefix. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/flow': [],
  'lib/observability': [],
  'lib/auth': ['lib/observability'],
  'lib/advisor': ['lib/flow'],
  'lib/db': ['lib/flow', 'lib/observability'],
  'lib/ai': ['lib/flow', 'lib/advisor', 'lib/db', 'lib/observability'],
  'lib/services': ['lib/flow', 'lib/ai', 'lib/advisor', 'lib/db', 'lib/observability'],
  'lib/configuration.ts': ['lib/configuration'],
  'lib/configuration': ['lib/db/key-ring.ts'],
  'lib/http': [
    'lib/flow',
    'lib/ai',
    'lib/auth',
    'lib/services',
    'lib/db',
    'lib/observability',
    'lib/runtime.ts',
    'lib/configuration.ts',
  ],
  'lib/runtime.ts': ['lib'],
  client: ['lib/flow'],
  app: ['lib', 'client', 'docs/api'],
  server: ['lib', 'app'],
  scripts: ['lib', 'server', 'client', 'eval', 'app'],
  eval: ['lib'],
  bench: ['lib', 'server', 'client', 'tests/support', 'app', 'eval/document-section.ts'],
  tests: ['lib', 'server', 'client', 'app', 'scripts', 'eval'],
}

const isWithin = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`)

function layerOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((layer) => isWithin(file, layer))
    .sort((one, other) => other.length - one.length)[0]
}

function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.'))
    return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))
  return undefined
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
const problems: string[] = []
for (const file of files.split('\n').filter(Boolean)) {
  const layer = layerOf(file)
  const isTest = /\.test\.tsx?$/.test(file)
  if (layer === undefined || isTest) continue
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?\s*'([^']+)'/g,
  )) {
    const target = resolveImport(file, specifier)
    if (target === undefined || isWithin(target, layer)) continue
    const allowed = [...FOUNDATION, ...(MAY_IMPORT[layer] ?? [])]
    if (!allowed.some((folder) => isWithin(target, folder)))
      problems.push(`${file} (${layer}) imports ${target}`)
  }
}
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
