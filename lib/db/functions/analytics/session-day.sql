-- The day that a session is counted on: the UTC day it was started.
create or replace function onboarding.session_day(s public.onboarding_sessions) returns date
language plpgsql stable set search_path = '' as $$
begin
  return (s.created_at at time zone 'UTC')::date;
end
$$;

comment on function onboarding.session_day is 'The day that a session is counted on: the UTC day it was started.';

revoke all on function onboarding.session_day
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.session_day to onboarding_api, onboarding_jobs;
