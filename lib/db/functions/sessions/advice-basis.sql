-- What names one state of what advice reads of the answers, and their language.
create or replace function onboarding.advice_basis(s public.onboarding_sessions) returns text
language plpgsql immutable set search_path = '' as $$
begin
  return s.locale || s.advice_digests::text;
end
$$;

comment on function onboarding.advice_basis is
'What names one state of what advice reads of the answers, and their language.';

revoke all on function onboarding.advice_basis
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.advice_basis to onboarding_api, onboarding_jobs;
