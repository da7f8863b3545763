-- Counts what became of a suggestion that this step of a session answers, with the value of that label, and tells of
-- the step if it was never done before.
create or replace function onboarding.count_completed_step(
  s public.onboarding_sessions, p_step text, p_label text
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_suggested text[];
begin
  if p_label is not null then
    select suggested into v_suggested from onboarding.session_signals
    where user_id = s.user_id and session_id = s.id;
    if v_suggested is not null then
      perform onboarding.count_suggestion(s, s.labels ->> p_label, v_suggested);
    end if;
  end if;
  if not exists (
    select from onboarding.session_edits e
    where e.user_id = s.user_id and e.session_id = s.id and e.revision < s.revision and p_step = any (e.completed_steps)
  ) then
    perform onboarding.emit_event(s, 'onboarding.step_completed', p_step);
  end if;
end
$$;

comment on function onboarding.count_completed_step is
'Counts what became of a suggestion that this step of a session answers, with the value of that label, and tells of
the step if it was never done before.';

revoke all on function onboarding.count_completed_step
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_completed_step to onboarding_api;
