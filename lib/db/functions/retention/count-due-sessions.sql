-- What archive_expired_sessions would do if it ran to the end, of a flow, of all without one.
create or replace function onboarding.count_due_sessions(
  p_archive_days integer default 30, p_delete_days integer default 365, p_flow text default null
) returns table (expired bigint, archived bigint, deleted bigint)
language plpgsql stable set search_path = '' as $$
begin
  return query select
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and status = 'in_progress' and expires_at <= now()),
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days))),
    (select pg_catalog.count(*) from onboarding.archived_sessions
      where (p_flow is null or coalesce(session ->> 'flow', 'onboarding') = p_flow) and delete_after <= now())
    + (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => p_delete_days));
end
$$;

comment on function onboarding.count_due_sessions is
'What archive_expired_sessions would do if it ran to the end, of a flow, of all without one.';

revoke all on function onboarding.count_due_sessions
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_due_sessions to onboarding_jobs;
