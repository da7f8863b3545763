-- open, or why the session takes no change: completed, session_expired, session_closed.
-- An expired session says so even after it was swept.
create or replace function onboarding.session_state(s public.onboarding_sessions, p_now timestamptz) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return case
    when s.status = 'completed' then 'completed'
    when s.closed_reason in ('expired', 'superseded') then 'session_expired'
    when s.status = 'abandoned' then 'session_closed'
    when s.expires_at <= p_now then 'session_expired'
    else 'open'
  end;
end
$$;

comment on function onboarding.session_state is
'open, or why the session takes no change: completed, session_expired, session_closed.
An expired session says so even after it was swept.';

revoke all on function onboarding.session_state
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.session_state to onboarding_api, onboarding_jobs, onboarding_support;
