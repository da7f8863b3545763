import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { COMMANDS } from '#cli/command-table.ts'
import { commandLineReference } from '#cli/reference.ts'

const DOCUMENT = 'docs/reference/command-line.md'

/** Writes the reference of the command line, or with `--check` fails when the committed one is another. */
const text = commandLineReference(COMMANDS)
if (!process.argv.includes('--check')) {
  mkdirSync(path.dirname(DOCUMENT), { recursive: true })
  writeFileSync(DOCUMENT, text)
} else if (readFileSync(DOCUMENT, 'utf8') !== text) {
  console.error(`${DOCUMENT} is not what the table of commands says; run: npm run generate`)
  process.exitCode = 1
}
