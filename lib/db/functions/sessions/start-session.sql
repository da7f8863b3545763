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
