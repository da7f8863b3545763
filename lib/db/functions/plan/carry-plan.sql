-- Takes the plan of a session along to the one that goes on from it: {fromSessionId, toSessionId, paths, changed,
-- layout}, paths where a newer version of the flow has put what items are based on, changed which of these the next
-- session answers otherwise. Items
-- keep id, place, state and edits, the plan its revision; the former session keeps its own. outcome: carried, there_already,
-- not_found, or unwritten: the plan does not follow its advice yet; lay it out from `plan` and call again.
create or replace function onboarding.carry_plan(p_user_id uuid, p_request jsonb) returns table (outcome text, plan jsonb)
language plpgsql volatile set search_path = '' as $$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  v_next public.onboarding_sessions;
  v_draft integer;
  v_now constant timestamptz := pg_catalog.clock_timestamp();
begin
  select * into s from public.onboarding_sessions
  where id = (p_request ->> 'fromSessionId')::uuid and user_id = p_user_id for no key update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  select * into v_next from public.onboarding_sessions
  where id = (p_request ->> 'toSessionId')::uuid and user_id = p_user_id for no key update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  if not onboarding.follow_draft(s, p_request -> 'layout', v_now) then
    return query select 'unwritten', onboarding.plan_with_draft(s, v_now);
    return;
  end if;
  v_draft := onboarding.draft_of(v_next.user_id, v_next.id);
  insert into onboarding.plans (user_id, session_id, revision, draft, locale, item_ids, created_at, updated_at)
  select p.user_id, v_next.id, p.revision, v_draft,
    coalesce(p.locale, s.recommendations_basis::jsonb ->> 'locale'), p.item_ids, v_now, v_now
  from onboarding.plans p where p.user_id = p_user_id and p.session_id = s.id
  on conflict do nothing;
  if not found then
    return query select 'there_already', null::jsonb;
    return;
  end if;
  insert into onboarding.plan_items (
    user_id, session_id, item_id, kind, content, source, state, is_edited, is_carried, based_on, written_at,
    field_revisions
  )
  select i.user_id, v_next.id, i.item_id, i.kind, i.content, i.source, i.state, i.is_edited, true, along.based_on,
    -- What was stale stays so, and what was not is so once an answer changes from here on.
    case when onboarding.is_stale(i.based_on, i.written_at, s.field_revisions)
      or along.based_on && onboarding.texts(p_request -> 'changed') then 0 else v_next.revision end,
    i.field_revisions
  from onboarding.plan_items i
  cross join lateral (select array(
    select coalesce(p_request -> 'paths' ->> path, path)
    from pg_catalog.unnest(i.based_on) with ordinality as based (path, place) order by place
  )) as along (based_on)
  where i.user_id = p_user_id and i.session_id = s.id;
  return query select 'carried', onboarding.plan_with_draft(v_next, v_now);
end
$$;

comment on function onboarding.carry_plan is
'Takes the plan of a session along to the one that goes on from it: {fromSessionId, toSessionId, paths, changed,
layout}, paths where a newer version of the flow has put what items are based on, changed which of these the next
session answers otherwise. Items
keep id, place, state and edits, the plan its revision; the former session keeps its own. outcome: carried, there_already,
not_found, or unwritten: the plan does not follow its advice yet; lay it out from `plan` and call again.';

revoke all on function onboarding.carry_plan
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.carry_plan to onboarding_api;
