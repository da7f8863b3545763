-- Writes the event that an edit stands for, once somebody receives events. No answer stands in it. Behind an event that
-- failed it is due no earlier than that one, and behind a dead letter never.
--
-- The trigger's own select finds the state after the edit, since the session changes first.
create or replace function onboarding.emit_event() returns trigger
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_type text;
  v_step text;
begin
  if not exists (select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '7 days') then
    return null;
  end if;
  if new.kind = 'started' then
    v_type := 'onboarding.started';
  elsif new.kind = 'completed' then
    v_type := 'onboarding.completed';
  elsif new.kind = 'abandoned' then
    v_type := 'onboarding.abandoned';
  elsif new.kind = 'saved' and new.step = any (new.completed_steps) and not exists (
    select from onboarding.session_edits e
    where e.session_id = new.session_id and e.revision < new.revision and new.step = any (e.completed_steps)
  ) then
    v_type := 'onboarding.step_completed';
    v_step := new.step;
  else
    return null;
  end if;
  select * into s from public.onboarding_sessions where id = new.session_id;
  insert into onboarding.outbox (user_id, session_id, type, payload, created_at, next_attempt_at)
  values (new.user_id, new.session_id, v_type, pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
    'sessionId', new.session_id, 'userId', new.user_id, 'status', s.status, 'step', v_step,
    'reason', s.closed_reason, 'currentStep', new.current_step, 'completedSteps', new.completed_steps,
    'locale', new.locale, 'source', s.source, 'revision', new.revision, 'resumedFrom', s.resumed_from,
    'createdAt', onboarding.instant(s.created_at), 'completedAt', onboarding.instant(s.completed_at)
  )), new.created_at, greatest(pg_catalog.now(), (
    select pg_catalog.max(o.next_attempt_at) from onboarding.outbox o
    where o.session_id = new.session_id and o.delivered_at is null and o.last_failure is not null
  )));
  return null;
end
$$;

comment on function onboarding.emit_event is
'Writes the event that an edit stands for, once somebody receives events. No answer stands in it. Behind an event that
failed it is due no earlier than that one, and behind a dead letter never.';

revoke all on function onboarding.emit_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
