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
