-- Counts what befell a session once in the daily counters, and in the session's own facts, by which segments are counted.
create or replace function onboarding.count_in_session(
  s public.onboarding_sessions, p_series text, p_key text[], p_count integer default 1, p_status text default null
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  insert into onboarding.analytics_tail (day, flow, series, key, count)
  values (onboarding.session_day(s), s.flow, p_series, p_key, p_count);
  -- In one update: the account may be on its way out, and a second would look for it.
  update onboarding.session_facts f set
    tallies = onboarding.add_tally(f.tallies, p_series, p_key, p_count), status = coalesce(p_status, f.status)
  where f.user_id = s.user_id and f.session_id = s.id;
end
$$;

comment on function onboarding.count_in_session is
'Counts what befell a session once in the daily counters, and in the session''s own facts, by which segments are counted.';

revoke all on function onboarding.count_in_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_in_session to onboarding_api, onboarding_jobs;
