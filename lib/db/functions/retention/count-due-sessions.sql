-- What archive_expired_sessions would do if it ran to the end.
create or replace function onboarding.count_due_sessions(p_archive_days integer default 30, p_delete_days integer default 365)
returns table (expired bigint, archived bigint, deleted bigint)
language sql stable set search_path = '' as $$
  select
    (select pg_catalog.count(*) from public.onboarding_sessions where status = 'in_progress' and expires_at <= now()),
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days))),
    (select pg_catalog.count(*) from onboarding.archived_sessions where delete_after <= now())
    + (select pg_catalog.count(*) from public.onboarding_sessions
      where (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => p_delete_days))
$$;

comment on function onboarding.count_due_sessions is 'What archive_expired_sessions would do if it ran to the end.';

revoke all on function onboarding.count_due_sessions
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_due_sessions to onboarding_jobs;
