-- Closes the user's session. Returns done; unchanged for one that is closed already or not the user's of the flow; or
-- session_closed for a completed one.
create or replace function onboarding.delete_session(p_user_id uuid, p_flow text, p_session_id uuid) returns text
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions 
  where user_id = p_user_id and id = p_session_id and flow = p_flow for update;
  if s.status = 'completed' then
    return 'session_closed';
  end if;
  if s.status = 'in_progress' then
    perform onboarding.abandon(s, 'deleted', pg_catalog.clock_timestamp());
  elsif s.closed_reason = 'expired' then
    update public.onboarding_sessions set closed_reason = 'deleted' where user_id = p_user_id and id = s.id;
  else
    return 'unchanged';
  end if;
  return 'done';
end
$$;

comment on function onboarding.delete_session is
'Closes the user''s session. Returns done; unchanged for one that is closed already or not the user''s of the flow; or
session_closed for a completed one.';

revoke all on function onboarding.delete_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.delete_session to onboarding_api;
