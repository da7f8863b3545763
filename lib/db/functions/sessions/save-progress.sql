-- Saves a patch of one step, which the caller has judged on answers that are verified here. p_request: sessionId, step,
-- patch, completes, baseRevision, opId, requestDigests, locale; path, the steps in order; judgedRevision, that of the
-- answers which the caller has opened and judged on; dependsOn, the steps that the judgement read; judged, by step whether
-- it is valid as merged; industries, the fields of the patch that name one; labels and adviceDigests, what changes of
-- them; suggestedLabel, where a suggestion is answered by this step. outcome: saved, repeated, not_found, op_id_reused,
-- session_expired, session_closed, completed, revision_ahead, unverified (open the session, judge again and call again),
-- unknown_industry (detail: field), edit_conflict (detail: [{field, theirs}]), step_invalid.
create or replace function onboarding.save_progress(p_user_id uuid, p_request jsonb)
returns table (outcome text, session jsonb, detail jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  v_step constant text := p_request ->> 'step';
  v_patch constant jsonb := p_request -> 'patch';
  v_completes constant boolean := p_request -> 'completes';
  v_judged constant jsonb := p_request -> 'judged';
  v_judged_revision constant integer := p_request -> 'judgedRevision';
  v_base_revision constant integer := p_request ->> 'baseRevision';
  v_op_id constant uuid := p_request ->> 'opId';
  v_now timestamptz;
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_before jsonb;
  v_after jsonb;
  v_changed jsonb;
  v_name text;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid for update;
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
      if not p_request -> 'requestDigests' ? v_earlier.request_digest then
        outcome := 'op_id_reused';
      else
        outcome := 'repeated';
        session := onboarding.session_as_of(s, v_earlier.revision);
      end if;
      return next;
      return;
    end if;
  end if;

  outcome := onboarding.session_state(s, v_now);
  if outcome <> 'open' then
    return next;
    return;
  end if;
  -- Answers that the caller has not opened are neither judged nor overwritten: they might not open.
  if v_judged_revision < s.revision and (
    (v_judged_revision = 0 and s.step_data <> '{}')
    or exists (
      select from pg_catalog.jsonb_array_elements_text(p_request -> 'dependsOn') as read (step)
      cross join lateral pg_catalog.jsonb_each_text(s.field_revisions -> read.step) as changed (field, at)
      where changed.at::integer > v_judged_revision
    )
  ) then
    outcome := 'unverified';
    session := onboarding.session_json(s, v_now);
    return next;
    return;
  end if;
  if v_base_revision > s.revision then
    outcome := 'revision_ahead';
    return next;
    return;
  end if;

  for v_name in select pg_catalog.jsonb_array_elements_text(p_request -> 'industries') loop
    if not exists (select from public.industries i where i.slug = v_patch ->> v_name) then
      outcome := 'unknown_industry';
      detail := pg_catalog.to_jsonb(v_name);
      return next;
      return;
    end if;
  end loop;

  v_before := coalesce(s.step_data -> v_step, '{}');
  select
    pg_catalog.jsonb_object_agg(field, s.revision + 1),
    pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('field', field, 'theirs', v_before -> field))
      filter (where (s.field_revisions #>> array[v_step, field])::integer > v_base_revision)
  into v_changed, detail
  from pg_catalog.jsonb_each(v_patch) as patch (field, value)
  where (v_before -> field) is distinct from nullif(value, 'null');
  if detail is not null then
    outcome := 'edit_conflict';
    session := onboarding.session_json(s, v_now);
    return next;
    return;
  end if;

  if (v_completes or v_step = any (s.completed_steps)) and not (v_judged -> v_step)::boolean then
    outcome := 'step_invalid';
    return next;
    return;
  end if;

  v_old := s;
  v_after := onboarding.merge_fields(v_before, v_patch);
  s.step_data := case when v_after = '{}' then s.step_data - v_step
    else s.step_data || pg_catalog.jsonb_build_object(v_step, v_after) end;
  if v_changed is not null then
    s.field_revisions := s.field_revisions
      || pg_catalog.jsonb_build_object(v_step, coalesce(s.field_revisions -> v_step, '{}') || v_changed);
  end if;
  -- What is judged and no longer valid opens again.
  if v_completes or v_judged @? '$.* ? (@ == false)' then
    s.completed_steps := array(
      select step from pg_catalog.jsonb_array_elements_text(p_request -> 'path') as step
      where (step = any (s.completed_steps) or (v_completes and step = v_step))
        and coalesce((v_judged -> step)::boolean, true)
    );
    s.current_step := 1;
    for v_name in select pg_catalog.jsonb_array_elements_text(p_request -> 'path') loop
      exit when v_name <> all (s.completed_steps);
      s.current_step := s.current_step + 1;
    end loop;
  end if;
  s.labels := s.labels || (p_request -> 'labels');
  s.advice_digests := onboarding.merge_fields(s.advice_digests, p_request -> 'adviceDigests');
  s.locale := coalesce(p_request ->> 'locale', s.locale);
  s.revision := s.revision + 1;
  s.updated_at := v_now;
  s.expires_at := onboarding.expiry_after(v_now);
  update public.onboarding_sessions set
    step_data = s.step_data, field_revisions = s.field_revisions, completed_steps = s.completed_steps,
    current_step = s.current_step, labels = s.labels, advice_digests = s.advice_digests, locale = s.locale,
    revision = s.revision, updated_at = s.updated_at, expires_at = s.expires_at
  where user_id = p_user_id and id = s.id;
  session := onboarding.session_json(s, v_now);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, base_revision, step, patch,
    completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    p_user_id, s.id, s.revision, 'saved', v_op_id, p_request -> 'requestDigests' ->> 0, v_base_revision, v_step, v_patch,
    s.completed_steps, s.current_step, s.locale, (session -> 'recommendationsStale')::boolean, v_now
  );
  if s.current_step <> v_old.current_step or s.completed_steps <> v_old.completed_steps or s.labels <> v_old.labels
    or s.locale <> v_old.locale then
    perform onboarding.count_changed(v_old, s);
    if v_step = any (s.completed_steps) and v_step <> all (v_old.completed_steps) then
      perform onboarding.count_completed_step(s, v_step, p_request ->> 'suggestedLabel');
    end if;
  end if;
  outcome := 'saved';
  return next;
end
$$;

comment on function onboarding.save_progress is
'Saves a patch of one step, which the caller has judged on answers that are verified here. p_request: sessionId, step,
patch, completes, baseRevision, opId, requestDigests, locale; path, the steps in order; judgedRevision, that of the
answers which the caller has opened and judged on; dependsOn, the steps that the judgement read; judged, by step whether
it is valid as merged; industries, the fields of the patch that name one; labels and adviceDigests, what changes of
them; suggestedLabel, where a suggestion is answered by this step. outcome: saved, repeated, not_found, op_id_reused,
session_expired, session_closed, completed, revision_ahead, unverified (open the session, judge again and call again),
unknown_industry (detail: field), edit_conflict (detail: [{field, theirs}]), step_invalid.';

revoke all on function onboarding.save_progress
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.save_progress to onboarding_api;
