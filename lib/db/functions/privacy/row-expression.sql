-- An expression that makes JSON of a row t of the table: of the named columns that it has, or of all of them.
create or replace function onboarding.row_expression(p_table regclass, p_columns text[] default null) returns text
language sql stable set search_path = '' as $$
  select 'pg_catalog.jsonb_build_object(' || pg_catalog.string_agg(pg_catalog.format(
    case
      when a.atttypid = 'timestamptz'::regtype then '%L, onboarding.instant(t.%I)'
      when a.atttypid = 'timestamp'::regtype then '%L, onboarding.instant(t.%I at time zone ''UTC'')'
      else '%L, t.%I'
    end, a.attname, a.attname), ', ' order by a.attnum) || ')'
  from pg_catalog.pg_attribute a
  where a.attrelid = p_table and a.attnum > 0 and not a.attisdropped and (p_columns is null or a.attname = any (p_columns))
$$;

comment on function onboarding.row_expression is
'An expression that makes JSON of a row t of the table: of the named columns that it has, or of all of them.';

revoke all on function onboarding.row_expression
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.row_expression to onboarding_api;
