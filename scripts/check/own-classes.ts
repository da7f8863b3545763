import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Refuses `instanceof` on a class that the product declares: a process may hold two copies of the code, and an object
 * of one is no instance of the other's class. Errors have `isInstance` (`lib/known-error.ts`).
 */
const PRODUCT = ['app', 'cli', 'lib', 'server', 'client', 'proxy.ts']
const DECLARATION = /^\s*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?class\s+(\w+)/gm
const ASKING = /\binstanceof\s+([\w.]+)/g

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...PRODUCT], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const ours = new Set(texts.flatMap(({ text }) => [...text.matchAll(DECLARATION)].map(([, name]) => name)))

const problems = texts.flatMap(({ file, text }) =>
  [...text.matchAll(ASKING)]
    .filter(([, name]) => ours.has(name))
    .map(([asking]) => `${file}: "${asking}" fails where the code is loaded twice; ask with isInstance`),
)
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
