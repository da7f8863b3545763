-- Takes a session in progress to another version of its flow, as the caller has judged its answers there. p_request:
-- sessionId, flow, revision, that of the answers that were judged; version, path, completedSteps, labels, eventFields, adviceDigests.
-- Returns whether it was moved: not when it has changed since, is closed, or is none of the user's. A person did nothing,
-- so neither the last change nor the expiry moves.
create or replace function onboarding.move_session(p_user_id uuid, p_request jsonb) returns boolean
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow'
    and status = 'in_progress' and revision = (p_request -> 'revision')::integer
  for update;
  if not found then
    return false;
  end if;
  v_old := s;
  s.definition_version := (p_request -> 'version')::integer;
  s.path := onboarding.texts(p_request -> 'path');
  s.completed_steps := onboarding.texts(p_request -> 'completedSteps');
  s.current_step := onboarding.place_on_path(s.path, s.completed_steps);
  s.labels := p_request -> 'labels';
  s.event_fields := p_request -> 'eventFields';
  s.advice_digests := p_request -> 'adviceDigests';
  s.revision := s.revision + 1;
  update public.onboarding_sessions set
    definition_version = s.definition_version, path = s.path, completed_steps = s.completed_steps,
    current_step = s.current_step, labels = s.labels, event_fields = s.event_fields,
    advice_digests = s.advice_digests, revision = s.revision
  where user_id = p_user_id and id = s.id;
  perform onboarding.count_changed(v_old, s);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, completed_steps, current_step, locale, created_at
  ) values (
    p_user_id, s.id, s.revision, 'moved', s.completed_steps, s.current_step, s.locale, pg_catalog.clock_timestamp()
  );
  return true;
end
$$;

comment on function onboarding.move_session is
'Takes a session in progress to another version of its flow, as the caller has judged its answers there. p_request:
sessionId, flow, revision, that of the answers that were judged; version, path, completedSteps, labels, eventFields, adviceDigests.
Returns whether it was moved: not when it has changed since, is closed, or is none of the user''s. A person did nothing,
so neither the last change nor the expiry moves.';

revoke all on function onboarding.move_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.move_session to onboarding_api;
