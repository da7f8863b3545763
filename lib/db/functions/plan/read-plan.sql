-- The plan of {flow, sessionId}, without a sessionId of the live session, else of the latest completed one; null when
-- there is no such session. Nothing is written.
create or replace function onboarding.read_plan(p_user_id uuid, p_request jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now constant timestamptz := pg_catalog.now();
begin
  if p_request ->> 'sessionId' is null then
    select * into s from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow'
      and (status = 'completed' or (status = 'in_progress' and expires_at > v_now))
    order by status = 'in_progress' desc, created_at desc
    limit 1;
  else
    select * into s from public.onboarding_sessions
    where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow';
  end if;
  return case when found then onboarding.plan_with_draft(s, v_now) end;
end
$$;

comment on function onboarding.read_plan is
'The plan of {flow, sessionId}, without a sessionId of the live session, else of the latest completed one; null when
there is no such session. Nothing is written.';

revoke all on function onboarding.read_plan
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.read_plan to onboarding_api;
