import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { schemaDeclarations } from './client/declarations.ts'

const OUTPUT = 'client/dist'
const IMPORT_OF_TYPESCRIPT = /(from '\.\/[\w-]+)\.ts'/g

/** Builds the npm package in `client/dist`: two ESM entries that share a chunk, and types that stand alone. */
async function main(): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true })
  await build({
    entryPoints: ['client/index.ts', 'client/react.ts'],
    outdir: OUTPUT,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['react'],
    logLevel: 'warning',
  })
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-declarations-'))
  try {
    const { status } = spawnSync('tsc', ['-p', 'tsconfig.client.json', '--outDir', folder], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exit(1)
    const from = path.join(folder, 'client')
    for (const file of readdirSync(from)) {
      const text = readFileSync(path.join(from, file), 'utf8')
      writeFileSync(path.join(OUTPUT, file), standAlone(text))
    }
    const knownError = readFileSync(path.join(folder, 'lib/flow/known-error.d.ts'), 'utf8')
    writeFileSync(path.join(OUTPUT, 'known-error.d.ts'), knownError)
    writeFileSync(path.join(OUTPUT, 'schema-types.d.ts'), schemaDeclarations())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The client's declarations import the product's schemas; in the package the printed types take their place. */
function standAlone(declarations: string): string {
  return declarations
    .replace(
      /import type \{ OnboardingSession as FinishedSession \} from '[^']+'/,
      "import type { FinishedSession } from './schema-types.js'",
    )
    .replace("from '../lib/flow/known-error.ts'", "from './known-error.js'")
    .replace(/from '\.\.\/lib\/[\w/-]+\.ts'/g, "from './schema-types.js'")
    .replace(IMPORT_OF_TYPESCRIPT, "$1.js'")
}

await main()
