-- Counts a session that is erased while in progress as one that was left.
create or replace function onboarding.count_erased() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform onboarding.count_leaving(old, pg_catalog.now());
  return old;
end
$$;

comment on function onboarding.count_erased is
'Counts a session that is erased while in progress as one that was left.';

revoke all on function onboarding.count_erased
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
