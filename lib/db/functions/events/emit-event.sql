-- Writes an event of a session as it now is, where somebody receives those of its flow: of its last change, or of p_at,
-- with what p_more says of it.
create or replace function onboarding.emit_event(
  s public.onboarding_sessions, p_type text, p_step text, p_more jsonb default '{}', p_at timestamptz default null
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  if onboarding.is_received(s.flow) then
    perform onboarding.write_event(s, p_type, pg_catalog.jsonb_build_object(
      'sessionId', s.id, 'userId', s.user_id,
      'flow', pg_catalog.jsonb_build_object('id', s.flow, 'version', s.definition_version), 'status', s.status,
      'step', p_step, 'reason', s.closed_reason, 'currentStep', s.current_step, 'completedSteps', s.completed_steps,
      'locale', s.locale, 'source', s.source, 'revision', s.revision, 'resumedFrom', s.resumed_from,
      'createdAt', onboarding.instant(s.created_at), 'completedAt', onboarding.instant(s.completed_at)
    ) || p_more, coalesce(p_at, s.updated_at));
  end if;
end
$$;

comment on function onboarding.emit_event is
'Writes an event of a session as it now is, where somebody receives those of its flow: of its last change, or of p_at,
with what p_more says of it.';

revoke all on function onboarding.emit_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.emit_event to onboarding_api, onboarding_jobs;
