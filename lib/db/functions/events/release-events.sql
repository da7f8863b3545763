-- Lets what waits in a session for a receiver be looked at now.
create or replace function onboarding.release_events(p_session_id uuid, p_receiver text) returns void
language plpgsql volatile set search_path = '' as $$
begin
  update onboarding.outbox set next_attempt_at = pg_catalog.clock_timestamp()
  where session_id = p_session_id and receiver = p_receiver and delivered_at is null and dead_at is null
    and attempts = 0 and next_attempt_at > pg_catalog.clock_timestamp();
end
$$;

comment on function onboarding.release_events is 'Lets what waits in a session for a receiver be looked at now.';

revoke all on function onboarding.release_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.release_events to onboarding_jobs;
