-- Adds an item that a person wrote at the end of a plan: {flow, sessionId or null for the current one, itemId, kind,
-- content, opId, requestDigests, layout, mostItems}, content sealed. outcome: added, repeated, not_found, op_id_reused,
-- unwritten (as of change_plan_item), session_expired, session_closed, too_many.
create or replace function onboarding.add_plan_item(p_user_id uuid, p_request jsonb)
returns table (outcome text, item jsonb, revision integer, plan jsonb)
language plpgsql volatile set search_path = '' as $$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  e onboarding.plan_edits;
  v_item_id constant uuid := p_request ->> 'itemId';
  v_session_id uuid := p_request ->> 'sessionId';
  v_now timestamptz;
begin
  if v_session_id is null then
    select id into v_session_id from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow'
      and (status = 'completed' or (status = 'in_progress' and expires_at > pg_catalog.now()))
    order by status = 'in_progress' desc, created_at desc
    limit 1;
  end if;
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = v_session_id and flow = p_request ->> 'flow' for no key update;
  if not found then
    return query select 'not_found', null::jsonb, null::integer, null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();

  if p_request ->> 'opId' is not null then
    -- Without a session named, another may have become the current one since.
    select * into e from onboarding.plan_edits
    where user_id = p_user_id and op_id = (p_request ->> 'opId')::uuid
      and (session_id = s.id or p_request ->> 'sessionId' is null)
    order by session_id = s.id desc limit 1;
    if found then
      if not p_request -> 'requestDigests' ? e.request_digest then
        return query select 'op_id_reused', null::jsonb, null::integer, null::jsonb;
      else
        return query select 'repeated', e.item, e.revision, null::jsonb;
      end if;
      return;
    end if;
  end if;

  if onboarding.session_state(s, v_now) in ('session_expired', 'session_closed') then
    return query select onboarding.session_state(s, v_now), null::jsonb, null::integer, null::jsonb;
    return;
  end if;
  if not onboarding.follow_draft(s, p_request -> 'layout', v_now) then
    return query select 'unwritten', null::jsonb, null::integer, onboarding.plan_with_draft(s, v_now);
    return;
  end if;
  update onboarding.plans set item_ids = item_ids || v_item_id
  where user_id = p_user_id and session_id = s.id
    and pg_catalog.cardinality(item_ids) < (p_request ->> 'mostItems')::integer;
  if not found then
    return query select 'too_many', null::jsonb, null::integer, null::jsonb;
    return;
  end if;
  insert into onboarding.plan_items (user_id, session_id, item_id, kind, content, source, written_at)
  values (p_user_id, s.id, v_item_id, p_request ->> 'kind', p_request -> 'content', 'person', s.revision);
  item := onboarding.plan_item_json(p_user_id, s.id, v_item_id, s.field_revisions);
  revision := onboarding.note_plan_edit(s, pg_catalog.jsonb_build_object(
    'kind', 'added', 'itemId', v_item_id, 'opId', p_request -> 'opId',
    'requestDigest', p_request #> '{requestDigests,0}'
  ), item, v_now);
  outcome := 'added';
  return next;
end
$$;

comment on function onboarding.add_plan_item is
'Adds an item that a person wrote at the end of a plan: {flow, sessionId or null for the current one, itemId, kind,
content, opId, requestDigests, layout, mostItems}, content sealed. outcome: added, repeated, not_found, op_id_reused,
unwritten (as of change_plan_item), session_expired, session_closed, too_many.';

revoke all on function onboarding.add_plan_item
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.add_plan_item to onboarding_api;
