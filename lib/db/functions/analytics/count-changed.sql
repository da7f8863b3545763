-- Counts what a change of a session means: its groups, the steps that it has got past, and its completion.
create or replace function onboarding.count_changed(
  p_before public.onboarding_sessions, s public.onboarding_sessions
) returns void
language plpgsql volatile set search_path = '' as $$
begin
  -- Answers move a session from one label to another.
  if s.locale <> p_before.locale or s.labels <> p_before.labels then
    insert into onboarding.analytics_tail (day, series, key, count)
    select onboarding.session_day(s), 'session', array['started', dimension, moved.value], moved.count
    from onboarding.session_labels(p_before) as before
    full join onboarding.session_labels(s) as after using (dimension)
    cross join lateral (values (before.value, -1), (after.value, 1)) as moved (value, count)
    where before.value is distinct from after.value and moved.value is not null;
  end if;
  if s.current_step > p_before.current_step or s.status <> p_before.status then
    perform onboarding.count_steps(s, p_before.current_step, p_before.current_step, (
      select coalesce(pg_catalog.min(e.created_at), case when p_before.current_step = 1 then p_before.created_at end)
      from onboarding.session_edits e
      where e.user_id = s.user_id and e.session_id = s.id and e.revision < s.revision
        and e.current_step >= p_before.current_step
    ));
  end if;
  if s.status <> p_before.status then
    perform onboarding.count_session_event(s, 'completed', 1);
    insert into onboarding.analytics_tail (day, series, key) values (
      onboarding.session_day(s), 'seconds',
      array['total', onboarding.rounded_seconds(s.completed_at - s.created_at)]
    );
  end if;
end
$$;

comment on function onboarding.count_changed is
'Counts what a change of a session means: its groups, the steps that it has got past, and its completion.';

revoke all on function onboarding.count_changed
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_changed to onboarding_api;
