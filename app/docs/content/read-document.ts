import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The text of a document of the repository. */
export const readDocument = (file: string): string => readFileSync(path.join(process.cwd(), file), 'utf8')
