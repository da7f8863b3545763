-- What is stored of a flow, the oldest version first: [{version, digest, firstStoredAt}].
create or replace function onboarding.flow_version_list(p_flow text) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
      'version', version, 'digest', digest, 'firstStoredAt', onboarding.instant(first_stored_at)) order by version), '[]')
    from onboarding.flow_versions where flow = p_flow
  );
end
$$;

comment on function onboarding.flow_version_list is
'What is stored of a flow, the oldest version first: [{version, digest, firstStoredAt}].';

revoke all on function onboarding.flow_version_list
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.flow_version_list to onboarding_api, onboarding_jobs;
