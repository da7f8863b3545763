-- The digest that a source is counted by; empty for none.
--
-- A source is in the caller's own words: the word is looked up in the sessions that are there, and is gone with the
-- last of them.
create or replace function onboarding.source_label(p_source text) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(pg_catalog.left(pg_catalog.encode(
    pg_catalog.sha256(pg_catalog.convert_to(p_source, 'UTF8')), 'hex'), 16), '');
end
$$;

comment on function onboarding.source_label is 'The digest that a source is counted by; empty for none.';

revoke all on function onboarding.source_label
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.source_label to onboarding_api, onboarding_jobs;
