-- Notes how a delivery to a receiver ended: p_failure null for a success; without p_retry_in the failure is the last. A
-- failure that comes after its lease has passed to another attempt is not noted. What waits for the receiver in the
-- session is due at once after a success, and no earlier than the event after a failure.
create or replace function onboarding.settle_event(
  p_id uuid, p_receiver text, p_attempt integer, p_failure text, p_retry_in interval
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  o onboarding.outbox;
begin
  update onboarding.outbox set
    last_failure = p_failure,
    delivered_at = case when p_failure is null then pg_catalog.clock_timestamp() end,
    dead_at = case when p_failure is not null and p_retry_in is null then pg_catalog.clock_timestamp() end,
    next_attempt_at = case when p_failure is null then next_attempt_at
      else coalesce(pg_catalog.clock_timestamp() + p_retry_in, 'infinity') end
  where id = p_id and receiver = p_receiver and delivered_at is null
    and (p_failure is null or attempts = p_attempt)
  returning * into o;
  if o.delivered_at is not null then
    perform onboarding.release_events(o.session_id, o.receiver);
  elsif o.id is not null then
    update onboarding.outbox w set next_attempt_at = o.next_attempt_at
    where w.session_id = o.session_id and w.receiver = o.receiver and w.position > o.position
      and w.delivered_at is null and w.next_attempt_at < o.next_attempt_at;
  end if;
end
$$;

comment on function onboarding.settle_event is
'Notes how a delivery to a receiver ended: p_failure null for a success; without p_retry_in the failure is the last. A
failure that comes after its lease has passed to another attempt is not noted. What waits for the receiver in the
session is due at once after a success, and no earlier than the event after a failure.';

revoke all on function onboarding.settle_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.settle_event to onboarding_jobs;
