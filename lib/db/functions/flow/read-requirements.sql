-- What somebody is judged from who is done with a flow: {session, judged}: the latest completed session, sealed, and
-- {sessionId, version, pastDueAt} of when it was judged last; each null where there is none.
create or replace function onboarding.read_requirements(p_user_id uuid, p_flow text) returns json
language plpgsql stable set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and flow = p_flow and status = 'completed'
  order by completed_at desc limit 1;
  return pg_catalog.json_build_object(
    'session', case when found then onboarding.session_json(s, pg_catalog.now()) end,
    'judged', (
      select pg_catalog.json_build_object('sessionId', session_id, 'version', version,
        'pastDueAt', onboarding.instant(past_due_at))
      from onboarding.requirement_deadlines where user_id = p_user_id and flow = p_flow
    )
  );
end
$$;

comment on function onboarding.read_requirements is
'What somebody is judged from who is done with a flow: {session, judged}: the latest completed session, sealed, and
{sessionId, version, pastDueAt} of when it was judged last; each null where there is none.';

revoke all on function onboarding.read_requirements
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.read_requirements to onboarding_api;
