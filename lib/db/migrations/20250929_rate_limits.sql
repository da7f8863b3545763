-- Limits shared by all processes: a count per caller and limit, in windows that begin with the first request.
-- Unlogged: after a crash the windows start anew, which costs nobody an answer.

create unlogged table onboarding.rate_limits (
  key varchar(160) primary key,
  used integer not null check (used >= 0),
  expires_at timestamptz not null
  -- Room on the page for new versions of a row, so that counting never grows the index.
) with (fillfactor = 50);
comment on table onboarding.rate_limits is 'Requests by caller and limit in the current window; swept when it has passed.';
create index rate_limits_expires_at on onboarding.rate_limits (expires_at);

revoke all on onboarding.rate_limits from public, anon, authenticated, service_role;
alter table onboarding.rate_limits enable row level security;
alter table onboarding.rate_limits force row level security;

-- Keys are digests of users and addresses that only the server computes; an address is not a user's row.
create policy select_all on onboarding.rate_limits for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.rate_limits for insert to onboarding_api, onboarding_jobs with check (true);
create policy update_all on onboarding.rate_limits for update to onboarding_api, onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.rate_limits for delete to onboarding_jobs using (true);
grant select, insert on onboarding.rate_limits to onboarding_api, onboarding_jobs;
grant update (used, expires_at) on onboarding.rate_limits to onboarding_api, onboarding_jobs;
grant delete on onboarding.rate_limits to onboarding_jobs;

-- Adds to a count; where its window has passed, a new one begins. One statement, so no two counts are lost.
create function onboarding.count_requests(p_key text, p_amount integer, p_window_seconds integer)
returns table (used integer, reset_seconds integer)
language sql volatile set search_path = '' as $$
  with clock as materialized (
    select pg_catalog.clock_timestamp() as now, pg_catalog.make_interval(secs => p_window_seconds) as length
  )
  insert into onboarding.rate_limits as r (key, used, expires_at)
  select p_key, p_amount, clock.now + clock.length from clock
  on conflict (key) do update set
    used = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.used else r.used + excluded.used end,
    expires_at = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.expires_at else r.expires_at end
  returning r.used, greatest(1, pg_catalog.ceil(extract(epoch from r.expires_at - pg_catalog.clock_timestamp())))::integer
$$;

-- Counts one request. Beyond p_limit it raises FS429, so that in a pipeline nothing after it happens and the
-- request itself is not counted; the message is the seconds until the window ends.
create function onboarding.take_rate_limit(p_key text, p_limit integer, p_window_seconds integer)
returns table (remaining integer, reset_seconds integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_used integer;
  v_reset_seconds integer;
begin
  select c.used, c.reset_seconds into v_used, v_reset_seconds
  from onboarding.count_requests(p_key, 1, p_window_seconds) as c;
  if v_used > p_limit then
    raise exception '%', v_reset_seconds using errcode = 'FS429';
  end if;
  return query select p_limit - v_used, v_reset_seconds;
end
$$;

-- What processes have admitted on their own, told together. In the order of keys, so that no two wait for each other.
create function onboarding.report_requests(p_keys text[], p_amounts integer[], p_window_seconds integer[])
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

revoke all on function onboarding.count_requests(text, integer, integer),
  onboarding.take_rate_limit(text, integer, integer), onboarding.report_requests(text[], integer[], integer[])
  from public, anon, authenticated, service_role;
grant execute on function onboarding.count_requests(text, integer, integer) to onboarding_api, onboarding_jobs;
grant execute on function onboarding.take_rate_limit(text, integer, integer) to onboarding_api;
grant execute on function onboarding.report_requests(text[], integer[], integer[]) to onboarding_jobs;
