-- Closes a session that the caller holds locked, for that reason: records the edit, counts it and tells of it.
create or replace function onboarding.abandon(s public.onboarding_sessions, p_reason text, p_now timestamptz) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_before constant public.onboarding_sessions := s;
begin
  s.status := 'abandoned';
  s.closed_reason := p_reason;
  s.revision := s.revision + 1;
  s.updated_at := p_now;
  update public.onboarding_sessions
  set status = s.status, closed_reason = s.closed_reason, revision = s.revision, updated_at = s.updated_at
  where user_id = s.user_id and id = s.id;
  perform onboarding.count_leaving(v_before, p_now);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, completed_steps, current_step, locale, created_at
  ) values (s.user_id, s.id, s.revision, 'abandoned', s.completed_steps, s.current_step, s.locale, p_now);
  perform onboarding.emit_event(s, 'onboarding.abandoned', null);
end
$$;

comment on function onboarding.abandon is
'Closes a session that the caller holds locked, for that reason: records the edit, counts it and tells of it.';

revoke all on function onboarding.abandon
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.abandon to onboarding_api;
