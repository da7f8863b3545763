-- Books up to p_limit calls that crashed processes left open, at their quotes, and returns how many.
--
-- Days ascending, as every other lock of budgets.
create or replace function onboarding.recover_ai_reservations(p_limit integer) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_id uuid;
  v_count integer := 0;
begin
  for v_id in
    with lapsed as (
      select id, day from onboarding.ai_reservations
      where state = 'open' and lease_expires_at < pg_catalog.clock_timestamp()
      limit p_limit for update skip locked
    )
    select id from lapsed order by day
  loop
    perform onboarding.settle_ai_call(v_id, null, 'quote', 'crashed', 0, null, null, null, null);
    v_count := v_count + 1;
  end loop;
  return v_count;
end
$$;

comment on function onboarding.recover_ai_reservations is
'Books up to p_limit calls that crashed processes left open, at their quotes, and returns how many.';

revoke all on function onboarding.recover_ai_reservations
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.recover_ai_reservations to onboarding_jobs;
