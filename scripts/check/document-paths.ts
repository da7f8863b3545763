import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Fails when a document names a file of the repository, in backticks or as a link, that is not there. */
const ROOTS = /^(app|cli|lib|server|client|scripts|tests|eval|bench|docs|ops|supabase)\//
const NOT_PATHS = /[*{}<>…\s]|\.\.\.|:id/

const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))
const dead: string[] = []
for (const document of documents) {
  const text = readFileSync(document, 'utf8')
  for (const [, quoted, linked] of text.matchAll(/`([^`\n]+)`|\]\(([^)#\s]+)[^)]*\)/g)) {
    const named = (quoted ?? linked ?? '').replace(/^\.\//, '').replace(/:\d+$/, '')
    if (ROOTS.test(named) && !NOT_PATHS.test(named) && !existsSync(named)) dead.push(`${document}: ${named}`)
  }
}
for (const line of dead) console.error(`names a file that does not exist: ${line}`)
process.exit(dead.length === 0 ? 0 : 1)
