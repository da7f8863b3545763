-- Removes every trace of the user's session at once, and of those it was resumed from: they hold the same answers.
-- Returns whether there was one; whatever is not the user's of the flow is gone already.
create or replace function onboarding.erase_session(p_user_id uuid, p_flow text, p_session_id uuid) returns boolean
language plpgsql volatile set search_path = '' as $$
declare
  v_ids uuid[];
  v_is_there boolean;
begin
  -- A save that is under way finishes first.
  perform from public.onboarding_sessions where user_id = p_user_id and id = p_session_id for update;
  if exists (
    select from public.onboarding_sessions where user_id = p_user_id and id = p_session_id and flow <> p_flow
    union all
    select from onboarding.archived_sessions
    where user_id = p_user_id and id = p_session_id and session ->> 'flow' <> p_flow
  ) then
    return false;
  end if;
  with recursive links as (
    select id as child, resumed_from as parent from public.onboarding_sessions where user_id = p_user_id and resumed_from is not null
    union all
    select id, (session ->> 'resumedFrom')::uuid from onboarding.archived_sessions where user_id = p_user_id
    union all
    select resumed_by, id from onboarding.archived_sessions where user_id = p_user_id
  ), lineage as (
    select p_session_id as id
    union
    select parent from links join lineage on links.child = lineage.id where parent is not null
  )
  select pg_catalog.array_agg(id) into v_ids from lineage;
  v_is_there := exists (select from public.onboarding_sessions where user_id = p_user_id and id = p_session_id)
    or exists (select from onboarding.archived_sessions where user_id = p_user_id and id = p_session_id);
  -- A cached answer may name no session; a cache may go whole.
  delete from onboarding.ai_cache c where c.user_id = p_user_id and v_is_there;
  perform onboarding.count_erasure(p_user_id, v_ids);
  delete from public.onboarding_sessions where user_id = p_user_id and id = any (v_ids);
  delete from onboarding.archived_sessions where user_id = p_user_id and id = any (v_ids);
  delete from onboarding.requirement_deadlines where user_id = p_user_id and session_id = any (v_ids);
  delete from onboarding.outbox where user_id = p_user_id and session_id = any (v_ids);
  delete from onboarding.session_facts where user_id = p_user_id and session_id = any (v_ids);
  return v_is_there;
end
$$;

comment on function onboarding.erase_session is
'Removes every trace of the user''s session at once, and of those it was resumed from: they hold the same answers.
Returns whether there was one; whatever is not the user''s of the flow is gone already.';

revoke all on function onboarding.erase_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.erase_session to onboarding_api;
