-- Does what an operator asks for a user's session: {flow, sessionId, action, act, reason, opId}; act is what the trail calls
-- it. extend gives it seven days from now, and never less than it has; reopen lets one that was abandoned or has expired go
-- on; abandon closes it. Returns done; repeated, where the trail already holds this act under the opId; op_id_reused, where
-- it holds another; not_found; session_closed, where it takes none of it; live_elsewhere, where another session is in
-- progress; or completed, which is not changed: its answers are, in an update.
create or replace function onboarding.help_session(p_user_id uuid, p_request jsonb) returns text
language plpgsql volatile set search_path = '' as $$
declare
  v_action constant text := p_request ->> 'action';
  v_flow constant text := p_request ->> 'flow';
  v_now timestamptz;
  v_state text;
  v_is_repeated boolean;
  v_live public.onboarding_sessions;
  s public.onboarding_sessions;
begin
  -- As start_session does, since reopening is a start.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.start:' || p_user_id || v_flow, 0));
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = v_flow for update;
  if not found then
    return 'not_found';
  end if;
  v_now := pg_catalog.clock_timestamp();
  select a.action = p_request ->> 'act' and a.reason = p_request ->> 'reason'
    and a.details ->> 'sessionId' = p_request ->> 'sessionId' into v_is_repeated
  from onboarding.audit a where a.subject = p_user_id and a.details ->> 'opId' = p_request ->> 'opId' limit 1;
  if found then
    return case when v_is_repeated then 'repeated' else 'op_id_reused' end;
  end if;
  v_state := onboarding.session_state(s, v_now);
  if v_action = 'reopen' then
    if v_state = 'completed' then
      return 'completed';
    end if;
    if v_state = 'open' then
      return 'session_closed';
    end if;
    select * into v_live from public.onboarding_sessions
    where user_id = p_user_id and flow = v_flow and status = 'in_progress' and id <> s.id for update;
    if found and v_live.expires_at > v_now then
      return 'live_elsewhere';
    elsif found then
      perform onboarding.abandon(v_live, 'expired', v_now);
    end if;
    perform onboarding.count_reopened(s);
    update public.onboarding_sessions set
      status = 'in_progress', closed_reason = null, revision = s.revision + 1, updated_at = v_now,
      expires_at = onboarding.expiry_after(v_now)
    where user_id = p_user_id and id = s.id returning * into s;
  elsif v_state <> 'open' then
    return 'session_closed';
  elsif v_action = 'extend' then
    -- Nobody saved it: who has stalled has still stalled.
    update public.onboarding_sessions set
      revision = s.revision + 1, expires_at = greatest(s.expires_at, onboarding.expiry_after(v_now))
    where user_id = p_user_id and id = s.id returning * into s;
  else
    perform onboarding.abandon(s, 'deleted', v_now);
    return 'done';
  end if;
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, completed_steps, current_step, locale, created_at
  ) values (
    s.user_id, s.id, s.revision, case v_action when 'extend' then 'extended' else 'reopened' end,
    s.completed_steps, s.current_step, s.locale, v_now
  );
  return 'done';
end
$$;

comment on function onboarding.help_session is
'Does what an operator asks for a user''s session: {flow, sessionId, action, act, reason, opId}; act is what the trail calls
it. extend gives it seven days from now, and never less than it has; reopen lets one that was abandoned or has expired go
on; abandon closes it. Returns done; repeated, where the trail already holds this act under the opId; op_id_reused, where
it holds another; not_found; session_closed, where it takes none of it; live_elsewhere, where another session is in
progress; or completed, which is not changed: its answers are, in an update.';

revoke all on function onboarding.help_session
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.help_session to onboarding_api;
