-- Counts a session that ends unfinished: as expired or abandoned, at which step, and what had just happened.
create or replace function onboarding.count_leaving(s public.onboarding_sessions, p_now timestamptz) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_event constant text := case when s.expires_at <= p_now then 'expired' else 'abandoned' end;
begin
  perform onboarding.count_session_event(s, v_event, 1);
  perform onboarding.count_in_session(s, 'left', array[coalesce(s.path[s.current_step], 'complete'),
    onboarding.leaving_reason(s, s.updated_at), s.definition_version::text], 1, v_event);
end
$$;

comment on function onboarding.count_leaving is
'Counts a session that ends unfinished: as expired or abandoned, at which step, and what had just happened.';

revoke all on function onboarding.count_leaving
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_leaving to onboarding_api, onboarding_jobs;
