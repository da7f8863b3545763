-- As before, and the error's detail is the key of the limit that was reached, so that the caller can be told which.
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

-- As before, and reached_key is the key of the limit that keeps the completion from a model; null where none does.
drop function onboarding.begin_completion(uuid, text[], text[], integer[], integer[]);
create function onboarding.begin_completion(
  p_session_id uuid, p_step_names text[], p_keys text[], p_limits integer[], p_window_seconds integer[]
) returns table (outcome text, session jsonb, may_call_model boolean, reached_key text)
language plpgsql volatile set search_path = '' as $$
begin
  select c.outcome, c.session, true into outcome, session, may_call_model
  from onboarding.complete_session(p_session_id, p_step_names, null, null) as c;
  if outcome = 'needs_recommendations' then
    begin
      perform onboarding.take_rate_limits(p_keys, p_limits, p_window_seconds);
    exception when sqlstate 'FS429' then
      may_call_model := false;
      get stacked diagnostics reached_key = pg_exception_detail;
    end;
  end if;
  return next;
end
$$;

revoke all on function onboarding.begin_completion(uuid, text[], text[], integer[], integer[])
  from public, anon, authenticated, service_role;
grant execute on function onboarding.begin_completion(uuid, text[], text[], integer[], integer[]) to onboarding_api;
