import type pg from 'pg'
import type { FieldEncryption } from '../sealing/field-encryption.ts'

/** A place where a canary was found, and how: in clear, or inside a sealed text. */
export interface CanaryFinding {
  canary: string
  column: string
  rows: number
  inSealedText: boolean
}

export interface CanarySearch {
  findings: CanaryFinding[]
  tables: number
  columns: string[]
  rows: number
  /** Sealed texts that were opened; one that no key opens is an error, not a silence. */
  sealedTexts: number
}

interface SearchedTable {
  name: string
  /** Row security binds the connection's role there, and lets the jobs' see every row. */
  isReadAsJobs: boolean
  columns: { name: string; isBytes: boolean }[]
}

const ROWS_PER_FETCH = 500
const AS_JOBS = 'set local role onboarding_jobs; set local row_security = on'
const AS_SELF = 'set local role none; set local row_security = off'
const SEALED_TEXT = /enc:v1:[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]+/g

/** Every column of every table of the database that can hold words: text, names, JSON, bytes, and arrays of them. */
const COLUMNS = `
  select c.oid::regclass::text as table_name, quote_ident(a.attname) as column_name,
    coalesce(e.oid, t.oid) = 'bytea'::regtype as is_bytes,
    row_security_active(c.oid) and exists (select from pg_policy p
      where p.polrelid = c.oid and to_regrole('onboarding_jobs') = any (p.polroles) and p.polcmd in ('r', '*')
        and p.polpermissive and pg_get_expr(p.polqual, p.polrelid) = 'true')
      and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive) as is_read_as_jobs
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
  where c.relkind in ('r', 'm') and c.relpersistence <> 't'
    and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    and (coalesce(e.typcategory, t.typcategory) = 'S'
      or coalesce(e.oid, t.oid) in ('json'::regtype, 'jsonb'::regtype, 'bytea'::regtype, 'xml'::regtype)
      or t.typtype = 'd')
  order by 1, a.attnum`

/**
 * Searches the whole database for planted texts, also inside sealed ones. Where row security binds the connection's
 * role, the jobs' role reads, if a policy lets it see every row; else Postgres raises an error, since some were hidden.
 */
export async function searchForCanaries(
  client: pg.ClientBase,
  canaries: readonly string[],
  encryption: FieldEncryption,
): Promise<CanarySearch> {
  const needles = canaries.map((canary) => ({ canary, spellings: spellingsOf(canary) }))
  const search: CanarySearch = { findings: [], tables: 0, columns: [], rows: 0, sealedTexts: 0 }
  const found = new Map<string, CanaryFinding>()

  function look(text: string, column: string, inSealedText: boolean): void {
    for (const { canary, spellings } of needles) {
      if (!spellings.some((spelling) => text.includes(spelling))) continue
      const key = `${column} ${inSealedText} ${canary}`
      const finding = found.get(key) ?? { canary, column, rows: 0, inSealedText }
      finding.rows += 1
      found.set(key, finding)
    }
  }

  function lookInto(text: string, column: string): void {
    look(text, column, false)
    for (const [sealed] of text.matchAll(SEALED_TEXT)) {
      search.sealedTexts += 1
      look(encryption.peek(sealed), column, true)
    }
  }

  await client.query('begin transaction isolation level repeatable read read only')
  try {
    for (const table of await tablesOf(client)) {
      search.tables += 1
      search.columns.push(...table.columns.map(({ name }) => `${table.name}.${name}`))
      await client.query(table.isReadAsJobs ? AS_JOBS : AS_SELF)
      for await (const row of rowsOf(client, table)) {
        search.rows += 1
        for (const [index, { name, isBytes }] of table.columns.entries()) {
          const value = row[`c${index}`]
          if (value !== null && value !== undefined)
            lookInto(isBytes ? readBytes(value) : value, `${table.name}.${name}`)
        }
      }
    }
  } finally {
    await client.query('rollback')
  }
  search.findings = [...found.values()]
  return search
}

/** As typed, and as JSON writes it. */
function spellingsOf(canary: string): string[] {
  return [...new Set([canary, JSON.stringify(canary).slice(1, -1)])]
}

/** Bytes arrive as `\\x…`, several of them where the column is an array; they are searched as UTF-8. */
function readBytes(value: string): string {
  return value.replace(/\\+x([0-9a-f]*)/g, (_, hex) => Buffer.from(hex, 'hex').toString('utf8'))
}

async function tablesOf(client: pg.ClientBase): Promise<SearchedTable[]> {
  const { rows } = await client.query<{
    table_name: string
    column_name: string
    is_bytes: boolean
    is_read_as_jobs: boolean
  }>(COLUMNS)
  const tables = new Map<string, SearchedTable>()
  for (const { table_name, column_name, is_bytes, is_read_as_jobs } of rows) {
    const table = tables.get(table_name) ?? { name: table_name, isReadAsJobs: is_read_as_jobs, columns: [] }
    table.columns.push({ name: column_name, isBytes: is_bytes })
    tables.set(table_name, table)
  }
  return [...tables.values()]
}

async function* rowsOf(
  client: pg.ClientBase,
  { name, columns }: SearchedTable,
): AsyncGenerator<Record<string, string | null>> {
  const selected = columns.map(({ name: column }, index) => `${column}::text as c${index}`)
  await client.query(`declare canary_rows no scroll cursor for select ${selected.join(', ')} from ${name}`)
  for (;;) {
    const { rows } = await client.query(`fetch ${ROWS_PER_FETCH} from canary_rows`)
    yield* rows
    if (rows.length < ROWS_PER_FETCH) break
  }
  await client.query('close canary_rows')
}
