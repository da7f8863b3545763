-- Writes an event of a session as it now is, once somebody receives events: of its last change, or of p_at, with what
-- p_more says of it. Of its answers those stand in it that share with events. Behind an event that failed it is due no
-- earlier than that one, and behind a dead letter never.
create or replace function onboarding.emit_event(
  s public.onboarding_sessions, p_type text, p_step text, p_more jsonb default '{}', p_at timestamptz default null
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '7 days') then
    return;
  end if;
  insert into onboarding.outbox (user_id, session_id, type, payload, created_at, next_attempt_at)
  values (s.user_id, s.id, p_type, pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
    'sessionId', s.id, 'userId', s.user_id, 'flow', pg_catalog.jsonb_build_object('id', s.flow, 'version', s.definition_version), 'status', s.status, 'step', p_step,
    'reason', s.closed_reason, 'currentStep', s.current_step, 'completedSteps', s.completed_steps,
    'locale', s.locale, 'source', s.source, 'revision', s.revision, 'resumedFrom', s.resumed_from,
    'createdAt', onboarding.instant(s.created_at), 'completedAt', onboarding.instant(s.completed_at)
  )) || pg_catalog.jsonb_build_object('answers', onboarding.shared_answers(s)) || p_more, coalesce(p_at, s.updated_at), greatest(pg_catalog.now(), (
    select pg_catalog.max(o.next_attempt_at) from onboarding.outbox o
    where o.user_id = s.user_id and o.session_id = s.id and o.delivered_at is null and o.last_failure is not null
  )));
end
$$;

comment on function onboarding.emit_event is
'Writes an event of a session as it now is, once somebody receives events: of its last change, or of p_at, with what
p_more says of it. Of its answers those stand in it that share with events. Behind an event that failed it is due no
earlier than that one, and behind a dead letter never.';

revoke all on function onboarding.emit_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.emit_event to onboarding_api, onboarding_jobs;
