-- The user's session in the API's form; null when there is none of that id.
create or replace function onboarding.read_session(p_user_id uuid, p_session_id uuid) returns json
language plpgsql stable set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions where user_id = p_user_id and id = p_session_id;
  return case when found then onboarding.session_json(s, pg_catalog.now()) end;
end
$$;

comment on function onboarding.read_session is
'The user''s session in the API''s form; null when there is none of that id.';

revoke all on function onboarding.read_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.read_session to onboarding_api;
