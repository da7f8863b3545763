-- The tables of ours whose rows belong to a user, and what happens to them when the account is deleted: c, the row
-- goes; n, it stays and forgets whose it was. session_edits go with their sessions.
--
-- Export and erasure follow from it. A new table of users brings the policies and grants for both: its owner reads it,
-- jobs delete or anonymise its rows; tests/db/erasure.test.ts looks.
create or replace function onboarding.tables_of_users() returns table (place regclass, user_column name, on_delete "char")
language sql stable set search_path = '' as $$
  select c.conrelid::regclass, a.attname, c.confdeltype
  from pg_catalog.pg_constraint c
  join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  join pg_catalog.pg_class t on t.oid = c.conrelid
  join pg_catalog.pg_namespace n on n.oid = t.relnamespace
  join pg_catalog.pg_class u on u.oid = c.confrelid
  join pg_catalog.pg_namespace un on un.oid = u.relnamespace
  where c.contype = 'f' and un.nspname = 'auth' and u.relname = 'users'
    and (n.nspname = 'onboarding' or (n.nspname = 'public' and t.relname = 'onboarding_sessions'))
  order by n.nspname desc, t.relname
$$;

comment on function onboarding.tables_of_users is
'The tables of ours whose rows belong to a user, and what happens to them when the account is deleted: c, the row
goes; n, it stays and forgets whose it was. session_edits go with their sessions.';

revoke all on function onboarding.tables_of_users
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.tables_of_users to onboarding_api, onboarding_jobs;
