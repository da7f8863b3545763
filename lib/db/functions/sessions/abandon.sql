-- Closes a session that the caller holds locked, for that reason, and records the edit.
create or replace function onboarding.abandon(s public.onboarding_sessions, p_reason text, p_now timestamptz) returns void
language plpgsql volatile set search_path = '' as $$
begin
  update public.onboarding_sessions
  set status = 'abandoned', closed_reason = p_reason, revision = s.revision + 1, updated_at = p_now
  where id = s.id;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, completed_steps, current_step, locale, created_at
  ) values (s.id, s.revision + 1, s.user_id, 'abandoned', s.completed_steps, s.current_step, s.locale, p_now);
end
$$;

comment on function onboarding.abandon is
'Closes a session that the caller holds locked, for that reason, and records the edit.';

revoke all on function onboarding.abandon
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.abandon to onboarding_api;
