import type { ClientBase } from 'pg'
import type { Engine } from '../../postgres/engine.ts'
import { OURS } from './catalogue.ts'

/** An index over some rows serves no search for any row, but for those that have a value at all. */
const COVERS_EVERY_ROW = `(i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')`

/** What must hold of the live schema; each query returns the places where it does not. */
const RULES: { name: string; query: string; engine?: Engine }[] = [
  {
    name: 'row security is on and forced',
    query: `select c.oid::regclass::text as place from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${OURS} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    name: 'the roles of requests and jobs are bound by row security',
    query: `select rolname as place from pg_roles where rolname in ('onboarding_api', 'onboarding_jobs', 'onboarding_support')
      and (rolsuper or rolbypassrls or rolinherit)`,
  },
  {
    // The coordinator of Citus logs in to its workers by them.
    engine: 'postgres',
    name: 'the roles of requests and jobs cannot log in',
    query: `select rolname as place from pg_roles where rolname in ('onboarding_api', 'onboarding_jobs', 'onboarding_support')
      and rolcanlogin`,
  },
  {
    name: 'the roles of the Data API, of requests and of jobs lend one another nothing',
    query: `select distinct m.member::regrole || ' as ' || m.roleid::regrole as place from pg_auth_members m
      where m.member::regrole::text in ('anon', 'authenticated', 'service_role', 'onboarding_api', 'onboarding_jobs', 'onboarding_support')
        or (m.member::regrole::text = 'authenticator' and m.roleid::regrole::text in ('onboarding_api', 'onboarding_jobs', 'onboarding_support'))`,
  },
  {
    name: 'none of these roles reaches the users and sessions of the sign-in',
    query: `select c.oid::regclass || ' by ' || r.rolname as place from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join pg_roles r where n.nspname = 'auth' and c.relname in ('users', 'sessions')
      and r.rolname in ('anon', 'authenticated', 'onboarding_api', 'onboarding_jobs', 'onboarding_support')
      and (has_any_column_privilege(r.oid, c.oid, 'select, insert, update') or has_table_privilege(r.oid, c.oid, 'delete, truncate'))`,
  },
  {
    name: 'a trigger is enabled',
    query: `select t.tgrelid::regclass || ' ' || t.tgname as place from pg_trigger t join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace where ${OURS} and t.tgenabled not in ('O', 'A')`,
  },
  {
    name: 'a foreign key has an index',
    query: `select k.conrelid::regclass || ' ' || k.conname as place from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace where k.contype = 'f' and ${OURS} and not exists (
        select from pg_index i where i.indrelid = k.conrelid and ${COVERS_EVERY_ROW}
          and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  },
  {
    name: 'a column that a policy compares with the user has an index',
    query: `select distinct c.oid::regclass || '.' || a.attname as place
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id'
      where ${OURS} and pg_get_expr(p.polqual, p.polrelid) like '%user_id%'
        and not exists (select from pg_index i where i.indrelid = c.oid and a.attnum = any (i.indkey::smallint[])
          and ${COVERS_EVERY_ROW})`,
  },
  {
    name: 'a function searches no schema for what it names, or those where extensions stand',
    query: `select p.oid::regprocedure::text as place from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'onboarding' and not array['search_path=""', 'search_path=extensions, public, pg_catalog'] && coalesce(p.proconfig, '{}')`,
  },
  {
    name: 'a function says what it promises',
    query: `select p.oid::regprocedure::text as place from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'onboarding' and obj_description(p.oid, 'pg_proc') is null`,
  },
  {
    name: 'no function that runs as its owner can be called by the Data API',
    query: `select p.oid::regprocedure::text || ' by ' || r.rolname as place from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      cross join pg_roles r where n.nspname in ('onboarding', 'public') and p.prosecdef and r.rolname in ('anon', 'authenticated')
      and has_function_privilege(r.oid, p.oid, 'execute') and has_schema_privilege(r.oid, n.oid, 'usage')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  },
  {
    // Citus takes no subquery into a policy of a distributed table.
    engine: 'postgres',
    name: 'a policy asks for the user once a statement, not once a row',
    query: `select tablename || ' ' || policyname as place from pg_policies
      join pg_class c on c.relname = tablename join pg_namespace n on n.oid = c.relnamespace and n.nspname = schemaname
      where ${OURS} and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), '\\( SELECT auth\\.[a-z]+\\(\\)', '', 'g') ~ 'auth\\.[a-z]+\\(\\)'`,
  },
  {
    engine: 'citus',
    name: 'what is distributed is led by its user, and all of a user is in one place',
    query: `select p.logicalrelid::text as place from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid
      join pg_namespace n on n.oid = c.relnamespace where ${OURS} and p.partmethod = 'h' and (
        column_to_column_name(p.logicalrelid, p.partkey) <> 'user_id' or p.colocationid <> (
          select s.colocationid from pg_dist_partition s where s.logicalrelid = 'public.onboarding_sessions'::regclass))`,
  },
  {
    engine: 'citus',
    name: 'what refers to what is distributed is distributed',
    query: `select k.conrelid::regclass || ' ' || k.conname as place from pg_constraint k
      join pg_dist_partition p on p.logicalrelid = k.confrelid and p.partmethod = 'h'
      where k.contype = 'f' and not exists (
        select from pg_dist_partition own where own.logicalrelid = k.conrelid and own.partmethod = 'h')`,
  },
  {
    name: 'one permissive policy for each command and role',
    query: `select schemaname || '.' || tablename || ' ' || role || ' ' || lower(command) as place from pg_policies
      join pg_class c on c.relname = tablename join pg_namespace n on n.oid = c.relnamespace and n.nspname = schemaname
      cross join lateral unnest(roles) as role
      cross join lateral unnest(case cmd when 'ALL' then array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] else array[cmd] end) as command
      where ${OURS} and permissive = 'PERMISSIVE' group by schemaname, tablename, role, command having count(*) > 1`,
  },
  {
    name: 'a policy names its roles',
    query: `select tablename || ' ' || policyname as place from pg_policies
      join pg_class c on c.relname = tablename join pg_namespace n on n.oid = c.relnamespace and n.nspname = schemaname
      where ${OURS} and 'public' = any (roles)`,
  },
  {
    name: 'a view asks with the rights of who reads it',
    query: `select distinct v.oid::regclass::text as place from pg_depend d join pg_rewrite r on r.oid = d.objid
      join pg_class v on v.oid = r.ev_class join pg_class c on c.oid = d.refobjid join pg_namespace n on n.oid = c.relnamespace
      where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass and ${OURS} and v.oid <> c.oid
        and (v.relkind = 'm' or not coalesce(v.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on'])`,
  },
]

/** Row security as the requests meet it: the server refuses to start otherwise. */
const ACTIVE = `select c.oid::regclass::text as place from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and ${OURS} and not row_security_active(c.oid)`

/** Every place where a rule does not hold, in words. The client must be inside a transaction. */
export async function findFaults(client: ClientBase, engine: Engine = 'postgres'): Promise<string[]> {
  const faults: string[] = []
  for (const { name, query } of RULES.filter((rule) => (rule.engine ?? engine) === engine)) {
    const { rows } = await client.query<{ place: string }>(query)
    for (const { place } of rows) faults.push(`not so that ${name}: ${place}`)
  }
  for (const role of ['onboarding_api', 'onboarding_jobs', 'onboarding_support']) {
    await client.query('savepoint active')
    await client.query(`select set_config('role', $1, true)`, [role])
    const { rows } = await client.query<{ place: string }>(ACTIVE)
    for (const { place } of rows) faults.push(`row security is not active for ${role}: ${place}`)
    await client.query('rollback to savepoint active')
  }
  return faults
}
