-- Counts what a person made of an item of advice, by the day on which its session was started: accepted, dismissed and
-- done as they now stand, edited once.
create or replace function onboarding.count_plan_change(
  s public.onboarding_sessions, p_before jsonb, p_after jsonb
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  perform onboarding.count_in_session(s, 'plan', array[what, p_after ->> 'kind', p_after ->> 'source'], sum(change)::integer)
  from (values
    (p_before ->> 'state', -1), (p_after ->> 'state', 1),
    ('edited', (p_after ->> 'isEdited')::boolean::integer - (p_before ->> 'isEdited')::boolean::integer)
  ) as changes (what, change)
  where what <> 'suggested'
  group by what having pg_catalog.sum(change) <> 0;
end
$$;

comment on function onboarding.count_plan_change is
'Counts what a person made of an item of advice, by the day on which its session was started: accepted, dismissed and
done as they now stand, edited once.';

revoke all on function onboarding.count_plan_change
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_plan_change to onboarding_api;
