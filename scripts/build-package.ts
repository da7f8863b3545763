import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleEntries } from './package/bundle.ts'
import { writeComponents } from './package/components.ts'
import { writeDeclarations } from './package/declarations.ts'
import { COMMAND, ENTRIES, manifestOf } from './package/manifest.ts'

/** Another folder may be named. */
const OUTPUT = path.resolve(process.argv[2] ?? 'dist')
const PACKAGE = path.join(OUTPUT, 'package')
/** Read at run time, at the same paths as in the repository. */
const FILES = [
  'lib/db/migrations',
  'lib/db/migrations.sha256',
  'lib/db/functions',
  'lib/db/engines/citus.sql',
  'lib/db/engines/citus-functions.sql',
  'lib/db/schema.sql',
  'lib/db/schemas/onboarding.ts',
  'lib/db/bootstrap/plain-postgres.sql',
  'docs/rls-matrix.md',
  'LICENSE',
  'CHANGELOG.md',
]

/** Writes `dist/firststep-<version>.tgz`, the npm package. */
async function main(): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true })
  mkdirSync(PACKAGE, { recursive: true })
  const entries = Object.values(ENTRIES)
  await bundleEntries([...entries, COMMAND], path.join(PACKAGE, 'dist'))
  writeDeclarations(entries, path.join(PACKAGE, 'dist/types'))
  for (const file of FILES) cpSync(file, path.join(PACKAGE, file), { recursive: true })
  writeComponents(path.join(PACKAGE, 'components'))
  cpSync('entries/README.md', path.join(PACKAGE, 'README.md'))
  const manifest = manifestOf(JSON.parse(readFileSync('package.json', 'utf8')))
  writeFileSync(path.join(PACKAGE, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const { status } = spawnSync('npm', ['pack', '--pack-destination', OUTPUT, '--loglevel', 'error'], {
    cwd: PACKAGE,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The package cannot be packed.')
}

await main()
