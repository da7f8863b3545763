-- Counts an event of a session in each of its groups.
create or replace function onboarding.count_session_event(
  s public.onboarding_sessions, p_event text, p_count bigint
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  insert into onboarding.analytics_tail (day, flow, series, key, count)
  select onboarding.session_day(s), s.flow, 'session', array[p_event, dimension, value], p_count
  from onboarding.session_labels(s);
end
$$;

comment on function onboarding.count_session_event is 'Counts an event of a session in each of its groups.';

revoke all on function onboarding.count_session_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_session_event to onboarding_api, onboarding_jobs;
