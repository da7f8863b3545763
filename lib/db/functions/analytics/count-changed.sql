-- Counts what an update of a session changed: its groups, its steps, what became of a suggestion, and its end.
--
-- archive_expired_sessions counts what it closes by itself, and keeps the trigger from counting it again.
create or replace function onboarding.count_changed() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_suggested text[];
begin
  -- Answers move a session from one label to another.
  if new.locale <> old.locale
    or old.step_data #>> '{company,industry}' is distinct from new.step_data #>> '{company,industry}'
    or old.step_data #>> '{company,size}' is distinct from new.step_data #>> '{company,size}' then
    insert into onboarding.analytics_tail (day, series, key, count)
    select onboarding.session_day(new), 'session', array['started', after.dimension, moved.value], moved.count
    from onboarding.session_labels(old) as before
    join onboarding.session_labels(new) as after using (dimension)
    cross join lateral (values (before.value, -1), (after.value, 1)) as moved (value, count)
    where before.value <> after.value;
  end if;

  if new.current_step > old.current_step or new.status = 'completed' and old.status <> 'completed' then
    perform onboarding.count_steps(new, old.current_step, old.current_step, (
      select coalesce(min(e.created_at), case when old.current_step = 1 then old.created_at end)
      from onboarding.session_edits e
      where e.session_id = old.id and e.current_step >= old.current_step
    ));
  end if;
  if 'company' = any (new.completed_steps) and not 'company' = any (old.completed_steps) then
    select suggested into v_suggested from onboarding.session_signals where session_id = new.id;
    if v_suggested is not null then
      perform onboarding.count_suggestion(new, v_suggested);
    end if;
  end if;
  if old.status = 'in_progress' and new.status = 'completed' then
    perform onboarding.count_session_event(new, 'completed', 1);
    insert into onboarding.analytics_tail (day, series, key) values (
      onboarding.session_day(new), 'seconds',
      array['total', onboarding.rounded_seconds(new.completed_at - new.created_at)]
    );
  elsif old.status = 'in_progress' and new.status = 'abandoned' then
    perform onboarding.count_leaving(old, new.updated_at);
  end if;
  return null;
end
$$;

comment on function onboarding.count_changed is
'Counts what an update of a session changed: its groups, its steps, what became of a suggestion, and its end.';

revoke all on function onboarding.count_changed
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because a trigger needs no grant.
