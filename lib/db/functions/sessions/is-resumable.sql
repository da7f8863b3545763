-- Whether a new session may take the answers of this one over: it has expired, swept or not.
create or replace function onboarding.is_resumable(s public.onboarding_sessions, p_now timestamptz) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return (s.status = 'in_progress' and s.expires_at <= p_now) or s.closed_reason = 'expired';
end
$$;

comment on function onboarding.is_resumable is
'Whether a new session may take the answers of this one over: it has expired, swept or not.';

revoke all on function onboarding.is_resumable
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.is_resumable to onboarding_api;
