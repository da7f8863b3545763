-- A text as it is searched: lower case, without accents, every run of other signs one space.
--
-- An operator may have put the extensions elsewhere; both places are looked into.
create or replace function onboarding.fold(p_text text) returns text
language sql stable set search_path = extensions, public, pg_catalog as $$
  select regexp_replace(lower(unaccent(p_text)), '[^[:alnum:]]+', ' ', 'g')
$$;

comment on function onboarding.fold is
'A text as it is searched: lower case, without accents, every run of other signs one space.';

revoke all on function onboarding.fold
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.fold to onboarding_api, onboarding_jobs, onboarding_support;
