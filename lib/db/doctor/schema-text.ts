import type { ClientBase } from 'pg'
import { OURS } from './catalogue.ts'

const HEADER = `-- The present schema, written by "npx firststep doctor --write" from a migrated database and never by hand: to be read and
-- compared, not to be run. Migrations make it; lib/db/functions holds the functions.
`

interface Line {
  place: string
  line: string
}

const FROM_RELATIONS = 'from pg_class c join pg_namespace n on n.oid = c.relnamespace'
const FROM_COLUMNS = `${FROM_RELATIONS} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid`
const IS_TABLE = `${OURS} and c.relkind in ('r', 'p')`
const IS_TABLE_OR_VIEW = `${OURS} and c.relkind in ('r', 'p', 'v')`
const KIND = `case when c.relkind = 'v' then 'view' when c.relpersistence = 'u' then 'unlogged table' else 'table' end`

/** An entry `g` of an access list as the statement that makes it. */
const grant = (
  privileges: string,
  place: string,
) => `format('grant %s on %s to %s%s;', ${privileges}, ${place},
    case g.grantee when 0 then 'public' else g.grantee::regrole::text end, case when g.is_grantable then ' with grant option' end)`

const SCHEMA: string[] = [
  `select format(E'create schema %I;\\ncomment on schema %1$I is %L;', n.nspname, obj_description(n.oid)) as line
    from pg_namespace n where n.nspname = 'onboarding'`,
  `select ${grant('lower(g.privilege_type)', `'schema ' || n.nspname`)} as line
    from pg_namespace n cross join lateral aclexplode(n.nspacl) g
    where n.nspname = 'onboarding' and g.grantee <> n.nspowner`,
]

const RELATIONS = `select c.oid::regclass::text as place, ${KIND} as kind, pg_get_viewdef(c.oid) as definition,
    ' with (' || array_to_string(c.reloptions, ', ') || ')' as options
  ${FROM_RELATIONS} where ${IS_TABLE_OR_VIEW}`

/** By position, so that their order is told as well. */
const COLUMNS = `
  select c.oid::regclass::text as place, format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
    ' collate ' || nullif(a.attcollation, t.typcollation)::regcollation,
    case when a.attidentity = 'a' then ' generated always as identity' else ' default ' || pg_get_expr(d.adbin, c.oid) end,
    case when a.attnotnull then ' not null' end) as line
  ${FROM_COLUMNS} left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${IS_TABLE} order by a.attnum`

const CONSTRAINTS = `
  select c.oid::regclass::text as place, format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) as line
  ${FROM_RELATIONS} join pg_constraint k on k.conrelid = c.oid
  where ${IS_TABLE} and k.contype in ('c', 'f', 'p', 'u', 'x')`

/** What is said of a relation once it is there, in this order. */
const STATEMENTS: Record<string, string> = {
  comment: `
    select c.oid::regclass::text as place, format('comment on %s %s is %L;', ${KIND}, c.oid::regclass, obj_description(c.oid, 'pg_class')) as line
    ${FROM_RELATIONS} where ${IS_TABLE_OR_VIEW} and obj_description(c.oid, 'pg_class') is not null`,
  storage: `
    select c.oid::regclass::text as place, format('alter table %s alter column %I set storage %s;', c.oid::regclass, a.attname,
      case a.attstorage when 'e' then 'external' when 'm' then 'main' when 'p' then 'plain' else 'extended' end) as line
    ${FROM_COLUMNS} where ${IS_TABLE} and a.attstorage <> t.typstorage`,
  // An operator may have put the extension elsewhere.
  indexes: `
    select c.oid::regclass::text as place, replace(pg_get_indexdef(i.indexrelid), (
      select e.extnamespace::regnamespace || '.gin_trgm_ops' from pg_extension e where e.extname = 'pg_trgm'
    ), 'extensions.gin_trgm_ops') || ';' as line
    ${FROM_RELATIONS} join pg_index i on i.indrelid = c.oid
    where ${IS_TABLE} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)`,
  'row security': `
    select c.oid::regclass::text as place, format('alter table %s %s row level security, %s row level security;', c.oid::regclass,
      case when c.relrowsecurity then 'enable' else 'disable' end, case when c.relforcerowsecurity then 'force' else 'no force' end) as line
    ${FROM_RELATIONS} where ${IS_TABLE}`,
  policies: `
    select c.oid::regclass::text as place, format('create policy %I on %s%s for %s to %s%s%s;', p.polname, c.oid::regclass,
      case when not p.polpermissive then ' as restrictive' end,
      case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      (select string_agg(case role when 0 then 'public' else role::regrole::text end, ', ' order by role::regrole::text collate "C")
        from unnest(p.polroles) as role),
      ' using (' || pg_get_expr(p.polqual, c.oid) || ')', ' with check (' || pg_get_expr(p.polwithcheck, c.oid) || ')') as line
    ${FROM_RELATIONS} join pg_policy p on p.polrelid = c.oid where ${OURS}`,
  grants: `
    select c.oid::regclass::text as place,
      ${grant(`string_agg(lower(g.privilege_type), ', ' order by g.privilege_type)`, 'c.oid::regclass')} as line
    ${FROM_RELATIONS} cross join lateral aclexplode(c.relacl) g
    where ${IS_TABLE_OR_VIEW} and g.grantee <> c.relowner group by c.oid, g.grantee, g.is_grantable`,
  'grants on columns': `
    select c.oid::regclass::text as place, ${grant(
      `format('%s (%s)', lower(g.privilege_type), string_agg(quote_ident(a.attname), ', ' order by a.attnum))`,
      'c.oid::regclass',
    )} as line
    ${FROM_COLUMNS} cross join lateral aclexplode(a.attacl) g
    where ${OURS} and g.grantee <> c.relowner group by c.oid, g.privilege_type, g.grantee, g.is_grantable`,
  'grants on sequences': `
    select d.refobjid::regclass::text as place, ${grant('lower(g.privilege_type)', `'sequence ' || s.oid::regclass`)} as line
    ${FROM_RELATIONS} join pg_depend d on d.refobjid = c.oid and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
    join pg_class s on s.oid = d.objid and s.relkind = 'S' cross join lateral aclexplode(s.relacl) g
    where ${OURS} and g.grantee <> s.relowner`,
  triggers: `
    select c.oid::regclass::text as place,
      pg_get_triggerdef(t.oid) || case when t.tgenabled in ('O', 'A') then ';' else '; -- disabled' end as line
    ${FROM_RELATIONS} join pg_trigger t on t.tgrelid = c.oid where ${OURS} and not t.tgisinternal`,
}

const FUNCTIONS = `
  select p.oid::regprocedure::text as place, pg_get_functiondef(p.oid) as definition,
    format('comment on function %s is %L;', p.oid::regprocedure, obj_description(p.oid, 'pg_proc')) as comment,
    array(select ${grant('lower(g.privilege_type)', `'function ' || p.oid::regprocedure`)}
      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner) as grants
  from pg_proc p where p.pronamespace = 'onboarding'::regnamespace`

/** Sorted here, since each database sorts by a collation of its own. */
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const byPlace = (one: { place: string }, other: { place: string }) => byText(one.place, other.place)

/** Before version 16 Postgres names the table of every column of a view. */
const withoutTables = (view: string) => view.replaceAll(/\banalytics_\w+\.(?=\w)/g, '')

/** The lines that a query has for every place. */
async function readLines(client: ClientBase, query: string): Promise<(place: string) => string[]> {
  const { rows } = await client.query<Line>(query)
  return (place) => rows.filter((row) => row.place === place).map(({ line }) => line.replaceAll(/\s+/g, ' '))
}

async function readRelations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{
    place: string
    kind: string
    definition: string
    options: string | null
  }>(RELATIONS)
  const columnsOf = await readLines(client, COLUMNS)
  const constraintsOf = await readLines(client, CONSTRAINTS)
  const statementsOf: ((place: string) => string[])[] = []
  for (const query of Object.values(STATEMENTS)) statementsOf.push(await readLines(client, query))
  return rows.sort(byPlace).map(({ place, kind, definition, options }) => {
    const inside = [...columnsOf(place), ...constraintsOf(place).sort(byText)]
    const head =
      kind === 'view'
        ? [`create view ${place}${options ?? ''} as`, withoutTables(definition)]
        : [`create ${kind} ${place} (`, inside.map((line) => `  ${line}`).join(',\n'), `)${options ?? ''};`]
    return [...head, ...statementsOf.flatMap((read) => read(place).sort(byText))].join('\n')
  })
}

async function readFunctions(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{
    place: string
    definition: string
    comment: string
    grants: string[]
  }>(FUNCTIONS)
  return rows
    .sort(byPlace)
    .map(({ definition, comment, grants }) =>
      [`${definition.trim()};`, comment, ...grants.sort(byText)].join('\n'),
    )
}

/**
 * The schema of the database as text, which two databases of the same schema have alike, whatever their version and
 * owner. The client must be inside a transaction.
 */
export async function readSchemaText(client: ClientBase): Promise<string> {
  await client.query(`savepoint reading; set local search_path = ''`)
  const schema: string[] = []
  for (const query of SCHEMA) {
    const { rows } = await client.query<{ line: string }>(query)
    schema.push(...rows.map(({ line }) => line).sort(byText))
  }
  const blocks = [schema.join('\n'), ...(await readRelations(client)), ...(await readFunctions(client))]
  await client.query('rollback to savepoint reading')
  return [HEADER, ...blocks.map((block) => `${block}\n`)].join('\n')
}
