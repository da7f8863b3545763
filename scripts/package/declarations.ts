import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Entry } from './manifest.ts'
import { allowUndefined } from './optional-members.ts'

const SPECIFIER = /(from\s+|import\()(['"])([#.][^'"]*)\2/g

/** Writes the declarations of the entries, and of every file whose types they name, below `output`. */
export function writeDeclarations(entries: readonly Entry[], output: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'firststep-declarations-'))
  try {
    const { status } = spawnSync('tsc', ['-p', 'tsconfig.package.json', '--outDir', folder], {
      stdio: 'inherit',
    })
    if (status !== 0) throw new Error('The declarations cannot be made.')
    const written = new Set<string>()
    const waiting = entries.map(({ source }) => source.replace(/\.ts$/, ''))
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (written.has(file)) continue
      written.add(file)
      const { text, imported } = standAlone(readFileSync(path.join(folder, `${file}.d.ts`), 'utf8'), file)
      waiting.push(...imported)
      const target = path.join(output, `${file}.d.ts`)
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, allowUndefined(text))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same declarations with relative imports of JavaScript, as every TypeScript understands them. */
function standAlone(declarations: string, file: string): { text: string; imported: string[] } {
  const imported: string[] = []
  const text = declarations.replace(SPECIFIER, (_, before: string, quote: string, specifier: string) => {
    const folder = path.posix.dirname(file)
    const from = specifier.startsWith('#') ? specifier.slice(1) : path.posix.join(folder, specifier)
    const module = from.replace(/\.ts$/, '')
    imported.push(module)
    const relative = path.posix.relative(folder, module)
    return `${before}${quote}${relative.startsWith('.') ? relative : `./${relative}`}.js${quote}`
  })
  return { text, imported }
}
