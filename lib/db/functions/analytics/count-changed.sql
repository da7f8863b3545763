-- Counts what a change of a session means: its groups, the steps that it has got past, and its completion.
create or replace function onboarding.count_changed(
  p_before public.onboarding_sessions, s public.onboarding_sessions
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_since timestamptz;
begin
  -- Answers move a session from one label to another.
  if s.locale <> p_before.locale or s.labels <> p_before.labels or s.definition_version <> p_before.definition_version then
    insert into onboarding.analytics_tail (day, flow, series, key, count)
    select onboarding.session_day(s), s.flow, 'session', array['started', moved.dimension, moved.value], sum(moved.count)
    from (
      select dimension, value, 1 from onboarding.session_labels(s)
      union all
      select dimension, value, -1 from onboarding.session_labels(p_before)
    ) as moved (dimension, value, count)
    group by moved.dimension, moved.value having sum(moved.count) <> 0;
  end if;
  if s.current_step <> p_before.current_step or s.path <> p_before.path or s.status <> p_before.status
    or s.definition_version <> p_before.definition_version then
    select coalesce(pg_catalog.min(e.created_at), case when p_before.current_step = 1 then p_before.created_at end)
    into v_since from onboarding.session_edits e
    where e.user_id = s.user_id and e.session_id = s.id and e.revision < s.revision
      and e.current_step >= p_before.current_step;
    perform onboarding.count_steps(p_before, s, v_since);
  end if;
  if s.status <> p_before.status then
    perform onboarding.count_session_event(s, 'completed', 1);
    perform onboarding.count_in_session(s, 'seconds', array['total', onboarding.rounded_seconds(s.completed_at - s.created_at)]);
  end if;
  if (s.locale, s.labels, s.definition_version, s.current_step, s.path, s.status)
    is distinct from
    (p_before.locale, p_before.labels, p_before.definition_version, p_before.current_step, p_before.path, p_before.status) then
    update onboarding.session_facts f set
      locale = s.locale, labels = s.labels, version = s.definition_version, current_step = s.current_step, path = s.path,
      status = s.status
    where f.user_id = s.user_id and f.session_id = s.id;
  end if;
end
$$;

comment on function onboarding.count_changed is
'Counts what a change of a session means: its groups, the steps that it has got past, and its completion.';

revoke all on function onboarding.count_changed
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_changed to onboarding_api, onboarding_jobs;
