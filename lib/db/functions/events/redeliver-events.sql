-- Puts one event back in line: to those to whom it is a dead letter, else to everybody. Every dead letter when p_id is
-- null. Returns how many deliveries these are.
create or replace function onboarding.redeliver_events(p_id uuid) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  update onboarding.outbox
  set dead_at = null, delivered_at = null, attempts = 0, next_attempt_at = pg_catalog.clock_timestamp()
  where case when p_id is null then dead_at is not null else id = p_id and (dead_at is not null
    or not exists (select from onboarding.outbox d where d.id = p_id and d.dead_at is not null)) end;
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function onboarding.redeliver_events is
'Puts one event back in line: to those to whom it is a dead letter, else to everybody. Every dead letter when p_id is
null. Returns how many deliveries these are.';

revoke all on function onboarding.redeliver_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.redeliver_events to onboarding_jobs;
