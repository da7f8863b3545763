-- Counts the steps that a session has newly entered and completed, and how long the last one took. A session has
-- entered every step up to the one it stands at, and is past those before it.
create or replace function onboarding.count_steps(
  s public.onboarding_sessions, p_entered_before integer, p_past_before integer, p_since timestamptz
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_day date := (s.created_at at time zone 'UTC')::date;
begin
  insert into onboarding.analytics_tail (day, series, key)
  select v_day, 'step', array[s.definition_version::text, step::text, 'entered']
  from pg_catalog.generate_series(p_entered_before + 1, s.current_step) as step
  union all
  select v_day, 'step', array[s.definition_version::text, step::text, 'completed']
  from pg_catalog.generate_series(
    p_past_before, s.current_step - case when s.status = 'completed' then 0 else 1 end
  ) as step
  union all
  select v_day, 'seconds', array[p_past_before::text, onboarding.rounded_seconds(s.updated_at - p_since)]
  where p_since is not null;
end
$$;

comment on function onboarding.count_steps is
'Counts the steps that a session has newly entered and completed, and how long the last one took. A session has
entered every step up to the one it stands at, and is past those before it.';

revoke all on function onboarding.count_steps
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_steps to onboarding_api, onboarding_jobs;
