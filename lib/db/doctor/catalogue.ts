import type { ClientBase, QueryResult } from 'pg'

/** The roles that requests, jobs and Supabase's Data API run as. */
export const ROLES = ['anon', 'authenticated', 'onboarding_api', 'onboarding_jobs', 'service_role'] as const
export type Role = (typeof ROLES)[number]

export interface Column {
  name: string
  type: string
  isRequired: boolean
  /** Filled by the database, never by a statement. */
  isGenerated: boolean
  /** The table that a foreign key of this column alone names. */
  references: string | null
}

export interface Table {
  name: string
  columns: Column[]
}

/** Our tables: those of schema `onboarding` and the two that the specification puts into `public`. */
export const OURS = `(n.nspname = 'onboarding' or (n.nspname = 'public' and c.relname in ('onboarding_sessions', 'industries')))`

/** Every table of ours with its columns, in the order of names. */
export async function readTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query(`
    select n.nspname || '.' || c.relname as name, jsonb_agg(jsonb_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, null),
      'isRequired', a.attnotnull and not a.atthasdef and a.attidentity = '',
      'isGenerated', a.attidentity <> '' or a.attgenerated <> '',
      'references', (select f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum])
      ) order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and ${OURS}
    group by n.nspname, c.relname order by 1`)
  return rows
}

/** Lists of the catalogue that a change of any policy, grant or check shows in; one line each. */
const LISTS: { title: string; query: string }[] = [
  {
    title: 'Policies',
    query: `select format('%s.%s %s: %s to %s%s%s', schemaname, tablename, policyname, lower(cmd),
        array_to_string(roles, ', '), ' using ' || qual, ' with check ' || with_check) as line
      from pg_policies join pg_class c on c.relname = tablename join pg_namespace n on n.oid = c.relnamespace and n.nspname = schemaname
      where ${OURS}`,
  },
  {
    title: 'Grants on tables, views and sequences',
    query: `select format('%s %s: %s', c.oid::regclass, g.grantee::regrole, string_agg(lower(g.privilege_type), ', ' order by g.privilege_type)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) g
      where (${OURS} or (n.nspname = 'public' and c.relname = 'industries_id_seq')) and g.grantee <> c.relowner and g.grantee <> 0
      group by c.oid, g.grantee
      union all
      select format('%s PUBLIC: %s', c.oid::regclass, g.privilege_type) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral aclexplode(c.relacl) g where ${OURS} and g.grantee = 0`,
  },
  {
    title: 'Grants on columns',
    query: `select format('%s %s: %s (%s)', c.oid::regclass, g.grantee::regrole, lower(g.privilege_type), string_agg(a.attname, ', ' order by a.attname)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      cross join lateral aclexplode(a.attacl) g where ${OURS} and g.grantee <> c.relowner group by c.oid, g.grantee, g.privilege_type`,
  },
  {
    title: 'Functions, who may call them, and as whom they run',
    query: `select format('%s as %s: %s', p.oid::regprocedure, case when p.prosecdef then 'their owner' else 'the caller' end,
        coalesce((select string_agg(case g.grantee when 0 then 'PUBLIC' else g.grantee::regrole::text end, ', ' order by g.grantee::regrole::text)
          from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner), 'nobody')) as line
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'onboarding'`,
  },
  {
    title: 'Schemas',
    query: `select format('%s %s: %s', n.nspname, case g.grantee when 0 then 'PUBLIC' else g.grantee::regrole::text end, lower(g.privilege_type)) as line
      from pg_namespace n cross join lateral aclexplode(n.nspacl) g where n.nspname = 'onboarding' and g.grantee <> n.nspowner`,
  },
  {
    title: 'Checks and other constraints',
    query: `select format('%s %s: %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and k.contype in ('c', 'f', 'u', 'p', 'x')`,
  },
  {
    title: 'Columns that always have a value',
    query: `select format('%s: %s', c.oid::regclass, string_agg(a.attname, ', ' order by a.attname)) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and c.relkind in ('r', 'p') and a.attnum > 0 and a.attnotnull group by c.oid`,
  },
  {
    title: 'Triggers and unique indexes',
    query: `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and not t.tgisinternal
      union all
      select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and i.indisunique and i.indpred is not null`,
  },
]

export interface CatalogueList {
  title: string
  lines: string[]
}

/** What the catalogue says, as text that two databases of the same schema have alike. */
export async function readCatalogue(client: ClientBase): Promise<CatalogueList[]> {
  const results = (await client.query(LISTS.map(({ query }) => query).join(';'))) as unknown as QueryResult<{
    line: string
  }>[]
  return LISTS.map(({ title }, index) => ({
    title,
    lines: (results[index]?.rows ?? []).map(({ line }) => line.replaceAll(/\s+/g, ' ')).sort(),
  }))
}
