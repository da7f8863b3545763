-- Lets the database itself sweep a flow, all flows without one, where pg_cron is there; false where it is not. Repeating it
-- changes nothing.
--
-- As one statement, since pg_cron's background workers take no begin and commit.
create or replace function onboarding.schedule_jobs(
  p_archive_days integer default 30, p_delete_days integer default 365, p_flow text default null
) returns boolean
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_cron') then
    return false;
  end if;
  execute 'select cron.schedule($1, $2, $3)' using 'firststep-sweep' || coalesce('-' || p_flow, ''), '*/5 * * * *', pg_catalog.format(
    'do $sweep$ begin set local role onboarding_jobs; perform onboarding.archive_expired_sessions(5000, %s, %s, %L); '
    'perform onboarding.delete_stale_rate_limits(5000); perform onboarding.delete_old_events(5000); '
    'perform onboarding.fold_analytics(100000); end $sweep$', p_archive_days, p_delete_days, p_flow);
  return true;
end
$$;

comment on function onboarding.schedule_jobs is
'Lets the database itself sweep a flow, all flows without one, where pg_cron is there; false where it is not. Repeating it
changes nothing.';

revoke all on function onboarding.schedule_jobs
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because neither requests nor jobs may schedule: the owner does.
