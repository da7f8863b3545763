import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const FUNCTIONS_FOLDER = fileURLToPath(new URL('./functions', import.meta.url))

/** One function of ours as its file holds it: contract, body, comment and grants. */
export interface FunctionFile {
  /** Below `lib/db/functions`. */
  path: string
  /** Without its schema, which is `onboarding`. */
  name: string
  text: string
}

/** The name of the function that a file of `lib/db/functions` holds. */
export function functionNameOf(filePath: string): string {
  return path.basename(filePath, '.sql').replaceAll('-', '_')
}

/** Every function of `lib/db/functions`, in the order of paths. */
export async function readFunctionFiles(): Promise<FunctionFile[]> {
  const entries = await readdir(FUNCTIONS_FOLDER, { recursive: true })
  const paths = entries.filter((entry) => entry.endsWith('.sql')).sort()
  return Promise.all(
    paths.map(async (filePath) => ({
      path: filePath,
      name: functionNameOf(filePath),
      text: await readFile(path.join(FUNCTIONS_FOLDER, filePath), 'utf8'),
    })),
  )
}
