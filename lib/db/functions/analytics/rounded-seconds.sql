-- A duration as the counters keep it: to a tenth below two seconds, to a second below a minute, then ever coarser.
--
-- Few keys, a small error.
create or replace function onboarding.rounded_seconds(p_duration interval) returns text
language plpgsql immutable set search_path = '' as $$
declare
  s numeric := greatest(extract(epoch from p_duration), 0);
begin
  return pg_catalog.trim_scale(case
    when s < 2 then pg_catalog.round(s, 1)
    when s < 60 then pg_catalog.round(s)
    when s < 120 then pg_catalog.round(s / 2) * 2
    when s < 600 then pg_catalog.round(s / 10) * 10
    when s < 3600 then pg_catalog.round(s / 60) * 60
    when s < 86400 then pg_catalog.round(s / 1800) * 1800
    else pg_catalog.round(s / 21600) * 21600
  end)::text;
end
$$;

comment on function onboarding.rounded_seconds is
'A duration as the counters keep it: to a tenth below two seconds, to a second below a minute, then ever coarser.';

revoke all on function onboarding.rounded_seconds
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.rounded_seconds to onboarding_api, onboarding_jobs;
