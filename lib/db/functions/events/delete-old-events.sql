-- Deletes up to p_batch old events and returns how many: delivered ones after a week, and so those that nobody has
-- asked for since; all others after 90 days.
create or replace function onboarding.delete_old_events(p_batch integer default 1000) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_sessions uuid[];
  v_session_id uuid;
  v_is_heard boolean := exists (
    select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '7 days'
  );
begin
  with old as (
    select id from onboarding.outbox
    where created_at < pg_catalog.now() - interval '7 days'
      and (delivered_at is not null or (attempts = 0 and not v_is_heard)
        or created_at < pg_catalog.now() - interval '90 days')
    order by created_at limit p_batch
    for update skip locked
  ), gone as (
    delete from onboarding.outbox o using old where o.id = old.id returning o.session_id
  )
  select pg_catalog.array_agg(session_id) into v_sessions from gone;
  for v_session_id in
    select distinct o.session_id from onboarding.outbox o
    where o.session_id = any (v_sessions) and o.delivered_at is null
  loop
    perform onboarding.release_events(v_session_id);
  end loop;
  return coalesce(pg_catalog.cardinality(v_sessions), 0);
end
$$;

comment on function onboarding.delete_old_events is
'Deletes up to p_batch old events and returns how many: delivered ones after a week, and so those that nobody has
asked for since; all others after 90 days.';

revoke all on function onboarding.delete_old_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.delete_old_events to onboarding_jobs;
