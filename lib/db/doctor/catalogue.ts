import type { ClientBase } from 'pg'

/** The roles that requests, jobs and Supabase's Data API run as. */
export const ROLES = [
  'anon',
  'authenticated',
  'onboarding_api',
  'onboarding_jobs',
  'onboarding_support',
  'service_role',
] as const
export type Role = (typeof ROLES)[number]

export interface Column {
  name: string
  type: string
  isRequired: boolean
  /** Filled by the database, never by a statement. */
  isGenerated: boolean
  /** The table that a foreign key names which ends in this column. */
  references: string | null
}

export interface Table {
  name: string
  columns: Column[]
  /** A trigger keeps its rows from being deleted, whoever tries. */
  isGuarded: boolean
}

/** Our tables: those of schema `onboarding` and the two that the specification puts into `public`. */
export const OURS = `(n.nspname = 'onboarding' or (n.nspname = 'public' and c.relname in ('onboarding_sessions', 'industries')))`

/** The bit of pg_trigger.tgtype. */
const ON_DELETE = 8

/** Every table of ours with its columns, in the order of names. */
export async function readTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query(`
    select n.nspname || '.' || c.relname as name, jsonb_agg(jsonb_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, null),
      'isRequired', a.attnotnull and not a.atthasdef and a.attidentity = '',
      'isGenerated', a.attidentity <> '' or a.attgenerated <> '',
      'references', (select f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.conkey[cardinality(f.conkey)] = a.attnum)
      ) order by a.attnum) as columns,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like 'guard_%' and t.tgtype & ${ON_DELETE} > 0)
        as "isGuarded"
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and ${OURS}
    group by c.oid, n.nspname, c.relname order by 1`)
  return rows
}
