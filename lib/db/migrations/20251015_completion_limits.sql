-- The first call of a completion: completes what needs nothing more, and counts a use of AI where recommendations are
-- to be made, in the transaction that found out. Beyond a limit nothing is counted and may_call_model is false.
create function onboarding.begin_completion(
  p_session_id uuid, p_step_names text[], p_keys text[], p_limits integer[], p_window_seconds integer[]
) returns table (outcome text, session jsonb, may_call_model boolean)
language plpgsql volatile set search_path = '' as $$
begin
  select c.outcome, c.session, true into outcome, session, may_call_model
  from onboarding.complete_session(p_session_id, p_step_names, null, null) as c;
  if outcome = 'needs_recommendations' then
    begin
      perform onboarding.take_rate_limit(l.key, l.most, l.window_seconds)
      from rows from (
        pg_catalog.unnest(p_keys), pg_catalog.unnest(p_limits), pg_catalog.unnest(p_window_seconds)
      ) as l (key, most, window_seconds);
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
