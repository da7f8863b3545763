-- An instant in the form in which every one leaves: UTC, to the millisecond, as the API writes it; null for never.
create or replace function onboarding.instant(p_at timestamptz) returns text
language plpgsql stable set search_path = '' as $$
begin
  return case when pg_catalog.isfinite(p_at)
    then pg_catalog.to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end;
end
$$;

comment on function onboarding.instant is
'An instant in the form in which every one leaves: UTC, to the millisecond, as the API writes it; null for never.';

revoke all on function onboarding.instant
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.instant to onboarding_api, onboarding_jobs, onboarding_support;
