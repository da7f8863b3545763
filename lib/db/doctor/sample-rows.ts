import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Column, Table } from './catalogue.ts'

/** Whose rows are planted. */
export interface Person {
  userId: string
  sessionId: string
  /** Row security binds the role of the connection, so that a role of the product's has to write for it. */
  isPlantedByRoles: boolean
}

/** Where a planted row stands, and what it holds. */
export interface PlantedRow {
  place: string
  values: Record<string, unknown>
}

const BY_TYPE: Record<string, () => unknown> = {
  uuid: randomUUID,
  text: () => randomBytes(6).toString('hex'),
  'character varying': () => randomBytes(6).toString('hex'),
  integer: () => 1,
  bigint: () => 1,
  boolean: () => true,
  date: () => '2001-01-01',
  'timestamp with time zone': () => '2001-01-01T00:00:00Z',
  jsonb: () => ({}),
  'text[]': () => [],
}

/** What the checks of a table want; everything else is made by type. A new table may need a line here. */
const BY_COLUMN: Record<string, () => unknown> = {
  'public.industries.ai_context': () => null,
  'public.onboarding_sessions.flow': () => 'onboarding',
  'onboarding.session_edits.kind': () => 'started',
  'onboarding.session_edits.locale': () => 'en',
  'onboarding.ai_cache.key': () => randomBytes(32).toString('hex'),
  'onboarding.ai_usage.cost_basis': () => 'none',
  'onboarding.ai_answers.source': () => 'model',
  'onboarding.plan_items.kind': () => 'insight',
  'onboarding.plan_items.source': () => 'advisor',
  'onboarding.plan_edits.kind': () => 'renewed',
  'onboarding.flow_versions.flow': () => `f${randomBytes(6).toString('hex')}`,
  'onboarding.flow_versions.digest': () => randomBytes(32).toString('hex'),
  'onboarding.outbox.type': () => 'onboarding.started',
  'onboarding.find_fields.fields': () => ({}),
  'onboarding.stalls.after': () => '1d',
  'onboarding.session_facts.status': () => 'in_progress',
  'onboarding.audit.id': () => randomInt(1, 2 ** 31),
  'onboarding.audit.details': () => ({}),
  'onboarding.audit.salt': () => randomBytes(6).toString('hex'),
}

/** Does work as a role of the product's, where the connection's own may not. */
async function actAs<Result>(
  client: ClientBase,
  role: 'onboarding_api' | 'onboarding_jobs',
  { userId, isPlantedByRoles }: Person,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!isPlantedByRoles) return work()
  const claims = JSON.stringify({ sub: userId, role })
  await client.query(`select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)`, [
    role,
    claims,
  ])
  const result = await work()
  await client.query('set local role none')
  return result
}

/** A user and a session of theirs, without which no other row can stand. */
export async function plantPerson(client: ClientBase, isPlantedByRoles: boolean): Promise<Person> {
  const person = { userId: randomUUID(), sessionId: randomUUID(), isPlantedByRoles }
  await client.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
    person.userId,
  ])
  await actAs(client, 'onboarding_api', person, () =>
    client.query(`insert into public.onboarding_sessions (id, user_id) values ($1, $2)`, [
      person.sessionId,
      person.userId,
    ]),
  )
  return person
}

const namesUser = ({ name, references }: Column) => name === 'user_id' || references === 'auth.users'

/** Whether rows of the table belong to somebody. */
export function isOwned({ columns }: Table): boolean {
  return columns.some((column) => namesUser(column) || column.references === 'onboarding_sessions')
}

/** Plants a row of the person's; raises an Error that names the table when its checks want something else. */
export async function plantRow(client: ClientBase, table: Table, person: Person): Promise<PlantedRow> {
  if (table.name === 'public.onboarding_sessions') return findRow(client, table, 'id', person.sessionId)
  if (table.name === 'onboarding.audit_head') return findRow(client, table, 'id', true)
  if (table.name === 'onboarding.industry_words') return plantIndustryWord(client, person)
  if (OF_A_PLAN.includes(table.name)) await plantPlan(client, person)
  if (table.name === PLANS) return findRow(client, table, 'session_id', person.sessionId)
  const values = Object.fromEntries(
    table.columns.flatMap((column) => {
      const value = valueFor(table, column, person)
      return value === undefined ? [] : [[column.name, value]]
    }),
  )
  const names = Object.keys(values)
  const text = `insert into ${table.name} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
    returning ctid::text as place, to_jsonb(${table.name.split('.')[1]}) as values`
  try {
    const { rows } = await client.query(text, Object.values(values))
    return rows[0]
  } catch (error) {
    throw new Error(
      `No sample row fits ${table.name}; add what its checks want to lib/db/doctor/sample-rows.ts: ${error instanceof Error ? error.message : error}`,
    )
  }
}

function valueFor(table: Table, column: Column, person: Person): unknown {
  if (column.isGenerated) return undefined
  if (namesUser(column)) return person.userId
  if (column.name === 'session_id' && OF_A_PLAN.includes(table.name)) return person.sessionId
  if (column.references === 'onboarding_sessions')
    return column.isRequired || column.name === 'session_id' ? person.sessionId : undefined
  const special = BY_COLUMN[`${table.name}.${column.name}`]
  if (special) return special()
  return column.isRequired ? BY_TYPE[column.type]?.() : undefined
}

const PLANS = 'onboarding.plans'
const OF_A_PLAN = [PLANS, 'onboarding.plan_items', 'onboarding.plan_edits']

/** Items and edits stand in a plan. */
async function plantPlan(client: ClientBase, person: Person): Promise<void> {
  await actAs(client, 'onboarding_api', person, () =>
    client.query(
      `insert into onboarding.plans (user_id, session_id, created_at, updated_at) values ($1, $2, now(), now())
       on conflict do nothing`,
      [person.userId, person.sessionId],
    ),
  )
}

/** Words come with their industry, whose trigger writes them. */
function plantIndustryWord(client: ClientBase, person: Person): Promise<PlantedRow> {
  const word = randomBytes(6).toString('hex')
  return actAs(client, 'onboarding_jobs', person, async () => {
    await client.query(
      `insert into public.industries (slug, name, name_es, category, category_name, category_name_es)
       values ($1, $1, $1, $1, $1, $1)`,
      [word],
    )
    const { rows } = await client.query(
      'select ctid::text as place, to_jsonb(w) as values from onboarding.industry_words as w where word = $1 limit 1',
      [word],
    )
    return rows[0]
  })
}

async function findRow(
  client: ClientBase,
  table: Table,
  column: 'id' | 'session_id',
  value: string | boolean,
): Promise<PlantedRow> {
  const { rows } = await client.query(
    `select ctid::text as place, to_jsonb(t) as values from ${table.name} as t where ${column} = $1`,
    [value],
  )
  return rows[0]
}
