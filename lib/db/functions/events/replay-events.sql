-- Puts every event from a moment on back in line, to everybody, as far as they are still kept; returns how many
-- deliveries these are. Those of a session go out in their order.
create or replace function onboarding.replay_events(p_since timestamptz) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  update onboarding.outbox
  set dead_at = null, delivered_at = null, attempts = 0, last_failure = null, next_attempt_at = pg_catalog.clock_timestamp()
  where created_at >= p_since;
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function onboarding.replay_events is
'Puts every event from a moment on back in line, to everybody, as far as they are still kept; returns how many
deliveries these are. Those of a session go out in their order.';

revoke all on function onboarding.replay_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.replay_events to onboarding_jobs;
