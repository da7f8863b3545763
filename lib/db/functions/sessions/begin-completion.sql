-- The first call of a completion, with the request and the outcomes of complete_session: completes what needs nothing
-- more, and counts a use of AI against the request's limits where advice is to be made. Beyond a limit nothing is counted,
-- may_call_model is false and reached_key is the limit's.
--
-- In one transaction, so that no use is counted for a session that completes without one.
create or replace function onboarding.begin_completion(p_user_id uuid, p_request jsonb)
returns table (outcome text, session json, may_call_model boolean, reached_key text)
language plpgsql volatile set search_path = '' as $$
begin
  select c.outcome, c.session, true into outcome, session, may_call_model
  from onboarding.complete_session(p_user_id, p_request) as c;
  if outcome = 'needs_recommendations' then
    begin
      perform onboarding.take_rate_limits(
        pg_catalog.array_agg(l.key), pg_catalog.array_agg(l."limit"), pg_catalog.array_agg(l."windowSeconds")
      ) from pg_catalog.jsonb_to_recordset(p_request -> 'limits') as l (key text, "limit" integer, "windowSeconds" integer);
    exception when sqlstate 'FS429' then
      may_call_model := false;
      get stacked diagnostics reached_key = pg_exception_detail;
    end;
  end if;
  return next;
end
$$;

comment on function onboarding.begin_completion is
'The first call of a completion, with the request and the outcomes of complete_session: completes what needs nothing
more, and counts a use of AI against the request''s limits where advice is to be made. Beyond a limit nothing is counted,
may_call_model is false and reached_key is the limit''s.';

revoke all on function onboarding.begin_completion
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.begin_completion to onboarding_api;
