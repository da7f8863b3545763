-- Adds what a process has admitted on its own to the counts that all share, and returns them.
-- In the order of keys, so that no two processes wait for each other.
create or replace function onboarding.report_requests(p_keys text[], p_amounts integer[], p_window_seconds integer[])
returns table (key text, used integer, reset_seconds integer)
language sql volatile set search_path = '' as $$
  select report.key, counted.used, counted.reset_seconds
  from (
    select * from rows from (
      pg_catalog.unnest(p_keys), pg_catalog.unnest(p_amounts), pg_catalog.unnest(p_window_seconds)
    ) as u (key, amount, window_seconds)
    order by u.key
  ) as report
  cross join lateral onboarding.count_requests(report.key, report.amount, report.window_seconds) as counted
$$;

comment on function onboarding.report_requests is
'Adds what a process has admitted on its own to the counts that all share, and returns them.
In the order of keys, so that no two processes wait for each other.';

revoke all on function onboarding.report_requests
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.report_requests to onboarding_jobs;
