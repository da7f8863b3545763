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
