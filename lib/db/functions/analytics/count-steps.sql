-- Counts the steps that a change of a session enters and gets past, and takes back those that it is no longer past: of
-- p_before, null for one that has just started. A session has entered every step up to the one it stands at, and is past
-- those before it; p_since, where it is known, is when it came to where it stood.
create or replace function onboarding.count_steps(
  p_before public.onboarding_sessions, s public.onboarding_sessions, p_since timestamptz
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  insert into onboarding.analytics_tail (day, flow, series, key, count)
  select onboarding.session_day(s), s.flow, 'step', array[version, step, what], sum(counted.count)
  from (
    select s.definition_version::text, step, what, 1 from onboarding.steps_reached(s)
    union all
    select p_before.definition_version::text, step, what, -1 from onboarding.steps_reached(p_before)
    where p_before.id is not null
  ) as counted (version, step, what, count)
  group by version, step, what having sum(counted.count) <> 0;
  if p_since is not null and s.current_step > p_before.current_step or s.status <> p_before.status then
    perform onboarding.count_in_session(s, 'seconds',
      array[coalesce(p_before.path[p_before.current_step], 'complete'), onboarding.rounded_seconds(s.updated_at - p_since)]);
  end if;
end
$$;

comment on function onboarding.count_steps is
'Counts the steps that a change of a session enters and gets past, and takes back those that it is no longer past: of
p_before, null for one that has just started. A session has entered every step up to the one it stands at, and is past
those before it; p_since, where it is known, is when it came to where it stood.';

revoke all on function onboarding.count_steps
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_steps to onboarding_api, onboarding_jobs;
