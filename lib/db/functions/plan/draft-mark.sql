-- Tells one draft of a plan from another: a digest of the sealed advice that it is made of, null without any.
create or replace function onboarding.draft_mark(p_recommendations jsonb) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return pg_catalog.md5(p_recommendations #>> '{}');
end
$$;

comment on function onboarding.draft_mark is
'Tells one draft of a plan from another: a digest of the sealed advice that it is made of, null without any.';

revoke all on function onboarding.draft_mark
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.draft_mark to onboarding_api;
