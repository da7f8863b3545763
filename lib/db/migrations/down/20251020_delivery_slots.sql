drop function onboarding.claim_events(integer, integer, interval);

create function onboarding.claim_events(p_batch integer, p_lease interval)
returns table (id uuid, type text, payload jsonb, created_at timestamptz, attempt integer, sent_at timestamptz)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
begin
  perform onboarding.subscribe_to_events();
  return query
    with head as (
      select o.id from onboarding.outbox o
      where o.delivered_at is null and o.dead_at is null and o.next_attempt_at <= v_now
        and not exists (
          select from onboarding.outbox earlier
          where earlier.session_id = o.session_id and earlier.position < o.position and earlier.delivered_at is null
        )
      order by o.next_attempt_at, o.position limit p_batch
      for update skip locked
    )
    update onboarding.outbox o set attempts = o.attempts + 1, next_attempt_at = v_now + p_lease
    from head where o.id = head.id
    returning o.id, o.type::text, o.payload, o.created_at, o.attempts, v_now;
end
$$;
revoke all on function onboarding.claim_events(integer, interval) from public, anon, authenticated, service_role;
grant execute on function onboarding.claim_events(integer, interval) to onboarding_jobs;

create index outbox_due on onboarding.outbox (next_attempt_at) where delivered_at is null and dead_at is null;
drop index onboarding.outbox_due_by_kind;
