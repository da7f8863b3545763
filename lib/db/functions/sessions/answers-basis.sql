-- The digest of answers and their language: equal exactly when these are.
create or replace function onboarding.answers_basis(p_locale text, p_step_data jsonb) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_locale || p_step_data::text, 'UTF8')), 'hex');
end
$$;

comment on function onboarding.answers_basis is
'The digest of answers and their language: equal exactly when these are.';

revoke all on function onboarding.answers_basis
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.answers_basis to onboarding_api, onboarding_jobs;
