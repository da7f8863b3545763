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
      raise exception '%', v_reset_seconds using errcode = 'FS429';
    end if;
  end loop;
end
$$;

drop function onboarding.begin_completion(uuid, text[], text[], integer[], integer[]);
create function onboarding.begin_completion(
  p_session_id uuid, p_step_names text[], p_keys text[], p_limits integer[], p_window_seconds integer[]
) returns table (outcome text, session jsonb, may_call_model boolean)
language plpgsql volatile set search_path = '' as $$
begin
  select c.outcome, c.session, true into outcome, session, may_call_model
  from onboarding.complete_session(p_session_id, p_step_names, null, null) as c;
  if outcome = 'needs_recommendations' then
    begin
      perform onboarding.take_rate_limits(p_keys, p_limits, p_window_seconds);
    exception when sqlstate 'FS429' then
      may_call_model := false;
    end;
  end if;
  return next;
end
$$;

revoke all on function onboarding.begin_completion(uuid, text[], text[], integer[], integer[])
  from public, anon, authenticated, service_role;
grant execute on function onboarding.begin_completion(uuid, text[], text[], integer[], integer[]) to onboarding_api;
