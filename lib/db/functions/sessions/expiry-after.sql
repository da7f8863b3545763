-- When a session that is saved at this moment expires: seven days later, at the next full hour.
create or replace function onboarding.expiry_after(p_at timestamptz) returns timestamptz
language plpgsql stable set search_path = '' as $$
begin
  return pg_catalog.date_bin('1 hour', p_at + interval '169 hours' - interval '1 microsecond', timestamptz 'epoch');
end
$$;

comment on function onboarding.expiry_after is
'When a session that is saved at this moment expires: seven days later, at the next full hour.';

revoke all on function onboarding.expiry_after
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.expiry_after to onboarding_api;
