import { type ClientBase, escapeLiteral, type QueryResult } from 'pg'
import { ROLES, type Role, type Table } from './catalogue.ts'
import { isOwned, type Person, type PlantedRow, plantPerson, plantRow } from './sample-rows.ts'

/** Whose rows a role reaches by a verb: everybody's, its user's own, none although it may ask, or it may not ask. */
export type Reach = 'all' | 'own' | 'none' | 'no'

export interface TableTrial {
  table: string
  role: Role
  select: Reach
  insert: Reach
  update: Reach
  /** The columns that an update may set. */
  updateColumns: string[]
  delete: Reach
}

/** Requests wait behind who waits for a table, so nobody waits for long. */
const LOCK_TIMEOUT = '2s'
const INSUFFICIENT_PRIVILEGE = '42501'

/**
 * Tries every verb on planted rows as every role, with the claims of one of two users, and undoes it all. The
 * client must be inside a transaction, as the owner of the tables. An owner whom row security binds lifts it
 * for each table's trial alone, since requests wait for the table meanwhile.
 */
export async function tryTables(client: ClientBase, tables: Table[]): Promise<TableTrial[]> {
  await client.query('savepoint trials')
  const { rows } = await client.query(
    'select not (rolsuper or rolbypassrls) as is_bound from pg_roles where rolname = current_user',
  )
  const isBound: boolean = rows[0].is_bound
  if (isBound) {
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`)
    await becomeAble(client)
  }
  const [owner, other] = [await plantPerson(client, isBound), await plantPerson(client, isBound)]
  const trials: TableTrial[] = []
  for (const table of tables) {
    await client.query('savepoint of_table')
    if (isBound) await client.query(`alter table ${table.name} no force row level security`)
    const planted: PlantedRow[] = [await plantRow(client, table, owner)]
    if (isOwned(table)) planted.push(await plantRow(client, table, other))
    for (const role of ROLES) trials.push(await tryTable(client, table, role, owner, planted))
    await client.query('rollback to savepoint of_table')
  }
  await client.query('rollback to savepoint trials')
  return trials
}

/** Lets the connection's role become every role of the trials, within the transaction alone. */
async function becomeAble(client: ClientBase): Promise<void> {
  for (const role of ROLES) {
    await client.query('savepoint becoming')
    const canBecome = await client.query(`set local role ${role}`).then(
      () => true,
      () => false,
    )
    await client.query('rollback to savepoint becoming')
    if (canBecome) continue
    await client.query(`grant ${role} to current_user`).catch((cause: unknown) => {
      throw new Error(
        `the role of this connection may not become ${role}: have a superuser run "grant ${ROLES.join(', ')} to" that role`,
        { cause },
      )
    })
  }
}

async function tryTable(
  client: ClientBase,
  table: Table,
  role: Role,
  owner: Person,
  rows: PlantedRow[],
): Promise<TableTrial> {
  const reachOf = async (statementFor: (row: PlantedRow) => string) => {
    const outcomes: Outcome[] = []
    for (const row of rows) outcomes.push(await attemptAs(client, role, owner, statementFor(row)))
    return reachFrom(outcomes)
  }
  const [first] = rows
  const updateColumns: string[] = []
  for (const { name, isGenerated } of table.columns) {
    if (isGenerated || first === undefined) continue
    const statement = `update ${table.name} set ${name} = ${name} where ctid = '${first.place}'`
    if ((await attemptAs(client, role, owner, statement)) === 'reached') updateColumns.push(name)
  }
  const [column] = updateColumns
  return {
    table: table.name,
    role,
    select: await reachOf(({ place }) => `select from ${table.name} where ctid = '${place}'`),
    insert: await tryInsert(client, table, role, owner, rows),
    update:
      column === undefined
        ? 'no'
        : await reachOf(
            ({ place }) => `update ${table.name} set ${column} = ${column} where ctid = '${place}'`,
          ),
    updateColumns,
    delete: await reachOf(({ place }) => `delete from ${table.name} where ctid = '${place}'`),
  }
}

/** A row is taken away first, so that it can be put back by the role: what it lacks then is only permission. */
async function tryInsert(
  client: ClientBase,
  table: Table,
  role: Role,
  owner: Person,
  rows: PlantedRow[],
): Promise<Reach> {
  const granted = await client.query(
    `select a.attname as name from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
     and a.attgenerated = '' and a.attidentity = '' and has_column_privilege($2, a.attrelid, a.attnum, 'insert')`,
    [table.name, role],
  )
  const columns = granted.rows.map(({ name }) => name).join(', ')
  if (columns === '') return 'no'
  const outcomes: Outcome[] = []
  for (const { place, values } of rows) {
    const row = escapeLiteral(JSON.stringify(values))
    const statement = `insert into ${table.name} (${columns}) select ${columns} from jsonb_populate_record(null::${table.name}, ${row})`
    const remove = `delete from ${table.name} where ctid = '${place}';`
    const makeRoom = table.isGuarded
      ? `alter table ${table.name} disable trigger user; ${remove} alter table ${table.name} enable trigger user;`
      : remove
    outcomes.push(await attemptAs(client, role, owner, statement, makeRoom))
  }
  return reachFrom(outcomes)
}

type Outcome = 'reached' | 'missed' | 'forbidden'

function reachFrom(outcomes: Outcome[]): Reach {
  const [own, other = own] = outcomes
  if (own === 'reached') return other === 'reached' ? 'all' : 'own'
  return outcomes.includes('missed') ? 'none' : 'no'
}

/** What comes of a statement with the owner's claims; `prepare` runs before it, as the role of the connection. */
async function attemptAs(
  client: ClientBase,
  role: Role,
  { userId }: Person,
  statement: string,
  prepare = '',
): Promise<Outcome> {
  const claims = escapeLiteral(JSON.stringify({ sub: userId, role }))
  try {
    const results = (await client.query(
      `savepoint attempt; ${prepare} set local role ${role}; set local request.jwt.claims = ${claims}; ${statement}`,
    )) as unknown as QueryResult[]
    return (results.at(-1)?.rowCount ?? 0) > 0 ? 'reached' : 'missed'
  } catch (error) {
    // A check, a key or a trigger that refuses comes after the permission was there.
    return (error as { code?: unknown }).code === INSUFFICIENT_PRIVILEGE ? 'forbidden' : 'reached'
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}
