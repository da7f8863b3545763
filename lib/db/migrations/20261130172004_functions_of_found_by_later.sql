-- Functions as lib/db/functions holds them: written by "npx firststep migrate new", never by hand.
set check_function_bodies = off;

drop function onboarding.note_found_by;

-- lib/db/functions/flow/move-sessions.sql
-- Takes sessions in progress to another version of their flow, each as the caller has judged its answers there. p_moves:
-- [{userId, sessionId, revision, that of the answers that were judged; version, path, completedSteps, labels,
-- eventFields, adviceDigests; before and after, the steps that are others then, sealed; changed, by step the fields that are;
-- paths, where what advice rests on stands then, by where it was; recommendations, the advice with those paths, or null}].
-- Returns which were moved: not those that have changed since, are closed, or that somebody else holds just now. A person
-- did nothing, so neither the last change nor the expiry moves, and what comes of an answer is as old as what it came of:
-- who has that step open in the version before is in no conflict with the move.
create or replace function onboarding.move_sessions(p_flow text, p_moves jsonb) returns setof uuid
language plpgsql volatile set search_path = '' as $$
declare
  v_move jsonb;
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_answered integer;
begin
  for v_move in select value from pg_catalog.jsonb_array_elements(p_moves) loop
    select * into s from public.onboarding_sessions
    where user_id = (v_move ->> 'userId')::uuid and id = (v_move ->> 'sessionId')::uuid and flow = p_flow
      and status = 'in_progress' and expires_at > pg_catalog.clock_timestamp()
      and revision = (v_move -> 'revision')::integer
    for update skip locked;
    continue when not found;
    v_old := s;
    select coalesce(max(at::integer), 0) into v_answered
    from pg_catalog.jsonb_object_keys(v_move -> 'before') as changed (step)
    cross join lateral pg_catalog.jsonb_each_text(s.field_revisions -> step) as answered (field, at);
    s.definition_version := (v_move -> 'version')::integer;
    s.path := onboarding.texts(v_move -> 'path');
    s.completed_steps := onboarding.texts(v_move -> 'completedSteps');
    s.current_step := onboarding.place_on_path(s.path, s.completed_steps);
    s.labels := v_move -> 'labels';
    s.event_fields := v_move -> 'eventFields';
    s.advice_digests := v_move -> 'adviceDigests';
    if v_move -> 'recommendations' <> 'null' then
      s.ai_recommendations := v_move -> 'recommendations';
    end if;
    if v_move -> 'paths' <> '{}' and s.recommendations_basis like '{%' then
      select pg_catalog.jsonb_object_agg(coalesce(v_move -> 'paths' ->> path, path), digest)::text into s.recommendations_basis
      from pg_catalog.jsonb_each(s.recommendations_basis::jsonb) as bound (path, digest);
    end if;
    s.revision := s.revision + 1;
    s.step_data := (s.step_data - array(select pg_catalog.jsonb_object_keys(v_move -> 'before'))) || (v_move -> 'after');
    select s.field_revisions || coalesce(pg_catalog.jsonb_object_agg(step, coalesce(s.field_revisions -> step, '{}') || (
      select coalesce(pg_catalog.jsonb_object_agg(field, v_answered), '{}')
      from pg_catalog.jsonb_array_elements_text(fields) as field
    )), '{}') into s.field_revisions
    from pg_catalog.jsonb_each(v_move -> 'changed') as changed (step, fields);
    update public.onboarding_sessions set
      definition_version = s.definition_version, path = s.path, completed_steps = s.completed_steps,
      current_step = s.current_step, labels = s.labels, event_fields = s.event_fields, advice_digests = s.advice_digests, revision = s.revision,
      step_data = s.step_data, field_revisions = s.field_revisions, ai_recommendations = s.ai_recommendations,
      recommendations_basis = s.recommendations_basis
    where user_id = s.user_id and id = s.id;
    update onboarding.plan_items set based_on = array(
      select coalesce(v_move -> 'paths' ->> path, path)
      from pg_catalog.unnest(based_on) with ordinality as based (path, place) order by place
    )
    where user_id = s.user_id and session_id = s.id
      and based_on && array(select pg_catalog.jsonb_object_keys(v_move -> 'paths'));
    perform onboarding.count_changed(v_old, s);
    insert into onboarding.session_edits (
      user_id, session_id, revision, kind, patch, completed_steps, current_step, locale, found_by_due, created_at
    ) values (
      s.user_id, s.id, s.revision, 'moved', pg_catalog.jsonb_build_object(
        'from', v_old.definition_version, 'to', s.definition_version,
        'before', v_move -> 'before', 'after', v_move -> 'after'
      ), s.completed_steps, s.current_step, s.locale, true, pg_catalog.clock_timestamp()
    );
    return next s.id;
  end loop;
end
$$;

comment on function onboarding.move_sessions is
'Takes sessions in progress to another version of their flow, each as the caller has judged its answers there. p_moves:
[{userId, sessionId, revision, that of the answers that were judged; version, path, completedSteps, labels,
eventFields, adviceDigests; before and after, the steps that are others then, sealed; changed, by step the fields that are;
paths, where what advice rests on stands then, by where it was; recommendations, the advice with those paths, or null}].
Returns which were moved: not those that have changed since, are closed, or that somebody else holds just now. A person
did nothing, so neither the last change nor the expiry moves, and what comes of an answer is as old as what it came of:
who has that step open in the version before is in no conflict with the move.';

revoke all on function onboarding.move_sessions
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.move_sessions to onboarding_jobs;

-- lib/db/functions/operators/note-found-by.sql
-- Lets sessions be found by their answers as they now are, for so many edits that changed these; returns how many it took.
-- One at a time, so that none notes what another has noted later.
create or replace function onboarding.note_found_by(p_limit integer) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.note_found_by', 0));
  with due as (
    select user_id, session_id, revision from onboarding.session_edits
    where found_by_due order by user_id, session_id, revision limit p_limit
  ), taken as (
    update onboarding.session_edits e set found_by_due = false from due
    where e.user_id = due.user_id and e.session_id = due.session_id and e.revision = due.revision
    returning e.user_id, e.session_id
  ), noted as (
    update onboarding.session_facts f set found_by = onboarding.found_by(s)
    from public.onboarding_sessions s
    where (s.user_id, s.id) in (select user_id, session_id from taken)
      and f.user_id = s.user_id and f.session_id = s.id and f.found_by <> onboarding.found_by(s)
  )
  select pg_catalog.count(*) into v_count from taken;
  return v_count;
end
$$;

comment on function onboarding.note_found_by is
'Lets sessions be found by their answers as they now are, for so many edits that changed these; returns how many it took.
One at a time, so that none notes what another has noted later.';

revoke all on function onboarding.note_found_by
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.note_found_by to onboarding_jobs;

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
  v_plan_edits jsonb;
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
  return pg_catalog.jsonb_build_object(
    'exportedAt', onboarding.instant(pg_catalog.now()),
    'account', onboarding.own_account(),
    'sessions', (
      select coalesce(pg_catalog.jsonb_agg(
        onboarding.session_json(s, pg_catalog.now())::jsonb || pg_catalog.jsonb_build_object(
          'source', s.source, 'closedReason', s.closed_reason, 'edits', v_edits -> s.id::text,
          'plan', onboarding.plan_json(s.user_id, s.id, s.field_revisions)
            || pg_catalog.jsonb_build_object('edits', coalesce(v_plan_edits -> s.id::text, '[]'))
        ) order by s.created_at), '[]')
      from public.onboarding_sessions s where s.user_id = p_user_id
    ),
    'archivedSessions', (
      select coalesce(pg_catalog.jsonb_agg(a.session || pg_catalog.jsonb_build_object(
        'archivedAt', onboarding.instant(a.archived_at), 'deleteAfter', onboarding.instant(a.delete_after)
      ) order by a.archived_at), '[]')
      from onboarding.archived_sessions a where a.user_id = p_user_id
    ),
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

-- lib/db/functions/sessions/prefill-session.sql
-- Fills a live session with what is known of the user, which the caller has judged on the session as it is: flow, sessionId,
-- judgedRevision, that of the session; patch, by step; notTaken; opId, requestDigests; path, the steps that are asked then;
-- labels and eventFields, as they are then; adviceDigests, what changes of them. outcome: prefilled, repeated,
-- op_id_reused, unverified (judge again and call again), not_found, completed, session_expired, session_closed; named as of named_fields.
--
-- Nobody has been here: a prefill moves neither updated_at nor expires_at.
create or replace function onboarding.prefill_session(p_user_id uuid, p_request jsonb)
returns table (outcome text, session json, named jsonb, not_taken text[])
language plpgsql volatile set search_path = '' as $$
declare
  v_op_id constant uuid := p_request ->> 'opId';
  v_now timestamptz;
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_step text;
  v_fields jsonb;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow' for update;
  if not found then
    outcome := 'not_found';
    return next;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();

  if v_op_id is not null then
    select * into v_earlier from onboarding.session_edits
    where user_id = p_user_id and op_id = v_op_id and session_id = s.id;
    if found then
      outcome := case when p_request -> 'requestDigests' ? v_earlier.request_digest then 'repeated' else 'op_id_reused' end;
      session := onboarding.session_json(s, v_now);
      not_taken := v_earlier.not_taken;
      return next;
      return;
    end if;
  end if;

  outcome := onboarding.session_state(s, v_now);
  if outcome <> 'open' then
    return next;
    return;
  end if;
  -- What a person has named since is his.
  if s.revision <> (p_request -> 'judgedRevision')::integer then
    outcome := 'unverified';
    session := onboarding.session_json(s, v_now);
    named := onboarding.named_fields(s);
    return next;
    return;
  end if;

  v_old := s;
  s.revision := s.revision + 1;
  for v_step, v_fields in select * from pg_catalog.jsonb_each(p_request -> 'patch') loop
    s.step_data := s.step_data || pg_catalog.jsonb_build_object(v_step, coalesce(s.step_data -> v_step, '{}') || v_fields);
    s.field_revisions := s.field_revisions || pg_catalog.jsonb_build_object(
      v_step, coalesce(s.field_revisions -> v_step, '{}') || (
        select pg_catalog.jsonb_object_agg(field, s.revision) from pg_catalog.jsonb_object_keys(v_fields) as field
      )
    );
  end loop;
  s.labels := p_request -> 'labels';
  s.event_fields := p_request -> 'eventFields';
  s.path := onboarding.texts(p_request -> 'path');
  s.current_step := onboarding.place_on_path(s.path, s.completed_steps);
  s.advice_digests := onboarding.merge_fields(s.advice_digests, p_request -> 'adviceDigests');
  update public.onboarding_sessions set
    step_data = s.step_data, field_revisions = s.field_revisions, labels = s.labels, event_fields = s.event_fields,
    advice_digests = s.advice_digests, path = s.path, current_step = s.current_step, revision = s.revision
  where user_id = p_user_id and id = s.id;
  session := onboarding.session_json(s, v_now);
  not_taken := array(select pg_catalog.jsonb_array_elements_text(p_request -> 'notTaken'));
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, patch, not_taken,
    completed_steps, current_step, locale, recommendations_stale, found_by_due, created_at
  ) values (
    p_user_id, s.id, s.revision, 'prefilled', v_op_id, p_request -> 'requestDigests' ->> 0, p_request -> 'patch', not_taken,
    s.completed_steps, s.current_step, s.locale, (session ->> 'recommendationsStale')::boolean, true, v_now
  );
  perform onboarding.count_changed(v_old, s);
  outcome := 'prefilled';
  return next;
end
$$;

comment on function onboarding.prefill_session is
'Fills a live session with what is known of the user, which the caller has judged on the session as it is: flow, sessionId,
judgedRevision, that of the session; patch, by step; notTaken; opId, requestDigests; path, the steps that are asked then;
labels and eventFields, as they are then; adviceDigests, what changes of them. outcome: prefilled, repeated,
op_id_reused, unverified (judge again and call again), not_found, completed, session_expired, session_closed; named as of named_fields.';

revoke all on function onboarding.prefill_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.prefill_session to onboarding_api;

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
          else step_data || pg_catalog.jsonb_build_object(
            v_step, onboarding.merge_fields(coalesce(step_data -> v_step, '{}'), p_request -> 'patch')) end,
        field_revisions = field_revisions
          || pg_catalog.jsonb_build_object(v_step, coalesce(field_revisions -> v_step, '{}') || v_changed),
        completed_steps = coalesce(v_completed_steps, completed_steps),
        current_step = coalesce(v_current_step, current_step), path = coalesce(v_path, path),
        labels = labels || (p_request -> 'labels'), event_fields = event_fields || (p_request -> 'eventFields'),
        advice_digests = pg_catalog.jsonb_strip_nulls(advice_digests || (p_request -> 'adviceDigests')),
        locale = coalesce(p_request ->> 'locale', locale), revision = revision + 1, updated_at = v_now,
        -- Once an hour, and never earlier than it was.
        expires_at = case when expires_at < v_now + interval '168 hours' then onboarding.expiry_after(v_now)
          else expires_at end
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

reset check_function_bodies;
