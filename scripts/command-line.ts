import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { COMMANDS } from '#cli/command-table.ts'
import { commandLineReference } from '#cli/reference.ts'

/** Writes the reference of the command line, which a test compares. */
const DOCUMENT = 'docs/reference/command-line.md'

mkdirSync(path.dirname(DOCUMENT), { recursive: true })
writeFileSync(DOCUMENT, commandLineReference(COMMANDS))
