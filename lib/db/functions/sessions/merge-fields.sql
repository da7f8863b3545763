-- The fields of a step with a patch laid over them; a null in the patch removes its field.
create or replace function onboarding.merge_fields(p_before jsonb, p_patch jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return (p_before || p_patch)
    - coalesce(array(select key from pg_catalog.jsonb_each(p_patch) where value = 'null'), '{}');
end
$$;

comment on function onboarding.merge_fields is
'The fields of a step with a patch laid over them; a null in the patch removes its field.';

revoke all on function onboarding.merge_fields
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.merge_fields to onboarding_api;
