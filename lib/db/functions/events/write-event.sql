-- Writes an event of a session for each who receives those of its flow, with what it tells: the answers that share with
-- events come along. Behind an event that its receiver has not taken it is due no earlier than that one, and behind a
-- dead letter never.
create or replace function onboarding.write_event(
  s public.onboarding_sessions, p_type text, p_told jsonb, p_at timestamptz
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_id constant uuid := pg_catalog.gen_random_uuid();
begin
  insert into onboarding.outbox (id, receiver, user_id, session_id, flow, type, payload, created_at, next_attempt_at)
  select v_id, r.receiver, s.user_id, s.id, s.flow, p_type,
    pg_catalog.jsonb_strip_nulls(p_told) || pg_catalog.jsonb_build_object('answers', onboarding.shared_answers(s)), p_at,
    greatest(pg_catalog.now(), (
      select pg_catalog.max(o.next_attempt_at) from onboarding.outbox o
      where o.user_id = s.user_id and o.session_id = s.id and o.receiver = r.receiver and o.delivered_at is null
        and o.last_failure is not null
    ))
  from onboarding.event_receivers r
  where r.flow = s.flow and r.seen_at > pg_catalog.now() - interval '7 days'
    and (r.events is null or p_type = any (r.events));
end
$$;

comment on function onboarding.write_event is
'Writes an event of a session for each who receives those of its flow, with what it tells: the answers that share with
events come along. Behind an event that its receiver has not taken it is due no earlier than that one, and behind a
dead letter never.';

revoke all on function onboarding.write_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.write_event to onboarding_api, onboarding_jobs;
