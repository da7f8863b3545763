import { countAuditByKey } from '../db/statements/audit.ts'
import { leaveCanary } from '../db/verify-database.ts'
import type { Database, Row, Statement } from '../postgres/database.ts'
import { type FieldEncryption, SEALED_PREFIX, SealedTextError } from '../sealing/field-encryption.ts'
import { isSealed, SEALED_KEY } from '../sealing/sealed-answers.ts'
import { SEALED_CACHES, SEALED_COLUMNS, type SealedColumn } from '../sealing/sealed-columns.ts'
import { proveAuditAnew } from './audit-proving.ts'

/** Stands for a digest whose key may have left the ring: it matches every request under its operation id. */
export const RETIRED_DIGEST = 'retired'

const BATCH_ROWS = 200
/** Rows that are being saved all the time are caught when little lies between reading and writing them. */
const LATER_BATCH_ROWS = 4
const MAX_PASSES = 100

export interface RotationReport {
  /** Values that were sealed again, or removed from a cache, by column. */
  rewritten: Record<string, number>
  /** Rows that no key of the ring opens, as `table.column key`; they are left as they are. */
  unreadable: string[]
  /** Keys that nothing stored needs any more. */
  retiredKeyIds: string[]
}

interface RotationParts {
  database: Pick<Database, 'asJobs'>
  encryption: FieldEncryption
  onProgress?: (column: string, rewritten: number) => void
}

/** A sealed text in a column's JSON, as a regular expression: the whole, at a key of the column, or a sealed answer. */
const sealedIn = ({ keys = [] }: SealedColumn) =>
  `(?:^|"(?:${[...keys, `\\${SEALED_KEY}`].join('|')})": )"${SEALED_PREFIX}`

const nameOf = ({ table, column }: Pick<SealedColumn, 'table' | 'column'>) => `${table}.${column}`

/**
 * Seals everything stored again under the writing key, in batches and beside traffic: a row that changes
 * meanwhile is left to the next pass. May be stopped and started again at any time. When nothing is left under
 * the other keys, they are struck from the list of keys that the server must have.
 */
export async function rotateKeys(parts: RotationParts): Promise<RotationReport> {
  const report: RotationReport = { rewritten: {}, unreadable: [], retiredKeyIds: [] }
  await parts.database.asJobs(leaveCanary(parts.encryption))
  for (const column of SEALED_COLUMNS) {
    const { rewritten, unreadable } = await rotateColumn(parts, column)
    report.rewritten[nameOf(column)] = rewritten
    report.unreadable.push(...unreadable)
  }
  for (const cache of SEALED_CACHES) report.rewritten[nameOf(cache)] = await emptyCache(parts, cache)
  const audit = await proveAuditAnew(parts)
  report.rewritten['onboarding.audit.proof'] = audit.rewritten
  report.unreadable.push(...audit.unreadable)
  await retireDigests(parts)
  const left = await sealedTextsByKey(parts.database)
  const isNeeded = new Set(left.map(({ keyId }) => keyId))
  const [rows = []] = await parts.database.asJobs({
    name: 'keys.retire',
    text: 'delete from onboarding.encryption_keys where key_id <> all ($1) returning key_id',
    values: [[parts.encryption.writingKeyId, ...isNeeded]],
  })
  report.retiredKeyIds = rows.map((row) => String(row.key_id))
  return report
}

/** How many rows hold texts or proofs of each key, by column. */
export async function sealedTextsByKey(
  database: Pick<Database, 'asJobs'>,
): Promise<{ column: string; keyId: string; rows: number }[]> {
  const counts = []
  for (const sealed of SEALED_COLUMNS) {
    const [rows = []] = await database.asJobs({
      name: 'keys.count',
      text: `select key_id, count(distinct (${sealed.key.join(', ')}))::integer as rows
        from ${sealed.table} as t
        cross join lateral regexp_matches(t.${sealed.column}::text, '${sealedIn(sealed)}([A-Za-z0-9_-]+):', 'g') as m
        cross join lateral unnest(m) as key_id
        where t.${sealed.column}::text like '%${SEALED_PREFIX}%'
        group by key_id order by key_id`,
      values: [],
    })
    for (const row of rows)
      counts.push({ column: nameOf(sealed), keyId: String(row.key_id), rows: Number(row.rows) })
  }
  for (const { table, column } of SEALED_CACHES) {
    const [rows = []] = await database.asJobs({
      name: 'keys.count_cache',
      text: `select split_part(${column}, ':', 3) as key_id, count(*)::integer as rows from ${table} group by 1 order by 1`,
      values: [],
    })
    for (const row of rows)
      counts.push({ column: nameOf({ table, column }), keyId: String(row.key_id), rows: Number(row.rows) })
  }
  const [proved = []] = await database.asJobs(countAuditByKey())
  for (const { key_id: keyId, rows } of proved) counts.push({ column: 'onboarding.audit.proof', keyId, rows })
  return counts
}

async function emptyCache(
  { database, encryption }: RotationParts,
  { table, column }: { table: string; column: string },
): Promise<number> {
  const [rows = []] = await database.asJobs({
    name: 'keys.empty_cache',
    text: `delete from ${table} where not starts_with(${column}, $1) returning true`,
    values: [`${SEALED_PREFIX}${encryption.writingKeyId}:`],
  })
  return rows.length
}

async function rotateColumn(parts: RotationParts, column: SealedColumn) {
  let rewritten = 0
  let unreadable: string[] = []
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    let changed = 0
    let tried = 0
    unreadable = []
    const batchRows = pass === 1 ? BATCH_ROWS : LATER_BATCH_ROWS
    let rows = await readBatch(parts, column, batchRows, undefined)
    while (rows.length > 0) {
      const updates = rows.flatMap((row) => {
        try {
          return [updateOf(parts.encryption, column, row)]
        } catch (error) {
          if (!SealedTextError.isInstance(error)) throw error
          unreadable.push(`${nameOf(column)} ${column.key.map((name) => String(row[name])).join('/')}`)
          return []
        }
      })
      const results = updates.length > 0 ? await parts.database.asJobs(...updates) : []
      tried += updates.length
      changed += results.filter((returned) => returned.length > 0).length
      parts.onProgress?.(nameOf(column), rewritten + changed)
      rows = await readBatch(parts, column, batchRows, rows.at(-1))
    }
    rewritten += changed
    if (changed === tried) break
  }
  return { rewritten, unreadable }
}

/** The next rows in the order of the key that hold a text of another key than the writing one. */
async function readBatch(
  { database, encryption }: RotationParts,
  sealed: SealedColumn,
  batchRows: number,
  last: Row | undefined,
): Promise<Row[]> {
  const { table, key, column, context } = sealed
  const after = last ? `and (${key.join(', ')}) > (${key.map((_, index) => `$${index + 2}`).join(', ')})` : ''
  const [rows = []] = await database.asJobs({
    name: 'keys.read',
    text: `select ${[...key, ...context, column].join(', ')} from ${table}
      where ${column}::text ~ $1 ${after} order by ${key.join(', ')} limit ${batchRows}`,
    values: [
      `${sealedIn(sealed)}(?!${encryption.writingKeyId}:)`,
      ...(last ? key.map((name) => last[name]) : []),
    ],
  })
  return rows
}

function updateOf(encryption: FieldEncryption, sealed: SealedColumn, row: Row): Statement {
  const { table, key, column } = sealed
  const before = row[column]
  const after = sealAgain(encryption, { sealed, row }, before)
  const isRow = key.map((name, index) => `${name} = $${index + 3}`).join(' and ')
  return {
    name: 'keys.rewrite',
    // Only what was read is replaced: a save in between is never overwritten.
    text: `update ${table} set ${column} = $1::jsonb
      where ${isRow} and ${column} = $2::jsonb returning true`,
    values: [JSON.stringify(after), JSON.stringify(before), ...key.map((name) => row[name])],
  }
}

function sealAgain(
  encryption: FieldEncryption,
  at: { sealed: SealedColumn; row: Row },
  value: unknown,
  path: readonly string[] = [],
): unknown {
  const again = (text: string) => {
    const place = at.sealed.place(at.row, path)
    return encryption.seal(encryption.open(text, place), place)
  }
  if (typeof value === 'string') {
    const [key = '', ...within] = path
    const isWhole = path.length === 0 || (within.length === 0 && at.sealed.keys?.includes(key))
    return isWhole ? again(value) : value
  }
  if (isSealed(value)) return { [SEALED_KEY]: again(value[SEALED_KEY]) }
  if (Array.isArray(value))
    return value.map((item, index) => sealAgain(encryption, at, item, [...path, String(index)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, sealAgain(encryption, at, item, [...path, name])]),
  )
}

/** The tables that hold digests of requests. */
const DIGESTS = ['onboarding.session_edits', 'onboarding.plan_edits']

async function retireDigests(parts: RotationParts): Promise<void> {
  for (const table of DIGESTS) await retireDigestsOf(parts, table)
}

async function retireDigestsOf({ database, encryption }: RotationParts, table: string): Promise<void> {
  for (;;) {
    const [rows = []] = await database.asJobs({
      name: 'keys.retire_digests',
      text: `update ${table} set request_digest = $2
        where (user_id, session_id, revision) in (
          select user_id, session_id, revision from ${table}
          where op_id is not null and request_digest <> $2 and not starts_with(request_digest, $1) limit ${BATCH_ROWS}
        ) returning true`,
      values: [`${encryption.writingKeyId}:`, RETIRED_DIGEST],
    })
    if (rows.length === 0) return
  }
}
