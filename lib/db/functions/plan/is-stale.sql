-- Whether an answer at one of these paths (step.field) has changed since that revision of its session.
create or replace function onboarding.is_stale(p_based_on text[], p_written_at integer, p_field_revisions jsonb)
returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return exists (
    select from pg_catalog.unnest(p_based_on) as path
    where (p_field_revisions #>> pg_catalog.string_to_array(path, '.'))::integer > p_written_at
  );
end
$$;

comment on function onboarding.is_stale is
'Whether an answer at one of these paths (step.field) has changed since that revision of its session.';

revoke all on function onboarding.is_stale
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.is_stale to onboarding_api, onboarding_jobs;
