-- Changes an item of the newest open plan that has it: {flow, itemId, patch: {state, content, position}, baseRevision, opId,
-- requestDigests, layout, contentKinds}, contents sealed. outcome: changed, repeated, not_found, op_id_reused, unwritten (the plan does
-- not follow its advice yet: lay it out from `plan` and call again), session_expired, session_closed, other_kind (the
-- content is of none of contentKinds; detail: its kind), revision_ahead, edit_conflict (detail: [{field, theirs}]).
create or replace function onboarding.change_plan_item(p_user_id uuid, p_request jsonb)
returns table (outcome text, item jsonb, revision integer, plan jsonb, detail jsonb)
language plpgsql volatile set search_path = '' as $$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  p onboarding.plans;
  i onboarding.plan_items;
  e onboarding.plan_edits;
  v_item_id constant uuid := p_request ->> 'itemId';
  v_patch constant jsonb := p_request -> 'patch';
  v_base constant integer := p_request ->> 'baseRevision';
  v_session_id uuid;
  v_now timestamptz;
  v_others uuid[];
  v_before jsonb;
  v_changed text[];
begin
  -- Of plans that an update took along, that of the newest session counts, but where it was given up or ran out. An item
  -- of a mere draft is nowhere yet: its id begins as that of its session.
  select pi.session_id into v_session_id
  from onboarding.plan_items pi
  join public.onboarding_sessions os on os.user_id = pi.user_id and os.id = pi.session_id
  where pi.user_id = p_user_id and pi.item_id = v_item_id
  order by onboarding.session_state(row(os.*)::public.onboarding_sessions, pg_catalog.clock_timestamp()) in ('open', 'completed') desc, os.created_at desc
  limit 1;
  if not found then
    select id into v_session_id from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow' and pg_catalog.left(id::text, 8) = pg_catalog.left(v_item_id::text, 8)
    order by created_at desc limit 1;
  end if;
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = v_session_id and flow = p_request ->> 'flow' for no key update;
  if not found then
    return query select 'not_found', null::jsonb, null::integer, null::jsonb, null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();

  if p_request ->> 'opId' is not null then
    select * into e from onboarding.plan_edits
    where user_id = p_user_id and op_id = (p_request ->> 'opId')::uuid
      and (session_id = s.id or item_id = v_item_id)
    order by session_id = s.id desc limit 1;
    if found then
      if not p_request -> 'requestDigests' ? e.request_digest then
        return query select 'op_id_reused', null::jsonb, null::integer, null::jsonb, null::jsonb;
      else
        return query select 'repeated', e.item, e.revision, null::jsonb, null::jsonb;
      end if;
      return;
    end if;
  end if;

  if onboarding.session_state(s, v_now) in ('session_expired', 'session_closed') and (
    p_request -> 'layout' is not null or exists (
      select from onboarding.plan_items
      where user_id = p_user_id and session_id = s.id and item_id = v_item_id
    )
  ) then
    return query select onboarding.session_state(s, v_now), null::jsonb, null::integer, null::jsonb, null::jsonb;
    return;
  end if;
  if not onboarding.follow_draft(s, p_request -> 'layout', v_now) then
    return query select 'unwritten', null::jsonb, null::integer, onboarding.plan_with_draft(s, v_now), null::jsonb;
    return;
  end if;
  select * into p from onboarding.plans where user_id = p_user_id and session_id = s.id;
  select * into i from onboarding.plan_items
  where user_id = p_user_id and session_id = s.id and item_id = v_item_id;
  if not found then
    return query select 'not_found', null::jsonb, null::integer, null::jsonb, null::jsonb;
    return;
  end if;
  if v_patch ? 'content' and not p_request -> 'contentKinds' ? i.kind then
    return query select 'other_kind', null::jsonb, p.revision, null::jsonb, pg_catalog.to_jsonb(i.kind);
    return;
  end if;
  if v_base > p.revision then
    return query select 'revision_ahead', null::jsonb, p.revision, null::jsonb, null::jsonb;
    return;
  end if;

  v_before := pg_catalog.jsonb_build_object(
    'state', i.state, 'content', i.content, 'isEdited', i.is_edited, 'position', pg_catalog.array_position(p.item_ids, v_item_id) - 1
  );
  v_changed := array(select key from pg_catalog.jsonb_each(
    case when v_patch ? 'position' then v_patch || pg_catalog.jsonb_build_object(
      'position', least((v_patch ->> 'position')::integer, pg_catalog.cardinality(p.item_ids) - 1)
    ) else v_patch end
  ) where v_before -> key <> value);
  if v_base is not null then
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('field', field, 'theirs', v_before -> field)) into detail
    from pg_catalog.unnest(v_changed) as field
    where (i.field_revisions ->> field)::integer > v_base;
    if detail is not null then
      return query select 'edit_conflict', onboarding.plan_item_json(p_user_id, s.id, v_item_id, s.field_revisions),
        p.revision, null::jsonb, detail;
      return;
    end if;
  end if;

  if v_changed <> '{}' then
    update onboarding.plan_items set
      state = coalesce(v_patch ->> 'state', i.state),
      content = coalesce(v_patch -> 'content', i.content),
      is_edited = i.is_edited or 'content' = any (v_changed),
      -- Who writes it anew knows the answers as they are.
      written_at = case when 'content' = any (v_changed) then s.revision else i.written_at end,
      field_revisions = i.field_revisions || (
        select pg_catalog.jsonb_object_agg(field, p.revision + 1) from pg_catalog.unnest(v_changed) as field
      )
    where user_id = p_user_id and session_id = s.id and item_id = v_item_id;
  end if;
  if 'position' = any (v_changed) then
    v_others := pg_catalog.array_remove(p.item_ids, v_item_id);
    update onboarding.plans set
      item_ids = v_others[: (v_patch ->> 'position')::integer] || v_item_id
        || v_others[(v_patch ->> 'position')::integer + 1 :]
    where user_id = p_user_id and session_id = s.id;
  end if;
  item := onboarding.plan_item_json(p_user_id, s.id, v_item_id, s.field_revisions);
  if v_changed && array['state', 'content'] then
    -- What was decided in the plan that this one was taken along from is counted there, where it stands as it was.
    if 'state' = any (v_changed) and i.is_carried and not exists (
      select from onboarding.plan_edits
      where user_id = p_user_id and session_id = s.id and revision = (i.field_revisions ->> 'state')::integer
    ) then
      v_before := v_before || '{"state": "suggested"}';
    end if;
    perform onboarding.count_plan_change(s, v_before, item);
  end if;
  revision := onboarding.note_plan_edit(s, pg_catalog.jsonb_build_object(
    'kind', 'changed', 'itemId', v_item_id, 'opId', p_request -> 'opId',
    'requestDigest', p_request #> '{requestDigests,0}', 'baseRevision', v_base
  ), item, v_now);
  outcome := 'changed';
  return next;
end
$$;

comment on function onboarding.change_plan_item is
'Changes an item of the newest open plan that has it: {flow, itemId, patch: {state, content, position}, baseRevision, opId,
requestDigests, layout, contentKinds}, contents sealed. outcome: changed, repeated, not_found, op_id_reused, unwritten (the plan does
not follow its advice yet: lay it out from `plan` and call again), session_expired, session_closed, other_kind (the
content is of none of contentKinds; detail: its kind), revision_ahead, edit_conflict (detail: [{field, theirs}]).';

revoke all on function onboarding.change_plan_item
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.change_plan_item to onboarding_api;
