-- Counts a session that ends unfinished: as expired or abandoned, at which step, and what had just happened.
create or replace function onboarding.count_leaving(s public.onboarding_sessions, p_now timestamptz) returns void
language plpgsql volatile set search_path = '' as $$
begin
  perform onboarding.count_session_event(s, case when s.expires_at <= p_now then 'expired' else 'abandoned' end, 1);
  insert into onboarding.analytics_tail (day, series, key) values (
    onboarding.session_day(s), 'left', array[s.current_step::text, onboarding.leaving_reason(s, s.updated_at)]
  );
end
$$;

comment on function onboarding.count_leaving is
'Counts a session that ends unfinished: as expired or abandoned, at which step, and what had just happened.';

revoke all on function onboarding.count_leaving
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_leaving to onboarding_api, onboarding_jobs;
