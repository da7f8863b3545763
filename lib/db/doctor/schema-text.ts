import type { ClientBase } from 'pg'
import { OURS } from './catalogue.ts'

const HEADER = `-- The present schema, written by "npm run doctor -- --write" from a migrated database and never by hand.
-- Migrations make it; lib/db/functions holds the functions with their contracts.
`

const FROM_RELATIONS = 'from pg_class c join pg_namespace n on n.oid = c.relnamespace'
const IS_TABLE = `${OURS} and c.relkind in ('r', 'p')`

/** A grant on a relation or some of its columns, in whose query `g` is the entry of the access list. */
const GRANT = (what: string, place: string) =>
  `format('grant %s on %s to %s%s;', ${what}, ${place}, case g.grantee when 0 then 'public' else g.grantee::regrole::text end,
    case when g.is_grantable then ' with grant option' end)`

/** An operator may have put the extension elsewhere. */
const INDEX = `replace(pg_get_indexdef(i.indexrelid), (select e.extnamespace::regnamespace || '.gin_trgm_ops' from pg_extension e
  where e.extname = 'pg_trgm'), 'extensions.gin_trgm_ops')`

/** What stands inside the parentheses of a table, in order. */
const COLUMNS_AND_CONSTRAINTS = `
  select c.oid::regclass::text as place, 0 as rank, a.attnum::integer as position, format('%I %s%s%s%s', a.attname,
    format_type(a.atttypid, a.atttypmod), ' collate ' || nullif(a.attcollation, t.typcollation)::regcollation,
    case when a.attidentity = 'a' then ' generated always as identity' else ' default ' || pg_get_expr(d.adbin, d.adrelid) end,
    case when a.attnotnull then ' not null' end) as line
  ${FROM_RELATIONS} join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${IS_TABLE} and a.attnum > 0 and not a.attisdropped
  union all
  select k.conrelid::regclass::text, 1, 0, format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
  ${FROM_RELATIONS} join pg_constraint k on k.conrelid = c.oid
  where ${IS_TABLE} and k.contype in ('c', 'f', 'p', 'u', 'x')`

const RELATIONS = `
  select c.oid::regclass::text as place, c.relkind = 'v' as is_view, pg_get_viewdef(c.oid) as definition,
    case when c.relpersistence = 'u' then 'unlogged table' when c.relkind = 'v' then 'view' else 'table' end as kind,
    ' with (' || array_to_string(c.reloptions, ', ') || ')' as options
  ${FROM_RELATIONS} where ${OURS} and c.relkind in ('r', 'p', 'v')`

/** What is said of a relation once it is there, by rank. */
const STATEMENTS = `
  select c.oid::regclass::text as place, 0 as rank, format('comment on %s %s is %L;', case c.relkind when 'v' then 'view' else 'table' end,
    c.oid::regclass, obj_description(c.oid, 'pg_class')) as line
  ${FROM_RELATIONS} where ${OURS} and c.relkind in ('r', 'p', 'v') and obj_description(c.oid, 'pg_class') is not null
  union all
  select c.oid::regclass::text, 1, format('alter table %s alter column %I set storage %s;', c.oid::regclass, a.attname,
    case a.attstorage when 'e' then 'external' when 'm' then 'main' when 'p' then 'plain' else 'extended' end)
  ${FROM_RELATIONS} join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
  where ${IS_TABLE} and a.attnum > 0 and a.attstorage <> t.typstorage
  union all
  select c.oid::regclass::text, 2, ${INDEX} || ';'
  ${FROM_RELATIONS} join pg_index i on i.indrelid = c.oid
  where ${IS_TABLE} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = c.oid)
  union all
  select c.oid::regclass::text, 3, format('alter table %s %s row level security;', c.oid::regclass, security.word)
  ${FROM_RELATIONS} cross join lateral (values
    (case when c.relrowsecurity then 'enable' else 'disable' end), (case when c.relforcerowsecurity then 'force' else 'no force' end)
  ) as security (word) where ${IS_TABLE}
  union all
  select c.oid::regclass::text, 4, format('create policy %I on %s%s for %s to %s%s%s;', p.polname, c.oid::regclass,
    case when not p.polpermissive then ' as restrictive' end,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
    (select string_agg(case role when 0 then 'public' else role::regrole::text end, ', ' order by role::regrole::text) from unnest(p.polroles) as role),
    ' using (' || pg_get_expr(p.polqual, c.oid) || ')', ' with check (' || pg_get_expr(p.polwithcheck, c.oid) || ')')
  ${FROM_RELATIONS} join pg_policy p on p.polrelid = c.oid where ${OURS}
  union all
  select coalesce(d.refobjid, c.oid)::regclass::text, 5, ${GRANT(
    `string_agg(lower(g.privilege_type), ', ' order by g.privilege_type)`,
    `case c.relkind when 'S' then 'sequence ' else '' end || c.oid::regclass`,
  )}
  ${FROM_RELATIONS} left join pg_depend d on d.objid = c.oid and d.deptype in ('a', 'i') and c.relkind = 'S' and d.refclassid = 'pg_class'::regclass
  cross join lateral aclexplode(c.relacl) g
  where (${OURS} or c.relname = 'industries_id_seq') and g.grantee <> c.relowner
  group by c.oid, c.relkind, d.refobjid, g.grantee, g.is_grantable
  union all
  select c.oid::regclass::text, 6, ${GRANT(
    `format('%s (%s)', lower(g.privilege_type), string_agg(quote_ident(a.attname), ', ' order by a.attnum))`,
    'c.oid::regclass',
  )}
  ${FROM_RELATIONS} join pg_attribute a on a.attrelid = c.oid cross join lateral aclexplode(a.attacl) g
  where ${OURS} and g.grantee <> c.relowner group by c.oid, g.privilege_type, g.grantee, g.is_grantable
  union all
  select c.oid::regclass::text, 7, pg_get_triggerdef(t.oid) || case when t.tgenabled in ('O', 'A') then ';' else '; -- disabled' end
  ${FROM_RELATIONS} join pg_trigger t on t.tgrelid = c.oid where ${OURS} and not t.tgisinternal`

const SCHEMA = `
  select format('create schema %I;', n.nspname) as line from pg_namespace n where n.nspname = 'onboarding'
  union all
  select format('comment on schema %I is %L;', n.nspname, obj_description(n.oid)) from pg_namespace n where n.nspname = 'onboarding'
  union all
  (select ${GRANT('lower(g.privilege_type)', `'schema ' || n.oid::regnamespace`)} as line
  from pg_namespace n cross join lateral aclexplode(n.nspacl) g
  where n.nspname = 'onboarding' and g.grantee <> n.nspowner order by 1)`

const FUNCTIONS = `
  select p.oid::regprocedure::text as place, pg_get_functiondef(p.oid) as definition, format('comment on function %s is %L;', p.oid::regprocedure,
    obj_description(p.oid, 'pg_proc')) as comment,
    array(select ${GRANT('lower(g.privilege_type)', `'function ' || p.oid::regprocedure`)}
      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner) as grants
  from pg_proc p where p.pronamespace = 'onboarding'::regnamespace`

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** Before version 16 Postgres names the table of every column of a view. */
const withoutTables = (view: string) => view.replaceAll(/\banalytics_\w+\.(?=\w)/g, '')

interface Line {
  place: string
  rank: number
  position?: number
  line: string
}

/** Sorted here, since each database sorts by a collation of its own. */
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const byPlace = (one: { place: string }, other: { place: string }) => byText(one.place, other.place)

function inOrder(lines: readonly Line[], place: string): string[] {
  return lines
    .filter((line) => line.place === place)
    .map(({ line, ...order }) => ({ ...order, line: onOneLine(line) }))
    .sort(
      (one, other) =>
        one.rank - other.rank || (one.position ?? 0) - (other.position ?? 0) || byText(one.line, other.line),
    )
    .map(({ line }) => line)
}

/**
 * The schema of the database as text, which two databases of the same schema have alike, whatever their version and
 * owner. The client must be inside a transaction.
 */
export async function readSchemaText(client: ClientBase): Promise<string> {
  await client.query(`savepoint reading; set local search_path = ''`)
  const schema = await client.query<{ line: string }>(SCHEMA)
  const relations = await client.query<{
    place: string
    is_view: boolean
    definition: string
    kind: string
    options: string | null
  }>(RELATIONS)
  const inside = await client.query<Line>(COLUMNS_AND_CONSTRAINTS)
  const after = await client.query<Line>(STATEMENTS)
  const functions = await client.query<{
    place: string
    definition: string
    comment: string
    grants: string[]
  }>(FUNCTIONS)
  await client.query('rollback to savepoint reading')
  const blocks = [
    schema.rows.map(({ line }) => line),
    ...relations.rows.sort(byPlace).map(({ place, is_view, definition, kind, options }) => {
      const columns = inOrder(inside.rows, place).map((line) => `  ${line}`)
      const body = is_view
        ? [`create ${kind} ${place}${options ?? ''} as`, withoutTables(definition)]
        : [`create ${kind} ${place} (`, columns.join(',\n'), `)${options ?? ''};`]
      return [...body, ...inOrder(after.rows, place)]
    }),
    ...functions.rows
      .sort(byPlace)
      .map(({ definition, comment, grants }) => [`${definition.trim()};`, comment, ...grants.sort(byText)]),
  ]
  return [HEADER, ...blocks.map((lines) => `${lines.join('\n')}\n`)].join('\n')
}
