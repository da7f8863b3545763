-- Starts the user's session of a flow, one at a time. p_request: flow, newId, locale, source, restart, update, opId,
-- requestDigests, version, digest; path, labels and eventFields, those of a session without answers; and as resumed those of an earlier
-- session, {from, stepData, completedSteps, path, currentStep, labels, eventFields, adviceDigests}.
-- outcome: created; live or completed, with the session that is there; op_id_reused; flow_replaced, where the version is
-- stored with other content; or resume with the expired session, of an update the completed one: the caller then encrypts
-- its answers for newId and calls again. A repeated opId gets the session that it started.
create or replace function onboarding.start_session(p_user_id uuid, p_request jsonb)
returns table (outcome text, session json)
language plpgsql volatile set search_path = '' as $$
declare
  v_restart constant boolean := p_request -> 'restart';
  v_update constant boolean := p_request -> 'update';
  v_op_id constant uuid := p_request ->> 'opId';
  v_now timestamptz;
  v_live public.onboarding_sessions;
  v_latest public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_resumed jsonb;
  v_answers jsonb;
  s public.onboarding_sessions;
begin
  -- One start at a time per user; the partial unique index stands behind it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.start:' || p_user_id || (p_request ->> 'flow'), 0));
  v_now := pg_catalog.clock_timestamp();

  if v_op_id is not null then
    select * into v_earlier from onboarding.session_edits
    where user_id = p_user_id and op_id = v_op_id and kind = 'started'
      and session_id in (select id from public.onboarding_sessions where user_id = p_user_id and flow = p_request ->> 'flow');
    if found then
      if not p_request -> 'requestDigests' ? v_earlier.request_digest then
        return query select 'op_id_reused', null::json;
      else
        select * into s from public.onboarding_sessions where user_id = p_user_id and id = v_earlier.session_id;
        return query select 'live', onboarding.session_json(s, v_now);
      end if;
      return;
    end if;
  end if;

  select * into v_live from public.onboarding_sessions
  where user_id = p_user_id and flow = p_request ->> 'flow' and status = 'in_progress' for update;
  if v_live.id is not null and v_live.expires_at > v_now and not v_restart then
    return query select 'live', onboarding.session_json(v_live, v_now);
    return;
  end if;

  if not v_restart then
    select * into v_latest from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow'
      and (status = 'completed' or onboarding.is_resumable(onboarding_sessions, v_now))
    order by created_at desc limit 1
    -- Held until the new session refers to it, or the sweep might archive it in between.
    for key share;
    if v_latest.status = 'completed' and not v_update then
      return query select 'completed', onboarding.session_json(v_latest, v_now);
      return;
    end if;
    if v_latest.id is not null and v_latest.id is distinct from (p_request #>> '{resumed,from}')::uuid then
      return query select 'resume', onboarding.session_json(v_latest, v_now);
      return;
    end if;
  end if;

  -- Nobody begins in what another process has put in the place of this content.
  if not exists (
    select from onboarding.flow_versions
    where flow = p_request ->> 'flow' and version = (p_request -> 'version')::integer and digest = p_request ->> 'digest'
  ) then
    return query select 'flow_replaced', null::json;
    return;
  end if;

  if v_live.id is not null then
    perform onboarding.abandon(v_live, case when v_live.expires_at <= v_now then 'expired' else 'restarted' end, v_now);
  end if;
  -- Only the newest session can be resumed; what came before stays closed.
  update public.onboarding_sessions set closed_reason = 'superseded'
  where user_id = p_user_id and flow = p_request ->> 'flow' and closed_reason = 'expired';

  -- The session they were read from may have been erased meanwhile, and its answers with it.
  v_resumed := case when v_latest.id is not null then p_request -> 'resumed' end;
  v_answers := v_resumed -> 'stepData';
  insert into public.onboarding_sessions (
    id, user_id, locale, source, flow, definition_version, created_at, updated_at, expires_at, resumed_from,
    step_data, completed_steps, path, current_step, field_revisions, labels, event_fields, advice_digests
  ) values (
    (p_request ->> 'newId')::uuid, p_user_id, p_request ->> 'locale', p_request ->> 'source',
    p_request ->> 'flow', (p_request -> 'version')::integer, v_now, v_now, onboarding.expiry_after(v_now),
    case when v_latest.status <> 'completed' then v_latest.id end, coalesce(v_answers, '{}'),
    onboarding.texts(coalesce(v_resumed -> 'completedSteps', '[]')),
    onboarding.texts(coalesce(v_resumed -> 'path', p_request -> 'path')),
    coalesce((v_resumed -> 'currentStep')::integer, 1), (
      select coalesce(pg_catalog.jsonb_object_agg(step, (
        select pg_catalog.jsonb_object_agg(field, 1) from pg_catalog.jsonb_object_keys(fields) as field
      )), '{}') from pg_catalog.jsonb_each(v_answers) as answered (step, fields)
    ),
    coalesce(v_resumed -> 'labels', p_request -> 'labels'),
    coalesce(v_resumed -> 'eventFields', p_request -> 'eventFields'), coalesce(v_resumed -> 'adviceDigests', '{}')
  ) returning * into s;
  perform onboarding.count_started(s);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, patch, completed_steps, current_step, locale, created_at
  ) values (
    s.user_id, s.id, s.revision, 'started', v_op_id, p_request -> 'requestDigests' ->> 0, v_answers, s.completed_steps, s.current_step, s.locale, v_now
  );
  perform onboarding.emit_event(s, 'onboarding.started', null);
  return query select 'created', onboarding.session_json(s, v_now);
end
$$;

comment on function onboarding.start_session is
'Starts the user''s session of a flow, one at a time. p_request: flow, newId, locale, source, restart, update, opId,
requestDigests, version, digest; path, labels and eventFields, those of a session without answers; and as resumed those of an earlier
session, {from, stepData, completedSteps, path, currentStep, labels, eventFields, adviceDigests}.
outcome: created; live or completed, with the session that is there; op_id_reused; flow_replaced, where the version is
stored with other content; or resume with the expired session, of an update the completed one: the caller then encrypts
its answers for newId and calls again. A repeated opId gets the session that it started.';

revoke all on function onboarding.start_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.start_session to onboarding_api;
