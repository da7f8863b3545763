-- The answers of a session that events tell, by step and field, as the caller has named them with the answers.
create or replace function onboarding.shared_answers(s public.onboarding_sessions) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return (
    select coalesce(pg_catalog.jsonb_object_agg(step, answers), '{}') from (
      select told.step, pg_catalog.jsonb_object_agg(field, s.step_data #> array[told.step, field]) as answers
      from pg_catalog.jsonb_each(s.event_fields) as told (step, fields)
      cross join lateral pg_catalog.jsonb_array_elements_text(told.fields) as field
      where (s.step_data -> told.step) ? field
      group by told.step
    ) by_step
  );
end
$$;

comment on function onboarding.shared_answers is
'The answers of a session that events tell, by step and field, as the caller has named them with the answers.';

revoke all on function onboarding.shared_answers
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.shared_answers to onboarding_api, onboarding_jobs;
