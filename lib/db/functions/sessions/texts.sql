-- The texts of a JSON array, in their order.
create or replace function onboarding.texts(p_list jsonb) returns text[]
language plpgsql immutable set search_path = '' as $$
begin
  return array(
    select text from pg_catalog.jsonb_array_elements_text(p_list) with ordinality as element (text, place) order by place
  );
end
$$;

comment on function onboarding.texts is 'The texts of a JSON array, in their order.';

revoke all on function onboarding.texts
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.texts to onboarding_api, onboarding_jobs;
