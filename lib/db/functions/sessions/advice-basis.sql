-- The digest of what advice reads of the answers: all but the addresses, and of the departments their names.
create or replace function onboarding.advice_basis(p_locale text, p_step_data jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  v_read jsonb := p_step_data #- '{company,website}' #- '{company,logo}';
begin
  if v_read #> '{organization,departments}' is not null then
    v_read := pg_catalog.jsonb_set(v_read, '{organization,departments}', coalesce((
      select pg_catalog.jsonb_agg(department -> 'name' order by place)
      from pg_catalog.jsonb_array_elements(v_read #> '{organization,departments}')
        with ordinality as d (department, place)
    ), '[]'));
  end if;
  return onboarding.answers_basis(p_locale, v_read);
end
$$;

comment on function onboarding.advice_basis is
'The digest of what advice reads of the answers: all but the addresses, and of the departments their names.';

revoke all on function onboarding.advice_basis
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.advice_basis to onboarding_api, onboarding_jobs;
