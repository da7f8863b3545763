-- The user's live session, else the latest completed one, else null.
create or replace function onboarding.read_current_session(p_user_id uuid) returns json
language plpgsql stable set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id
    and (status = 'completed' or (status = 'in_progress' and expires_at > pg_catalog.now()))
  order by status = 'in_progress' desc, created_at desc
  limit 1;
  return case when found then onboarding.session_json(s, pg_catalog.now()) end;
end
$$;

comment on function onboarding.read_current_session is
'The user''s live session, else the latest completed one, else null.';

revoke all on function onboarding.read_current_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.read_current_session to onboarding_api;
