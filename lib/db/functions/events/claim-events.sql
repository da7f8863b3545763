-- Takes the next event of up to p_first sessions of a flow where it goes out to the receiver for the first time, and of up
-- to p_again where it failed before, for delivery within the lease, and renews the subscription. What tells of a stall
-- that is over is withdrawn before.
--
-- Apart, so that a receiver which lets some sessions' deliveries hang again and again holds up no other session.
create or replace function onboarding.claim_events(
  p_flow text, p_receiver text, p_events text[], p_first integer, p_again integer, p_lease interval
) returns table (id uuid, type text, payload jsonb, created_at timestamptz, attempt integer, sent_at timestamptz)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
begin
  perform onboarding.subscribe_to_events(p_flow, p_receiver, p_events);
  perform onboarding.withdraw_stalled();
  return query
    with first_time as (
      select o.id from onboarding.outbox o
      where o.flow = p_flow and o.receiver = p_receiver and o.delivered_at is null and o.dead_at is null
        and least(o.attempts, 1) = 0 and o.next_attempt_at <= v_now
        and not exists (
          select from onboarding.outbox earlier
          where earlier.session_id = o.session_id and earlier.receiver = o.receiver and earlier.position < o.position
            and earlier.delivered_at is null
        )
      order by o.next_attempt_at, o.position limit p_first
      for update skip locked
    ), again as (
      select o.id from onboarding.outbox o
      where o.flow = p_flow and o.receiver = p_receiver and o.delivered_at is null and o.dead_at is null
        and least(o.attempts, 1) = 1 and o.next_attempt_at <= v_now
        and not exists (
          select from onboarding.outbox earlier
          where earlier.session_id = o.session_id and earlier.receiver = o.receiver and earlier.position < o.position
            and earlier.delivered_at is null
        )
      order by o.next_attempt_at, o.position limit p_again
      for update skip locked
    ), head as (
      select first_time.id from first_time
      union all
      select again.id from again
    )
    update onboarding.outbox o set attempts = o.attempts + 1, next_attempt_at = v_now + p_lease
    from head where o.id = head.id and o.receiver = p_receiver
    returning o.id, o.type::text, o.payload, o.created_at, o.attempts, v_now;
end
$$;

comment on function onboarding.claim_events is
'Takes the next event of up to p_first sessions of a flow where it goes out to the receiver for the first time, and of up
to p_again where it failed before, for delivery within the lease, and renews the subscription. What tells of a stall
that is over is withdrawn before.';

revoke all on function onboarding.claim_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.claim_events to onboarding_jobs;
