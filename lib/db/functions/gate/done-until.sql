-- Until when somebody is done with a flow: infinity where nothing blocks, null where they are not done. Done is who has
-- a completed session of it, whatever is live beside it, and no past deadline of a newer version's requirements.
create or replace function onboarding.done_until(p_user_id uuid, p_flow text) returns timestamptz
language plpgsql stable set search_path = '' as $$
declare
  v_until timestamptz;
begin
  if not exists (
    select from public.onboarding_sessions where user_id = p_user_id and flow = p_flow and status = 'completed'
  ) then
    return null;
  end if;
  select past_due_at into v_until from onboarding.requirement_deadlines where user_id = p_user_id and flow = p_flow;
  v_until := coalesce(v_until, 'infinity');
  return case when v_until > pg_catalog.now() then v_until end;
end
$$;

comment on function onboarding.done_until is
'Until when somebody is done with a flow: infinity where nothing blocks, null where they are not done. Done is who has
a completed session of it, whatever is live beside it, and no past deadline of a newer version''s requirements.';

revoke all on function onboarding.done_until
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.done_until to authenticated, onboarding_api;
