-- Puts one event, or every dead letter when p_id is null, back in line; returns how many.
create or replace function onboarding.redeliver_events(p_id uuid) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  update onboarding.outbox
  set dead_at = null, delivered_at = null, attempts = 0, next_attempt_at = pg_catalog.clock_timestamp()
  where id = p_id or (p_id is null and dead_at is not null);
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function onboarding.redeliver_events is
'Puts one event, or every dead letter when p_id is null, back in line; returns how many.';

revoke all on function onboarding.redeliver_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.redeliver_events to onboarding_jobs;
