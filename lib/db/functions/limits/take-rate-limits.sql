-- Counts one request against several limits. Beyond one of them it raises FS429 and counts none: the message is the
-- seconds until that window ends, the detail the limit's key.
--
-- In the order in which all requests name them, so that no two wait for each other. Since it raises, nothing after it
-- in a pipeline happens.
create or replace function onboarding.take_rate_limits(p_keys text[], p_limits integer[], p_window_seconds integer[])
returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_used integer;
  v_reset_seconds integer;
begin
  for i in 1 .. pg_catalog.cardinality(p_keys) loop
    select c.used, c.reset_seconds into v_used, v_reset_seconds
    from onboarding.count_requests(p_keys[i], 1, p_window_seconds[i]) as c;
    if v_used > p_limits[i] then
      raise exception '%', v_reset_seconds using errcode = 'FS429', detail = p_keys[i];
    end if;
  end loop;
end
$$;

comment on function onboarding.take_rate_limits is
'Counts one request against several limits. Beyond one of them it raises FS429 and counts none: the message is the
seconds until that window ends, the detail the limit''s key.';

revoke all on function onboarding.take_rate_limits
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.take_rate_limits to onboarding_api;
