import type { ClientBase } from 'pg'

interface Section {
  title: string
  query: string
  /** What the database lacks for the section, in words that say what to do; undefined where it lacks nothing. */
  lacks?: (client: ClientBase) => Promise<string | undefined>
}

/** The view stands in whatever schema the extension was created in, which joins the search path. */
async function lacksStatementStatistics(client: ClientBase): Promise<string | undefined> {
  const { rows } = await client.query(`select n.nspname as schema,
      current_setting('shared_preload_libraries') like '%pg_stat_statements%' as is_loaded
    from (select) as always
    left join pg_extension e on e.extname = 'pg_stat_statements' left join pg_namespace n on n.oid = e.extnamespace`)
  const [{ schema, is_loaded: isLoaded }] = rows
  if (isLoaded !== true)
    return 'put pg_stat_statements into shared_preload_libraries, restart Postgres, and run "create extension pg_stat_statements"'
  if (schema === null)
    return 'run "create extension pg_stat_statements" as a superuser, on Supabase under Database, Extensions'
  await client.query(
    `select set_config('search_path', current_setting('search_path') || ', ' || quote_ident($1), false)`,
    [schema],
  )
  return undefined
}

const OURS = `('public', 'onboarding')`

/** What `node scripts/db-report.ts` asks, in order. */
export const SECTIONS: Section[] = [
  {
    title: 'Slowest statements (pg_stat_statements)',
    lacks: lacksStatementStatistics,
    query: `select left(regexp_replace(query, '\\s+', ' ', 'g'), 60) as statement, calls,
        round(mean_exec_time::numeric, 2) as mean_ms, round(max_exec_time::numeric, 1) as max_ms,
        round(total_exec_time::numeric / 1000, 1) as total_s
      from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database()) and query ~ 'onboarding|industries'
      order by total_exec_time desc limit 15`,
  },
  {
    title: 'Sizes, and rows that wait for vacuum',
    query: `select format('%s.%s', schemaname, relname) as relation, n_live_tup as rows, n_dead_tup as dead,
        round(100.0 * n_dead_tup / nullif(n_live_tup + n_dead_tup, 0), 1) as dead_percent,
        pg_size_pretty(pg_table_size(relid)) as heap, pg_size_pretty(pg_indexes_size(relid)) as indexes,
        to_char(greatest(last_vacuum, last_autovacuum), 'YYYY-MM-DD HH24:MI') as vacuumed
      from pg_stat_user_tables where schemaname in ${OURS} order by pg_total_relation_size(relid) desc limit 20`,
  },
  {
    title: 'Indexes that nothing has used, but for those that hold a rule',
    query: `select s.indexrelname as index, s.relname as relation, pg_size_pretty(pg_relation_size(s.indexrelid)) as size
      from pg_stat_user_indexes s join pg_index i using (indexrelid)
      where s.schemaname in ${OURS} and s.idx_scan = 0 and not i.indisunique
      order by pg_relation_size(s.indexrelid) desc limit 20`,
  },
  {
    title: 'Foreign keys without an index',
    query: `select c.conrelid::regclass::text as relation, c.conname as foreign_key
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where c.contype = 'f' and n.nspname in ${OURS} and not exists (
        select from pg_index i where i.indrelid = c.conrelid
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
      )`,
  },
  {
    title: 'Tables that are read as a whole more often than by an index (over 10,000 rows)',
    query: `select format('%s.%s', schemaname, relname) as relation, n_live_tup as rows, seq_scan, idx_scan
      from pg_stat_user_tables
      where schemaname in ${OURS} and n_live_tup > 10000 and seq_scan > coalesce(idx_scan, 0)`,
  },
  {
    title: 'Transactions open for more than ten seconds',
    query: `select pid, state, usename as role, round(extract(epoch from now() - xact_start)) as seconds,
        left(query, 60) as statement
      from pg_stat_activity
      where datname = current_database() and xact_start < now() - interval '10 seconds' and pid <> pg_backend_pid()
      order by xact_start limit 10`,
  },
]
