-- Counts a session that starts, and the one that it resumes.
create or replace function onboarding.count_started(s public.onboarding_sessions) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_earlier public.onboarding_sessions;
begin
  perform onboarding.count_session_event(s, 'started', 1);
  perform onboarding.count_steps(null, s, null);
  insert into onboarding.session_facts (
    user_id, session_id, flow, day, version, locale, source, labels, path, current_step, status, found_by
  ) values (
    s.user_id, s.id, s.flow, onboarding.session_day(s), s.definition_version, s.locale, onboarding.source_label(s.source),
    s.labels, s.path, s.current_step, s.status, onboarding.found_by(s)
  );
  if s.resumed_from is not null then
    select * into v_earlier from public.onboarding_sessions where user_id = s.user_id and id = s.resumed_from;
    if found then
      perform onboarding.count_session_event(v_earlier, 'resumed', 1);
      update onboarding.session_facts f set was_resumed = true
      where f.user_id = v_earlier.user_id and f.session_id = v_earlier.id;
    end if;
  end if;
end
$$;

comment on function onboarding.count_started is 'Counts a session that starts, and the one that it resumes.';

revoke all on function onboarding.count_started
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_started to onboarding_api;
