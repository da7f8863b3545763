import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const LOADER = pathToFileURL(path.resolve(import.meta.dirname, 'import-as-bundlers.ts')).href
const PRINTS = `const { importAsBundlers } = await import('${LOADER}')
process.stdout.write(JSON.stringify((await importAsBundlers('app/firststep.ts')).said))`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firststep-modules-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** By Node itself: what runs the tests has a way of its own to find modules. */
function saidBy(files: Record<string, string>): unknown {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const words = ['--input-type=module', '-e', PRINTS]
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const SAID = `export const said: string = 'yes'\n`
const told = (specifier: string) => `export { said } from '${specifier}'\n`
const NEXT = `{
  // As create-next-app writes it, and as editors leave it.
  "compilerOptions": { "strict": true, /* "@/*" */ "paths": { "@/*": ["./src/*"], "~words": ["./src/words"], }, },
}`

test.each<[string, Record<string, string>]>([
  ['without an extension', { 'app/firststep.ts': told('./flow'), 'app/flow.ts': SAID }],
  ['by its folder', { 'app/firststep.ts': told('./flow'), 'app/flow/index.ts': SAID }],
  ['by what a compiler would make of it', { 'app/firststep.ts': told('./flow.js'), 'app/flow.ts': SAID }],
  [
    'by an alias of tsconfig.json, from wherever it is asked',
    {
      'tsconfig.json': NEXT,
      'app/firststep.ts': told('@/deep/flow'),
      'src/deep/flow.ts': told('~words'),
      'src/words.ts': SAID,
    },
  ],
  [
    'by an alias that tsconfig.json extends',
    {
      'tsconfig.json': '{ "extends": ["./none.json", "./base"] }',
      'base.json': '{ "compilerOptions": { "baseUrl": "src", "paths": { "#flow": ["flow.ts"] } } }',
      'app/firststep.ts': told('#flow'),
      'src/flow.ts': SAID,
    },
  ],
  [
    'below the baseUrl of jsconfig.json',
    {
      'jsconfig.json': '{ "compilerOptions": { "baseUrl": "." } }',
      'app/firststep.ts': told('words/said'),
      'words/said.ts': SAID,
    },
  ],
  [
    'in a package of CommonJS, with a text of modules',
    {
      'package.json': '{ "type": "commonjs" }',
      'app/firststep.ts': `\n${told('./flow.js')}`,
      'app/flow.js': "export const said = 'yes'",
    },
  ],
  [
    'as JSON',
    {
      'app/firststep.ts': "import words from './words.json'\nexport const { said } = words",
      'app/words.json': '{ "said": "yes" }',
    },
  ],
  [
    'beside packages that only say on which side it stands',
    { 'app/firststep.ts': `import 'server-only'\nimport 'client-only'\n${SAID}` },
  ],
  [
    'with a part of a package that has no list of its parts',
    {
      'app/firststep.ts': told('framework/server'),
      'node_modules/framework/package.json': '{ "type": "module" }',
      'node_modules/framework/server.js': "export const said = 'yes'",
    },
  ],
])('what an app’s bundler finds is found: %s', (_, files) => {
  expect(saidBy(files)).toBe('yes')
})
