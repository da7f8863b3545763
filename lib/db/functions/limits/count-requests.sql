-- Adds to a count; where its window has passed, a new one begins. Returns the count and the seconds until its window
-- ends. One statement, so no two counts are lost.
create or replace function onboarding.count_requests(p_key text, p_amount integer, p_window_seconds integer)
returns table (used integer, reset_seconds integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_end timestamptz := v_now + pg_catalog.make_interval(secs => p_window_seconds);
begin
  return query
    insert into onboarding.rate_limits as r (key, used, expires_at) values (p_key, p_amount, v_end)
    on conflict (key) do update set
      used = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.used else r.used + excluded.used end,
      expires_at = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.expires_at else r.expires_at end
    returning r.used,
      greatest(1, pg_catalog.ceil(extract(epoch from r.expires_at - pg_catalog.clock_timestamp())))::integer;
end
$$;

comment on function onboarding.count_requests is
'Adds to a count; where its window has passed, a new one begins. Returns the count and the seconds until its window
ends. One statement, so no two counts are lost.';

revoke all on function onboarding.count_requests
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_requests to onboarding_api, onboarding_jobs;
