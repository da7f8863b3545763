-- Functions as lib/db/functions holds them: written by "npx firststep migrate new", never by hand.
set check_function_bodies = off;

-- lib/db/functions/events/redeliver-events.sql
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

-- lib/db/functions/events/replay-events.sql
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

-- lib/db/functions/flow/note-requirements.sql
-- Keeps until when somebody who is done has time for what a version asks of a completed session: {flow, sessionId,
-- version, pastDueAt or null, isDue, told}; tells listeners once a session and version where anything is due. A judgement by
-- an older version, or of a session that is gone or no longer the latest, changes nothing.
create or replace function onboarding.note_requirements(p_user_id uuid, p_request jsonb) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_version constant integer := p_request -> 'version';
  v_before onboarding.requirement_deadlines;
  s public.onboarding_sessions;
begin
  -- One at a time of a user, as starts are.
  perform pg_catalog.pg_advisory_xact_lock(
    pg_catalog.hashtextextended('onboarding.requirements:' || p_user_id || (p_request ->> 'flow'), 0));
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and flow = p_request ->> 'flow' and status = 'completed'
  order by completed_at desc limit 1;
  if not found or s.id <> (p_request ->> 'sessionId')::uuid then
    return;
  end if;
  select * into v_before from onboarding.requirement_deadlines where user_id = p_user_id and flow = s.flow;
  if v_before.session_id = s.id and v_before.version > v_version then
    return;
  end if;
  insert into onboarding.requirement_deadlines (user_id, flow, past_due_at, session_id, version, judged_at)
  values (p_user_id, s.flow, (p_request ->> 'pastDueAt')::timestamptz, s.id, v_version, pg_catalog.clock_timestamp())
  on conflict (user_id, flow) do update set past_due_at = excluded.past_due_at, session_id = excluded.session_id,
    version = excluded.version, judged_at = excluded.judged_at;
  if (p_request -> 'isDue')::boolean and (v_before.session_id, v_before.version) is distinct from (s.id, v_version) then
    -- The event is of now, though the session does not change any more.
    s.updated_at := pg_catalog.clock_timestamp();
    perform onboarding.emit_event(s, 'onboarding.requirements_due', null, coalesce(p_request -> 'told', '{}'));
  end if;
end
$$;

comment on function onboarding.note_requirements is
'Keeps until when somebody who is done has time for what a version asks of a completed session: {flow, sessionId,
version, pastDueAt or null, isDue, told}; tells listeners once a session and version where anything is due. A judgement by
an older version, or of a session that is gone or no longer the latest, changes nothing.';

revoke all on function onboarding.note_requirements
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.note_requirements to onboarding_api, onboarding_jobs;

reset check_function_bodies;
