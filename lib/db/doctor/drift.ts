import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClientBase } from 'pg'
import type { Engine } from '../../postgres/engine.ts'
import { CITUS_FUNCTIONS, readCitusFunctions } from '../engines/distribute.ts'
import { type FunctionFile, readFunctionFiles } from '../function-files.ts'
import { readRowTypes } from './row-types.ts'
import { readSchemaText } from './schema-text.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** What is written from a live database and committed, by path. */
const GENERATED: Record<string, (client: ClientBase) => Promise<string>> = {
  'lib/db/schema.sql': readSchemaText,
  'lib/db/schemas/onboarding.ts': readRowTypes,
}

/** What the repository says of the schema. */
export interface Committed {
  /** By path. */
  generated: Map<string, string>
  functions: readonly FunctionFile[]
}

/** What the live database is to be compared with; a generated file that is missing is empty. */
export async function readCommitted(): Promise<Committed> {
  const generated = new Map<string, string>()
  for (const file of Object.keys(GENERATED))
    generated.set(file, await readFile(path.join(ROOT, file), 'utf8').catch(() => ''))
  return { generated, functions: await readFunctionFiles() }
}

/** Every generated file as the live database has it, by absolute path. The client must be inside a transaction. */
export async function generateFiles(client: ClientBase): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const [file, generate] of Object.entries(GENERATED))
    files.set(path.join(ROOT, file), await generate(client))
  return files
}

/** The lines that two documents do not share, as a diff tells them; what stands twice in both is shared twice. */
export function differences(committed: string, live: string): string[] {
  if (committed === live) return []
  const found = live.split('\n')
  const missed = committed.split('\n').filter((line) => {
    const index = found.indexOf(line)
    if (index >= 0) found.splice(index, 1)
    return index < 0
  })
  const lines = [...missed.map((line) => `- ${line}`), ...found.map((line) => `+ ${line}`)]
  return lines.length > 0 ? lines : ['the same lines stand in another order']
}

/** Makes every function anew from its file; what is told is which files cannot be applied. */
async function applyFunctions(
  client: ClientBase,
  functions: readonly Pick<FunctionFile, 'path' | 'text'>[],
): Promise<string[]> {
  const failures: string[] = []
  for (const { path: file, text } of functions) {
    await client.query('savepoint of_function')
    try {
      await client.query(text)
    } catch (error) {
      await client.query('rollback to savepoint of_function')
      failures.push(`lib/db/functions/${file}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return failures
}

/**
 * Every place where the live schema, the generated files and `lib/db/functions` do not say the same, in words: each is
 * compared with the database, the functions by making them anew. The client must be inside a transaction; all is undone.
 * On Citus the functions alone are, with its own behind them: its keys, policies and grants are none of the files'.
 */
export async function findDrift(
  client: ClientBase,
  { generated, functions }: Committed,
  engine: Engine = 'postgres',
): Promise<string[]> {
  const drift: string[] = []
  if (engine === 'postgres') {
    for (const [file, generate] of Object.entries(GENERATED))
      drift.push(
        ...differences(generated.get(file) ?? '', await generate(client)).map((line) => `${file}: ${line}`),
      )
    const { rows } = await client.query<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'onboarding'::regnamespace order by 1`,
    )
    const named = new Set(functions.map(({ name }) => name))
    for (const { name } of rows) if (!named.has(name)) drift.push(`lib/db/functions has no file for ${name}`)
  }
  const own = engine === 'citus' ? [{ path: CITUS_FUNCTIONS, text: await readCitusFunctions() }] : []
  const live = await readSchemaText(client)
  await client.query('savepoint drifting')
  drift.push(...(await applyFunctions(client, [...functions, ...own])))
  const rebuilt = await readSchemaText(client)
  await client.query('rollback to savepoint drifting')
  return [...drift, ...differences(live, rebuilt).map((line) => `lib/db/functions: ${line}`)]
}
