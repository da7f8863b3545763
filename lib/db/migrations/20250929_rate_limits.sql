-- Exact limits shared by all processes: a log of the hits inside the window, one row per caller and limit.
-- Unlogged: after a crash the windows start anew, which costs nobody an answer.

create unlogged table onboarding.rate_limits (
  key varchar(160) primary key,
  hits timestamptz[] not null,
  expires_at timestamptz not null
) with (fillfactor = 50);
comment on table onboarding.rate_limits is 'Recent hits by caller and limit; swept when their window has passed.';
create index rate_limits_expires_at on onboarding.rate_limits (expires_at);

revoke all on onboarding.rate_limits from public, anon, authenticated, service_role;
alter table onboarding.rate_limits enable row level security;
alter table onboarding.rate_limits force row level security;

-- Keys are digests of users and addresses that only the server computes; an address is not a user's row.
create policy select_all on onboarding.rate_limits for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.rate_limits for insert to onboarding_api with check (true);
create policy update_all on onboarding.rate_limits for update to onboarding_api using (true) with check (true);
create policy delete_all on onboarding.rate_limits for delete to onboarding_jobs using (true);
grant select, insert on onboarding.rate_limits to onboarding_api;
grant update (hits, expires_at) on onboarding.rate_limits to onboarding_api;
grant select, delete on onboarding.rate_limits to onboarding_jobs;

-- Counts one hit if fewer than p_limit lie in the window. Beyond it raises FS429, so that in a pipeline nothing
-- after it happens; the message is the seconds until a hit is free again.
create function onboarding.take_rate_limit(p_key text, p_limit integer, p_window_seconds integer)
returns table (remaining integer, reset_seconds integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz;
  v_window interval := pg_catalog.make_interval(secs => p_window_seconds);
  v_hits timestamptz[];
begin
  insert into onboarding.rate_limits (key, hits, expires_at) values (p_key, '{}', pg_catalog.now() + v_window)
  on conflict (key) do nothing;
  select hits into v_hits from onboarding.rate_limits where key = p_key for update;
  v_now := pg_catalog.clock_timestamp();
  v_hits := array(select hit from pg_catalog.unnest(v_hits) as hit where hit > v_now - v_window order by hit);
  if pg_catalog.cardinality(v_hits) >= p_limit then
    raise exception '%', pg_catalog.ceil(extract(epoch from v_hits[1] + v_window - v_now)) using errcode = 'FS429';
  end if;
  v_hits := v_hits || v_now;
  update onboarding.rate_limits set hits = v_hits, expires_at = v_now + v_window where key = p_key;
  return query select p_limit - pg_catalog.cardinality(v_hits),
    pg_catalog.ceil(extract(epoch from v_hits[1] + v_window - v_now))::integer;
end
$$;
revoke all on function onboarding.take_rate_limit(text, integer, integer) from public, anon, authenticated, service_role;
grant execute on function onboarding.take_rate_limit(text, integer, integer) to onboarding_api;
