-- The answers that a session is found by, folded as searches are.
create or replace function onboarding.found_by(s public.onboarding_sessions) returns text
language plpgsql stable set search_path = '' as $$
begin
  return coalesce((
    select onboarding.fold(pg_catalog.string_agg(s.step_data #>> array[told.step, field], ' '))
    from onboarding.find_fields f cross join lateral pg_catalog.jsonb_each(f.fields) as told (step, fields)
    cross join lateral pg_catalog.jsonb_array_elements_text(told.fields) as field
    where f.flow = s.flow
  ), '');
end
$$;

comment on function onboarding.found_by is
'The answers that a session is found by, folded as searches are.';

revoke all on function onboarding.found_by
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.found_by to onboarding_api, onboarding_jobs;
