-- Functions as lib/db/functions holds them: written by "npx firststep migrate new", never by hand.
set check_function_bodies = off;

-- lib/db/functions/analytics/count-changed.sql
-- Counts what a change of a session means: its groups, the steps that it has got past, and its completion.
create or replace function onboarding.count_changed(
  p_before public.onboarding_sessions, s public.onboarding_sessions
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_since timestamptz;
begin
  -- Answers move a session from one label to another.
  if s.locale <> p_before.locale or s.labels <> p_before.labels or s.definition_version <> p_before.definition_version then
    insert into onboarding.analytics_tail (day, flow, series, key, count)
    select onboarding.session_day(s), s.flow, 'session', array['started', moved.dimension, moved.value], sum(moved.count)
    from (
      select dimension, value, 1 from onboarding.session_labels(s)
      union all
      select dimension, value, -1 from onboarding.session_labels(p_before)
    ) as moved (dimension, value, count)
    group by moved.dimension, moved.value having sum(moved.count) <> 0;
  end if;
  if s.current_step <> p_before.current_step or s.path <> p_before.path or s.status <> p_before.status
    or s.definition_version <> p_before.definition_version then
    select coalesce(pg_catalog.min(e.created_at), case when p_before.current_step = 1 then p_before.created_at end)
    into v_since from onboarding.session_edits e
    where e.user_id = s.user_id and e.session_id = s.id and e.revision < s.revision
      and e.current_step >= p_before.current_step;
    perform onboarding.count_steps(p_before, s, v_since);
  end if;
  if s.status <> p_before.status then
    perform onboarding.count_session_event(s, 'completed', 1);
    perform onboarding.count_in_session(s, 'seconds', array['total', onboarding.rounded_seconds(s.completed_at - s.created_at)]);
  end if;
  if (s.locale, s.labels, s.definition_version, s.current_step, s.path, s.status)
    is distinct from
    (p_before.locale, p_before.labels, p_before.definition_version, p_before.current_step, p_before.path, p_before.status) then
    update onboarding.session_facts f set
      locale = s.locale, labels = s.labels, version = s.definition_version, current_step = s.current_step, path = s.path,
      status = s.status
    where f.user_id = s.user_id and f.session_id = s.id;
  end if;
end
$$;

comment on function onboarding.count_changed is
'Counts what a change of a session means: its groups, the steps that it has got past, and its completion.';

revoke all on function onboarding.count_changed
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_changed to onboarding_api, onboarding_jobs;

-- lib/db/functions/analytics/note-signals.sql
-- Notes what a process noticed about the live sessions of users: [{user, flow, refused, refusals, aiFailed, aiSlow, suggested, step,
-- label}], of a suggestion with the step that answers it and the label that the answer is counted by. One that arrives
-- after that step was done is judged here, one that came before by the save.
create or replace function onboarding.note_signals(p_signals jsonb) returns void
language plpgsql volatile set search_path = '' as $$
declare
  g record;
  s public.onboarding_sessions;
  v_before text[];
  v_refusals jsonb;
begin
  for g in
    select * from pg_catalog.jsonb_to_recordset(p_signals) as signal (
      "user" uuid, flow text, refused boolean, refusals jsonb, "aiFailed" boolean, "aiSlow" boolean, suggested text[], step text, label text
    )
    order by 1
  loop
    select * into s from public.onboarding_sessions
    where user_id = g."user" and flow = g.flow and status = 'in_progress' for no key update;
    continue when not found;
    select suggested, refusals into v_before, v_refusals from onboarding.session_signals
    where user_id = s.user_id and session_id = s.id;
    select coalesce(pg_catalog.jsonb_agg(kept.refusal order by kept.place), '[]') into v_refusals
    from (
      select refusal, place from pg_catalog.jsonb_array_elements(coalesce(v_refusals, '[]') || coalesce(g.refusals, '[]'))
        with ordinality as listed (refusal, place)
      order by place desc limit 20
    ) as kept;
    insert into onboarding.session_signals as signals (
      user_id, session_id, save_refused_at, ai_failed_at, ai_slow_at, suggested, refusals
    )
    values (
      s.user_id, s.id, case when g.refused then pg_catalog.now() end, case when g."aiFailed" then pg_catalog.now() end,
      case when g."aiSlow" then pg_catalog.now() end, g.suggested, v_refusals
    )
    on conflict (user_id, session_id) do update set
      save_refused_at = coalesce(excluded.save_refused_at, signals.save_refused_at),
      ai_failed_at = coalesce(excluded.ai_failed_at, signals.ai_failed_at),
      ai_slow_at = coalesce(excluded.ai_slow_at, signals.ai_slow_at),
      suggested = coalesce(excluded.suggested, signals.suggested),
      refusals = excluded.refusals;
    if g.suggested is not null and v_before is null and g.step = any (s.completed_steps) then
      perform onboarding.count_suggestion(s, s.labels ->> g.label, g.suggested);
    end if;
  end loop;
end
$$;

comment on function onboarding.note_signals is
'Notes what a process noticed about the live sessions of users: [{user, flow, refused, refusals, aiFailed, aiSlow, suggested, step,
label}], of a suggestion with the step that answers it and the label that the answer is counted by. One that arrives
after that step was done is judged here, one that came before by the save.';

revoke all on function onboarding.note_signals
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.note_signals to onboarding_jobs;

-- lib/db/functions/analytics/source-words.sql
-- Up to so many sources that sessions have, by name: from one to the next by their index, however many sessions each has.
create or replace function onboarding.source_words(p_limit integer) returns setof text
language plpgsql stable set search_path = '' as $$
begin
  return query
    with recursive source (word, place) as (
      (select s.source::text, 1 from public.onboarding_sessions s where s.source is not null order by s.source limit 1)
      union all
      select (
        select s.source::text from public.onboarding_sessions s where s.source > source.word order by s.source limit 1
      ), place + 1
      from source where word is not null and place < p_limit
    )
    select word from source where word is not null;
end
$$;

comment on function onboarding.source_words is
'Up to so many sources that sessions have, by name: from one to the next by their index, however many sessions each has.';

revoke all on function onboarding.source_words
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.source_words to onboarding_jobs;

-- lib/db/functions/flow/read-unjudged.sql
-- Completed sessions that a version has not been judged by, in the order of their completion: at most p_limit, each the
-- latest of its user, of an older version, and completed at p_since or later.
create or replace function onboarding.read_unjudged(
  p_flow text, p_version integer, p_since timestamptz, p_limit integer
) returns table (session json, completed_at text)
language plpgsql stable set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select onboarding.session_json(row(s.*)::public.onboarding_sessions, pg_catalog.now()), s.completed_at::text
  from public.onboarding_sessions s
  where s.flow = p_flow and s.status = 'completed' and s.completed_at >= p_since and s.definition_version < p_version
    and not exists (
      select from onboarding.requirement_deadlines d
      where d.user_id = s.user_id and d.flow = s.flow and d.session_id = s.id and d.version >= p_version
    )
    and not exists (
      select from public.onboarding_sessions later
      where later.user_id = s.user_id and later.flow = s.flow and later.status = 'completed'
        and later.completed_at > s.completed_at
    )
  order by s.completed_at limit p_limit;
end
$$;

comment on function onboarding.read_unjudged is
'Completed sessions that a version has not been judged by, in the order of their completion: at most p_limit, each the
latest of its user, of an older version, and completed at p_since or later.';

revoke all on function onboarding.read_unjudged
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.read_unjudged to onboarding_jobs;

-- lib/db/functions/flow/store-flow-version.sql
-- Stores a version of a flow, or its newest words: {flow, version, digest, content, words}. A version that no session has
-- may get other content. outcome: stored, known, replaced, or other_content with nothing changed. Answers with it what is
-- stored of the flow, as [{version, digest, firstStoredAt}].
create or replace function onboarding.store_flow_version(p_request jsonb) returns table (outcome text, versions jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  v_flow constant text := p_request ->> 'flow';
  v_version constant integer := p_request -> 'version';
  v_stored onboarding.flow_versions;
begin
  -- Processes that start at once with one version, or with two contents of it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.flow:' || v_flow, 0));
  select * into v_stored from onboarding.flow_versions where flow = v_flow and version = v_version;
  if not found then
    insert into onboarding.flow_versions (flow, version, digest, content, words, first_stored_at)
    values (v_flow, v_version, p_request ->> 'digest', p_request ->> 'content', p_request -> 'words',
      pg_catalog.clock_timestamp());
    outcome := 'stored';
  elsif v_stored.digest = p_request ->> 'digest' then
    if v_stored.words <> p_request -> 'words' then
      update onboarding.flow_versions set words = p_request -> 'words' where flow = v_flow and version = v_version;
    end if;
    outcome := 'known';
  elsif exists (select 1 from public.onboarding_sessions where flow = v_flow and definition_version = v_version) then
    outcome := 'other_content';
  else
    update onboarding.flow_versions set
      digest = p_request ->> 'digest', content = p_request ->> 'content', words = p_request -> 'words',
      first_stored_at = pg_catalog.clock_timestamp(), judged_at = null
    where flow = v_flow and version = v_version;
    outcome := 'replaced';
  end if;
  versions := onboarding.flow_version_list(v_flow);
  return next;
end
$$;

comment on function onboarding.store_flow_version is
'Stores a version of a flow, or its newest words: {flow, version, digest, content, words}. A version that no session has
may get other content. outcome: stored, known, replaced, or other_content with nothing changed. Answers with it what is
stored of the flow, as [{version, digest, firstStoredAt}].';

revoke all on function onboarding.store_flow_version
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.store_flow_version to onboarding_jobs;

-- lib/db/functions/gate/access-token-hook.sql
-- A Supabase access token hook: adds the claim `onboarding_done`, {flow: null or the instant from which something is
-- past due} of every flow that the user is done with, and leaves the other claims as they are.
--
-- Security definer, because the sign-in has no user's claims yet; its owner must bypass row security, as `postgres` of
-- a Supabase project does.
create or replace function onboarding.access_token_hook(event jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_user_id constant uuid := (event ->> 'user_id')::uuid;
  v_flow text;
  v_until timestamptz;
  v_done jsonb := '{}';
begin
  for v_flow in
    select distinct flow from public.onboarding_sessions where user_id = v_user_id and status = 'completed'
  loop
    v_until := onboarding.done_until(v_user_id, v_flow);
    if v_until is not null then
      v_done := v_done || pg_catalog.jsonb_build_object(v_flow, onboarding.instant(nullif(v_until, 'infinity')));
    end if;
  end loop;
  return pg_catalog.jsonb_set(event, '{claims,onboarding_done}', v_done);
end
$$;

comment on function onboarding.access_token_hook is
'A Supabase access token hook: adds the claim `onboarding_done`, {flow: null or the instant from which something is
past due} of every flow that the user is done with, and leaves the other claims as they are.';

revoke all on function onboarding.access_token_hook
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because only Supabase's sign-in calls it, to which docs/guides/gate.md grants it.

-- lib/db/functions/plan/carry-plan.sql
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

-- lib/db/functions/plan/change-plan-item.sql
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

-- lib/db/functions/plan/plan-json.sql
-- A plan as it is stored: {revision, draft, locale, items}, contents still sealed; null where nobody has touched it.
create or replace function onboarding.plan_json(p_user_id uuid, p_session_id uuid, p_field_revisions jsonb)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select pg_catalog.jsonb_build_object('revision', p.revision, 'draft', p.draft, 'locale', p.locale, 'items', (
      select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
        'id', i.item_id, 'kind', i.kind, 'content', i.content, 'source', i.source, 'state', i.state,
        'isEdited', i.is_edited, 'isCarried', i.is_carried,
        'isStale', onboarding.is_stale(i.based_on, i.written_at, p_field_revisions),
        'basedOn', i.based_on, 'position', o.place - 1
      ) order by o.place), '[]')
      from pg_catalog.unnest(p.item_ids) with ordinality as o (item_id, place)
      join onboarding.plan_items i
        on i.user_id = p_user_id and i.session_id = p_session_id and i.item_id = o.item_id
    ))
    from onboarding.plans p where p.user_id = p_user_id and p.session_id = p_session_id
  );
end
$$;

comment on function onboarding.plan_json is
'A plan as it is stored: {revision, draft, locale, items}, contents still sealed; null where nobody has touched it.';

revoke all on function onboarding.plan_json
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.plan_json to onboarding_api, onboarding_jobs;

-- lib/db/functions/plan/renew-plan.sql
-- Lays a plan out anew with advice that was just written: {flow, sessionId, kinds, layout: {revision, draft, locale, items}}.
-- outcome: renewed, not_found, session_expired, session_closed, or unwritten: the plan or its advice changed meanwhile;
-- lay it out again from `plan`.
create or replace function onboarding.renew_plan(p_user_id uuid, p_request jsonb) returns table (outcome text, plan jsonb)
language plpgsql volatile set search_path = '' as $$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  v_layout constant jsonb := p_request -> 'layout';
  v_draft integer;
  v_revision integer;
  v_now timestamptz;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow'
  for no key update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  if onboarding.session_state(s, v_now) in ('session_expired', 'session_closed') then
    return query select onboarding.session_state(s, v_now), null::jsonb;
    return;
  end if;
  v_draft := onboarding.draft_of(s.user_id, s.id);
  select p.revision into v_revision from onboarding.plans p where p.user_id = p_user_id and p.session_id = s.id;
  if (v_layout ->> 'draft')::integer is distinct from v_draft
    or (v_layout ->> 'revision')::integer <> coalesce(v_revision, 0)
  then
    return query select 'unwritten', onboarding.plan_with_draft(s, v_now);
    return;
  end if;
  perform onboarding.lay_out_plan(p_user_id, s.id, v_layout, v_now);
  perform onboarding.note_plan_edit(
    s, pg_catalog.jsonb_build_object('kind', 'renewed', 'kinds', p_request -> 'kinds'), null, v_now
  );
  return query select 'renewed', onboarding.plan_with_draft(s, v_now);
end
$$;

comment on function onboarding.renew_plan is
'Lays a plan out anew with advice that was just written: {flow, sessionId, kinds, layout: {revision, draft, locale, items}}.
outcome: renewed, not_found, session_expired, session_closed, or unwritten: the plan or its advice changed meanwhile;
lay it out again from `plan`.';

revoke all on function onboarding.renew_plan
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.renew_plan to onboarding_api;

-- lib/db/functions/privacy/count-erasure.sql
-- Counts those live sessions of a user that are about to be deleted, all of them without ids: nothing to do here, where the
-- trigger count_erased does so row by row.
create or replace function onboarding.count_erasure(p_user_id uuid, p_session_ids uuid[]) returns void
language plpgsql volatile set search_path = '' as $$
begin
end
$$;

comment on function onboarding.count_erasure is
'Counts those live sessions of a user that are about to be deleted, all of them without ids: nothing to do here, where the
trigger count_erased does so row by row.';

revoke all on function onboarding.count_erasure
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_erasure to onboarding_api, onboarding_jobs;

-- lib/db/functions/privacy/erase-session.sql
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

-- lib/db/functions/privacy/erase-user.sql
-- Removes everything that is kept of a user, as deleting the account would, and leaves the account. Returns how many
-- rows went or were anonymised, by table.
create or replace function onboarding.erase_user(p_user_id uuid) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  v_table record;
  v_count bigint;
  v_result jsonb := '{}';
begin
  perform onboarding.count_erasure(p_user_id, null);
  for v_table in select * from onboarding.tables_of_users() where place <> 'onboarding.session_edits'::regclass loop
    if v_table.on_delete = 'n' then
      execute pg_catalog.format('update %s set %I = null where %I = $1', v_table.place, v_table.user_column, v_table.user_column)
      using p_user_id;
    else
      execute pg_catalog.format('delete from %s where %I = $1', v_table.place, v_table.user_column) using p_user_id;
    end if;
    get diagnostics v_count = row_count;
    v_result := v_result || pg_catalog.jsonb_build_object(v_table.place::text, v_count);
  end loop;
  -- Limits are kept under a digest of the user, as lib/limits/rate-limits.ts makes it.
  delete from onboarding.rate_limits
  where key like '%:' || pg_catalog.rtrim(pg_catalog.translate(
    pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_user_id::text, 'UTF8')), 'base64'), '+/', '-_'), '=');
  get diagnostics v_count = row_count;
  return v_result || pg_catalog.jsonb_build_object('onboarding.rate_limits', v_count);
end
$$;

comment on function onboarding.erase_user is
'Removes everything that is kept of a user, as deleting the account would, and leaves the account. Returns how many
rows went or were anonymised, by table.';

revoke all on function onboarding.erase_user
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.erase_user to onboarding_jobs;

-- lib/db/functions/privacy/export-own.sql
-- Everything that is kept of the user, under row security: account, sessions and archive in the API's form, still
-- sealed, and the rows of every other table that has some.
create or replace function onboarding.export_own(p_user_id uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_table record;
  v_rows jsonb;
  v_records jsonb := '{}';
  v_edits jsonb;
  v_plan record;
  v_plans jsonb := '{}';
  v_plan_edits jsonb;
  v_sessions jsonb;
  v_archived jsonb;
begin
  for v_table in
    select * from onboarding.tables_of_users()
    where place not in ('public.onboarding_sessions'::regclass, 'onboarding.session_edits'::regclass,
      'onboarding.archived_sessions'::regclass)
  loop
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(%s) from %s t where t.%I = $1',
      onboarding.row_expression(v_table.place), v_table.place, v_table.user_column
    ) into v_rows using p_user_id;
    if v_rows is not null then
      v_records := v_records || pg_catalog.jsonb_build_object(pg_catalog.replace(v_table.place::text, 'onboarding.', ''), v_rows);
    end if;
  end loop;
  execute pg_catalog.format(
    'select pg_catalog.jsonb_object_agg(session_id, edits) from (
      select t.session_id, pg_catalog.jsonb_agg(%s - ''session_id'' - ''user_id'' - ''found_by_due'' order by t.revision) as edits
      from onboarding.session_edits t where t.user_id = $1 group by t.session_id
    ) by_session', onboarding.row_expression('onboarding.session_edits')
  ) into v_edits using p_user_id;
  execute pg_catalog.format(
    'select pg_catalog.jsonb_object_agg(session_id, edits) from (
      select t.session_id, pg_catalog.jsonb_agg(%s - ''session_id'' - ''user_id'' order by t.revision) as edits
      from onboarding.plan_edits t where t.user_id = $1 group by t.session_id
    ) by_session', onboarding.row_expression('onboarding.plan_edits')
  ) into v_plan_edits using p_user_id;
  for v_plan in select s.id, s.field_revisions from public.onboarding_sessions s where s.user_id = p_user_id loop
    v_plans := v_plans || pg_catalog.jsonb_build_object(
      v_plan.id::text, onboarding.plan_json(p_user_id, v_plan.id, v_plan.field_revisions));
  end loop;
  select coalesce(pg_catalog.jsonb_agg(
    onboarding.session_json(row(s.*)::public.onboarding_sessions, pg_catalog.now())::jsonb || pg_catalog.jsonb_build_object(
      'source', s.source, 'closedReason', s.closed_reason, 'edits', v_edits -> s.id::text,
      'plan', nullif(v_plans -> s.id::text, 'null')
        || pg_catalog.jsonb_build_object('edits', coalesce(v_plan_edits -> s.id::text, '[]'))
    ) order by s.created_at), '[]') into v_sessions
  from public.onboarding_sessions s where s.user_id = p_user_id;
  select coalesce(pg_catalog.jsonb_agg(a.session || pg_catalog.jsonb_build_object(
    'archivedAt', onboarding.instant(a.archived_at), 'deleteAfter', onboarding.instant(a.delete_after)
  ) order by a.archived_at), '[]') into v_archived
  from onboarding.archived_sessions a where a.user_id = p_user_id;
  return pg_catalog.jsonb_build_object(
    'exportedAt', onboarding.instant(pg_catalog.now()),
    'account', onboarding.own_account(),
    'sessions', v_sessions,
    'archivedSessions', v_archived,
    'records', v_records
  );
end
$$;

comment on function onboarding.export_own is
'Everything that is kept of the user, under row security: account, sessions and archive in the API''s form, still
sealed, and the rows of every other table that has some.';

revoke all on function onboarding.export_own
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.export_own to onboarding_api;

-- lib/db/functions/retention/count-due-sessions.sql
-- What archive_expired_sessions would do if it ran to the end, of a flow, of all without one.
create or replace function onboarding.count_due_sessions(
  p_archive_days integer default 30, p_delete_days integer default 365, p_flow text default null
) returns table (expired bigint, archived bigint, deleted bigint)
language plpgsql stable set search_path = '' as $$
begin
  return query select
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and status = 'in_progress' and expires_at <= now()),
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days))),
    (select pg_catalog.count(*) from onboarding.archived_sessions
      where (p_flow is null or coalesce(session ->> 'flow', 'onboarding') = p_flow) and delete_after <= now())
    + (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => p_delete_days));
end
$$;

comment on function onboarding.count_due_sessions is
'What archive_expired_sessions would do if it ran to the end, of a flow, of all without one.';

revoke all on function onboarding.count_due_sessions
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_due_sessions to onboarding_jobs;

-- lib/db/functions/sessions/save-progress.sql
-- Saves a patch of one step, which the caller has judged on answers that are verified here, and answers {outcome, session,
-- detail}. p_request: sessionId, flow, version, step, patch, completes, baseRevision, opId, requestDigests, locale;
-- judgedRevision, that of the answers which the caller has opened and judged on; judgedDone, whether the step counted as
-- finished; dependsOn, the steps that were read; changed, each field that is another then, with the revision after the
-- judged one; isEmpty, whether the step as merged holds nothing; isRefused, whether the patch is not to be taken; steps,
-- all of the flow in order; reopened, the finished steps that lack something then; path,
-- the steps that are asked then, or null where the save cannot change it; industries, those that it names, {path, slug}; labels and
-- adviceDigests, what changes of them; eventFields, those of the steps that were read; isFoundBy, whether operators find the
-- session by a field that changes; suggestedLabel, where a suggestion
-- is answered by this step. outcome: saved, repeated, not_found, op_id_reused, session_expired, session_closed, completed,
-- revision_ahead, outdated (move the session to this version and call again), unverified (open the session, judge again
-- and call again), unknown_industry (detail: their paths), edit_conflict (detail: [{field, theirs}]), refused.
create or replace function onboarding.save_progress(p_user_id uuid, p_request jsonb) returns json
language plpgsql volatile set search_path = '' as $$
declare
  v_session_id constant uuid := p_request ->> 'sessionId';
  v_step constant text := p_request ->> 'step';
  v_completes constant boolean := p_request -> 'completes';
  v_judged_done constant boolean := p_request -> 'judgedDone';
  v_flow constant text := p_request ->> 'flow';
  v_version constant integer := p_request -> 'version';
  v_judged_revision constant integer := p_request -> 'judgedRevision';
  v_base_revision constant integer := p_request ->> 'baseRevision';
  v_op_id constant uuid := p_request ->> 'opId';
  -- A draft into the very state that it was judged on, as most saves are: it needs no look at the session before.
  v_is_plain boolean := not v_completes and coalesce(v_base_revision = v_judged_revision, true)
    and not (p_request -> 'isRefused')::boolean and p_request -> 'reopened' = '[]' and p_request -> 'path' = 'null'
    and p_request -> 'labels' = '{}' and p_request -> 'locale' = 'null' and p_request -> 'industries' = '[]';
  v_revision integer := v_judged_revision;
  v_changed jsonb := p_request -> 'changed';
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_expires_at timestamptz := onboarding.expiry_after(v_now);
  v_completed_steps text[];
  v_current_step integer;
  v_path text[];
  s public.onboarding_sessions;
  v_before public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_detail jsonb;
  v_session json;
  v_name text;
begin
  if v_is_plain and v_op_id is not null then
    perform from onboarding.session_edits
    where user_id = p_user_id and op_id = v_op_id and session_id = v_session_id;
    v_is_plain := not found;
  end if;
  for attempt in 1..2 loop
    -- Where the session is in another state the update finds nothing, and it is looked at.
    if v_is_plain or attempt = 2 then
      update public.onboarding_sessions set
        step_data = case when (p_request -> 'isEmpty')::boolean then step_data - v_step
          else pg_catalog.jsonb_set(step_data, array[v_step],
            onboarding.merge_fields(coalesce(step_data -> v_step, '{}'), p_request -> 'patch')) end,
        field_revisions = pg_catalog.jsonb_set(field_revisions, array[v_step],
          coalesce(field_revisions -> v_step, '{}') || v_changed),
        completed_steps = coalesce(v_completed_steps, completed_steps),
        current_step = coalesce(v_current_step, current_step), path = coalesce(v_path, path),
        labels = labels || (p_request -> 'labels'), event_fields = event_fields || (p_request -> 'eventFields'),
        advice_digests = pg_catalog.jsonb_strip_nulls(advice_digests || (p_request -> 'adviceDigests')),
        locale = coalesce(p_request ->> 'locale', locale), revision = revision + 1, updated_at = v_now,
        -- A full hour, so that it changes once in one.
        expires_at = greatest(expires_at, v_expires_at)
      where user_id = p_user_id and id = v_session_id and revision = v_revision and status = 'in_progress'
        and expires_at > v_now and flow = v_flow and definition_version = v_version
        and (v_step = any (completed_steps)) = v_judged_done
      returning * into s;
      exit when found;
    end if;

    select * into s from public.onboarding_sessions
    where user_id = p_user_id and id = v_session_id and flow = v_flow for update;
    if not found then
      return '{"outcome": "not_found"}';
    end if;
    v_now := pg_catalog.clock_timestamp();
    v_expires_at := onboarding.expiry_after(v_now);

    if v_op_id is not null then
      select * into v_earlier from onboarding.session_edits
      where user_id = p_user_id and op_id = v_op_id and session_id = s.id;
      if found then
        if not p_request -> 'requestDigests' ? v_earlier.request_digest then
          return pg_catalog.json_build_object('outcome', 'op_id_reused', 'locale', s.locale);
        end if;
        return pg_catalog.json_build_object(
          'outcome', 'repeated', 'session', onboarding.session_as_of(s, v_earlier.revision));
      end if;
    end if;

    v_name := onboarding.session_state(s, v_now);
    if v_name <> 'open' then
      return pg_catalog.json_build_object('outcome', v_name, 'locale', s.locale);
    end if;
    -- What another version of the flow has judged is judged by this one first.
    if s.definition_version <> v_version then
      return pg_catalog.json_build_object('outcome', 'outdated', 'session', onboarding.session_json(s, v_now));
    end if;
    -- Answers that the caller has not opened are neither judged nor overwritten: they might not open.
    if (v_step = any (s.completed_steps)) <> v_judged_done or v_judged_revision < s.revision and (
      (v_judged_revision = 0 and s.step_data <> '{}')
      or exists (
        select from pg_catalog.jsonb_array_elements_text(p_request -> 'dependsOn') as read (step)
        cross join lateral pg_catalog.jsonb_each_text(s.field_revisions -> read.step) as saved (field, at)
        where saved.at::integer > v_judged_revision
      )
    ) then
      return pg_catalog.json_build_object('outcome', 'unverified', 'session', onboarding.session_json(s, v_now));
    end if;
    if v_base_revision > s.revision then
      return '{"outcome": "revision_ahead"}';
    end if;

    select pg_catalog.jsonb_agg(named -> 'path') into v_detail
    from pg_catalog.jsonb_array_elements(p_request -> 'industries') as named
    where not exists (select from public.industries i where i.slug = named ->> 'slug');
    if v_detail is not null then
      return pg_catalog.json_build_object('outcome', 'unknown_industry', 'detail', v_detail);
    end if;

    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('field', field, 'theirs', s.step_data #> array[v_step, field]))
    into v_detail
    from pg_catalog.jsonb_object_keys(v_changed) as field
    where (s.field_revisions #>> array[v_step, field])::integer > v_base_revision;
    if v_detail is not null then
      return pg_catalog.json_build_object(
        'outcome', 'edit_conflict', 'session', onboarding.session_json(s, v_now), 'detail', v_detail);
    end if;

    if (p_request -> 'isRefused')::boolean then
      return '{"outcome": "refused"}';
    end if;

    v_before := s;
    v_revision := s.revision;
    -- Others may have saved other steps since it was judged.
    select coalesce(pg_catalog.jsonb_object_agg(field, v_revision + 1), '{}') into v_changed
    from pg_catalog.jsonb_object_keys(v_changed) as field;
    if pg_catalog.jsonb_typeof(p_request -> 'path') = 'array' then
      v_path := onboarding.texts(p_request -> 'path');
    end if;
    v_completed_steps := array(
      select step from pg_catalog.jsonb_array_elements_text(p_request -> 'steps') as step
      where (step = any (s.completed_steps) or (v_completes and step = v_step))
        and not p_request -> 'reopened' ? step
    );
    v_current_step := onboarding.place_on_path(coalesce(v_path, s.path), v_completed_steps);
  end loop;

  v_session := onboarding.session_json(s, v_now);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, base_revision, step, patch,
    completed_steps, current_step, locale, recommendations_stale, found_by_due, created_at
  ) values (
    p_user_id, s.id, s.revision, 'saved', v_op_id, p_request -> 'requestDigests' ->> 0, v_base_revision, v_step,
    p_request -> 'patch', s.completed_steps, s.current_step, s.locale,
    (v_session ->> 'recommendationsStale')::boolean, (p_request -> 'isFoundBy')::boolean, v_now
  );
  -- Without a look before there is nothing to count.
  if v_before.id is not null then
    perform onboarding.count_changed(v_before, s);
    if v_step = any (s.completed_steps) and v_step <> all (v_before.completed_steps) then
      perform onboarding.count_completed_step(s, v_step, p_request ->> 'suggestedLabel');
    end if;
  end if;
  return pg_catalog.json_build_object('outcome', 'saved', 'session', v_session);
end
$$;

comment on function onboarding.save_progress is
'Saves a patch of one step, which the caller has judged on answers that are verified here, and answers {outcome, session,
detail}. p_request: sessionId, flow, version, step, patch, completes, baseRevision, opId, requestDigests, locale;
judgedRevision, that of the answers which the caller has opened and judged on; judgedDone, whether the step counted as
finished; dependsOn, the steps that were read; changed, each field that is another then, with the revision after the
judged one; isEmpty, whether the step as merged holds nothing; isRefused, whether the patch is not to be taken; steps,
all of the flow in order; reopened, the finished steps that lack something then; path,
the steps that are asked then, or null where the save cannot change it; industries, those that it names, {path, slug}; labels and
adviceDigests, what changes of them; eventFields, those of the steps that were read; isFoundBy, whether operators find the
session by a field that changes; suggestedLabel, where a suggestion
is answered by this step. outcome: saved, repeated, not_found, op_id_reused, session_expired, session_closed, completed,
revision_ahead, outdated (move the session to this version and call again), unverified (open the session, judge again
and call again), unknown_industry (detail: their paths), edit_conflict (detail: [{field, theirs}]), refused.';

revoke all on function onboarding.save_progress
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.save_progress to onboarding_api;

-- lib/db/functions/sessions/start-session.sql
-- Starts the user's session of a flow, one at a time. p_request: flow, newId, locale, source, restart, blank, update, isFilled,
-- opId, requestDigests, version, digest; industries, the slugs that it must know; answers, what the new session begins with, {stepData,
-- completedSteps, path, currentStep, labels, eventFields, adviceDigests, notTaken}, and with earlier answers in them also
-- {from, revision}, the session that they were read from.
-- outcome: created; live or completed, with the session that is there; repeated; op_id_reused; unknown_industry, with
-- detail; begin_from with the session whose answers the new one begins with: the caller then encrypts them for newId and
-- calls again; nothing_to_begin_from, where that one is gone; or flow_replaced, where the version is stored with other
-- content. named, as of named_fields, goes with a session that can be
-- filled. A repeated opId gets the session that it started or filled, with what was not taken then.
create or replace function onboarding.start_session(p_user_id uuid, p_request jsonb)
returns table (outcome text, session json, named jsonb, not_taken text[], detail text)
language plpgsql volatile set search_path = '' as $$
declare
  v_restart constant boolean := p_request -> 'restart';
  v_blank constant boolean := p_request -> 'blank';
  v_op_id constant uuid := p_request ->> 'opId';
  v_answers constant jsonb := p_request -> 'answers';
  v_now timestamptz;
  v_live public.onboarding_sessions;
  v_latest public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_named jsonb;
  v_field_revisions jsonb;
  s public.onboarding_sessions;
begin
  -- One start at a time per user; the partial unique index stands behind it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.start:' || p_user_id || (p_request ->> 'flow'), 0));
  v_now := pg_catalog.clock_timestamp();

  if v_op_id is not null then
    select * into v_earlier from onboarding.session_edits
    where user_id = p_user_id and op_id = v_op_id and kind in ('started', 'prefilled')
      and session_id in (select id from public.onboarding_sessions where user_id = p_user_id and flow = p_request ->> 'flow');
    if found then
      if not p_request -> 'requestDigests' ? v_earlier.request_digest then
        outcome := 'op_id_reused';
      else
        select * into s from public.onboarding_sessions where user_id = p_user_id and id = v_earlier.session_id;
        outcome := 'repeated';
        session := onboarding.session_json(s, v_now);
        not_taken := v_earlier.not_taken;
      end if;
      return next;
      return;
    end if;
  end if;

  select wanted.slug into detail from pg_catalog.jsonb_array_elements_text(p_request -> 'industries') as wanted (slug)
  where not exists (select from public.industries i where i.slug = wanted.slug) limit 1;
  if found then
    outcome := 'unknown_industry';
    return next;
    return;
  end if;

  select * into v_live from public.onboarding_sessions
  where user_id = p_user_id and flow = p_request ->> 'flow' and status = 'in_progress' for update;
  if v_live.id is not null and v_live.expires_at > v_now and not v_restart then
    outcome := 'live';
    session := onboarding.session_json(v_live, v_now);
    named := case when (p_request -> 'isFilled')::boolean then onboarding.named_fields(v_live) end;
    return next;
    return;
  end if;

  if v_restart and v_live.id is not null then
    v_latest := v_live;
  else
    select * into v_latest from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow'
      and (status = 'completed' or onboarding.is_resumable(row(onboarding_sessions.*)::public.onboarding_sessions, v_now))
    order by created_at desc limit 1
    -- Held until the new session refers to it, or the sweep might archive it in between.
    for key share;
  end if;
  if v_latest.status = 'completed' and not v_restart and not (p_request -> 'update')::boolean then
    outcome := 'completed';
    session := onboarding.session_json(v_latest, v_now);
    return next;
    return;
  end if;
  if v_blank then
    v_latest := null;
  end if;
  if v_latest.id is not null
    and (v_latest.id, v_latest.revision) is distinct from ((v_answers ->> 'from')::uuid, (v_answers -> 'revision')::integer) then
    outcome := 'begin_from';
    session := onboarding.session_json(v_latest, v_now);
    named := onboarding.named_fields(v_latest);
    return next;
    return;
  end if;
  -- The session that they were read from may have been erased meanwhile, and its answers with it.
  if v_latest.id is null and v_answers ? 'from' then
    outcome := 'nothing_to_begin_from';
    return next;
    return;
  end if;
  -- Nobody begins in what another process has put in the place of this content.
  if not exists (
    select from onboarding.flow_versions
    where flow = p_request ->> 'flow' and version = (p_request -> 'version')::integer and digest = p_request ->> 'digest'
  ) then
    outcome := 'flow_replaced';
    return next;
    return;
  end if;
  v_named := case when v_latest.id is not null then onboarding.named_fields(v_latest) end;

  if v_live.id is not null then
    perform onboarding.abandon(v_live, case when v_live.expires_at <= v_now then 'expired' else 'restarted' end, v_now);
  end if;
  -- Only the newest session can be resumed; what came before stays closed.
  update public.onboarding_sessions set closed_reason = 'superseded'
  where user_id = p_user_id and flow = p_request ->> 'flow' and closed_reason = 'expired';

  select coalesce(pg_catalog.jsonb_object_agg(step, (
    select pg_catalog.jsonb_object_agg(field, 1) from pg_catalog.jsonb_object_keys(fields) as field
  )), '{}') into v_field_revisions
  from pg_catalog.jsonb_each(v_answers -> 'stepData') as answered (step, fields);
  insert into public.onboarding_sessions (
    id, user_id, locale, source, flow, definition_version, created_at, updated_at, expires_at, resumed_from,
    step_data, completed_steps, path, current_step, field_revisions, labels, event_fields, advice_digests
  ) values (
    (p_request ->> 'newId')::uuid, p_user_id, p_request ->> 'locale', p_request ->> 'source',
    p_request ->> 'flow', (p_request -> 'version')::integer, v_now, v_now, onboarding.expiry_after(v_now),
    case when onboarding.is_resumable(v_latest, v_now) then v_latest.id end, v_answers -> 'stepData',
    onboarding.texts(v_answers -> 'completedSteps'), onboarding.texts(v_answers -> 'path'),
    (v_answers -> 'currentStep')::integer, v_field_revisions,
    v_answers -> 'labels', v_answers -> 'eventFields', v_answers -> 'adviceDigests'
  ) returning * into s;
  perform onboarding.count_started(s);
  not_taken := case when v_answers ? 'notTaken'
    then array(select pg_catalog.jsonb_array_elements_text(v_answers -> 'notTaken')) end;
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, patch, named, not_taken, completed_steps, current_step,
    locale, created_at
  ) values (
    s.user_id, s.id, s.revision, 'started', v_op_id, p_request -> 'requestDigests' ->> 0,
    nullif(v_answers -> 'stepData', '{}'), nullif(v_named, '{}'), not_taken, s.completed_steps, s.current_step, s.locale, v_now
  );
  perform onboarding.emit_event(s, 'onboarding.started', null);
  outcome := 'created';
  session := onboarding.session_json(s, v_now);
  return next;
end
$$;

comment on function onboarding.start_session is
'Starts the user''s session of a flow, one at a time. p_request: flow, newId, locale, source, restart, blank, update, isFilled,
opId, requestDigests, version, digest; industries, the slugs that it must know; answers, what the new session begins with, {stepData,
completedSteps, path, currentStep, labels, eventFields, adviceDigests, notTaken}, and with earlier answers in them also
{from, revision}, the session that they were read from.
outcome: created; live or completed, with the session that is there; repeated; op_id_reused; unknown_industry, with
detail; begin_from with the session whose answers the new one begins with: the caller then encrypts them for newId and
calls again; nothing_to_begin_from, where that one is gone; or flow_replaced, where the version is stored with other
content. named, as of named_fields, goes with a session that can be
filled. A repeated opId gets the session that it started or filled, with what was not taken then.';

revoke all on function onboarding.start_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.start_session to onboarding_api;

reset check_function_bodies;
