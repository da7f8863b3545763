drop function onboarding.discard_event(uuid);
drop index onboarding.outbox_undelivered;
revoke insert (next_attempt_at) on onboarding.outbox from onboarding_api, onboarding_jobs;
update onboarding.outbox set next_attempt_at = pg_catalog.now() where next_attempt_at = 'infinity';

create or replace function onboarding.delete_old_events(p_batch integer default 1000) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  with old as (
    select id from onboarding.outbox
    where created_at < pg_catalog.now() - interval '7 days'
      and (delivered_at is not null or attempts = 0 or created_at < pg_catalog.now() - interval '90 days')
    order by created_at limit p_batch
    for update skip locked
  )
  delete from onboarding.outbox o using old where o.id = old.id;
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

create or replace function onboarding.settle_event(p_id uuid, p_attempt integer, p_failure text, p_retry_in interval) returns void
language sql volatile set search_path = '' as $$
  update onboarding.outbox set
    last_failure = p_failure,
    delivered_at = case when p_failure is null then pg_catalog.clock_timestamp() end,
    dead_at = case when p_failure is not null and p_retry_in is null then pg_catalog.clock_timestamp() end,
    next_attempt_at = coalesce(pg_catalog.clock_timestamp() + p_retry_in, next_attempt_at)
  where id = p_id and delivered_at is null and (p_failure is null or attempts = p_attempt)
$$;

create or replace function onboarding.emit_event() returns trigger
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_type text;
  v_step text;
begin
  if not exists (select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '7 days') then
    return null;
  end if;
  if new.kind = 'started' then
    v_type := 'onboarding.started';
  elsif new.kind = 'completed' then
    v_type := 'onboarding.completed';
  elsif new.kind = 'abandoned' then
    v_type := 'onboarding.abandoned';
  elsif new.kind = 'saved' and new.step = any (new.completed_steps) and not exists (
    select from onboarding.session_edits e
    where e.session_id = new.session_id and e.revision < new.revision and new.step = any (e.completed_steps)
  ) then
    v_type := 'onboarding.step_completed';
    v_step := new.step;
  else
    return null;
  end if;
  select * into s from public.onboarding_sessions where id = new.session_id;
  insert into onboarding.outbox (user_id, session_id, type, payload, created_at)
  values (new.user_id, new.session_id, v_type, pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
    'sessionId', new.session_id, 'userId', new.user_id, 'status', s.status, 'step', v_step,
    'reason', s.closed_reason, 'currentStep', new.current_step, 'completedSteps', new.completed_steps,
    'locale', new.locale, 'source', s.source, 'revision', new.revision, 'resumedFrom', s.resumed_from,
    'createdAt', s.created_at, 'completedAt', s.completed_at
  )), new.created_at);
  return null;
end
$$;

drop function onboarding.release_events(uuid);

create or replace function onboarding.archive_expired_sessions(
  p_batch integer default 500, p_archive_days integer default 30, p_delete_days integer default 365
) returns table (expired integer, archived integer, deleted integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_archive_before timestamptz := v_now - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days));
begin
  with due as (
    select id from public.onboarding_sessions
    where status = 'in_progress' and expires_at <= v_now
    order by expires_at limit p_batch
    for update skip locked
  ), closed as (
    update public.onboarding_sessions s
    set status = 'abandoned', closed_reason = 'expired', revision = s.revision + 1, updated_at = v_now
    from due where s.id = due.id
    returning s.id, s.revision, s.user_id, s.completed_steps, s.current_step, s.locale
  ), noted as (
    insert into onboarding.session_edits (
      session_id, revision, user_id, kind, completed_steps, current_step, locale, created_at
    )
    select id, revision, user_id, 'abandoned', closed.completed_steps, closed.current_step, closed.locale, v_now from closed
    returning 1
  )
  select pg_catalog.count(*) into expired from noted;

  with due as (
    select s.* from public.onboarding_sessions s
    where s.status = 'abandoned' and least(s.updated_at, s.expires_at) <= v_archive_before
    order by least(s.updated_at, s.expires_at) limit p_batch
    for update skip locked
  ), kept as (
    insert into onboarding.archived_sessions (id, user_id, session, archived_at, delete_after, resumed_by)
    select due.id, due.user_id,
      onboarding.session_json(due::public.onboarding_sessions, v_now)
        || pg_catalog.jsonb_build_object('source', due.source, 'closedReason', due.closed_reason),
      v_now, least(due.updated_at, due.expires_at) + pg_catalog.make_interval(days => p_delete_days),
      (select next.id from public.onboarding_sessions next where next.resumed_from = due.id limit 1)
    from due
    returning id
  ), gone as (
    delete from public.onboarding_sessions s using kept where s.id = kept.id returning 1
  )
  select pg_catalog.count(*) into archived from gone;

  with due as (
    select id from onboarding.archived_sessions
    where delete_after <= v_now
    order by delete_after limit p_batch
    for update skip locked
  ), gone as (
    delete from onboarding.archived_sessions a using due where a.id = due.id returning 1
  )
  select pg_catalog.count(*) into deleted from gone;
  return next;
end
$$;

drop trigger count_changed on public.onboarding_sessions;
create trigger count_changed after update on public.onboarding_sessions
  for each row when (
    (old.status, old.current_step, old.completed_steps, old.locale)
      is distinct from (new.status, new.current_step, new.completed_steps, new.locale)
    or old.step_data #>> '{company,industry}' is distinct from new.step_data #>> '{company,industry}'
    or old.step_data #>> '{company,size}' is distinct from new.step_data #>> '{company,size}'
  )
  execute function onboarding.count_changed();

create or replace function onboarding.count_changed() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_suggested text[];
begin
  -- Answers move a session from one label to another.
  insert into onboarding.analytics_tail (day, series, key, count)
  select onboarding.session_day(new), 'session', array['started', after.dimension, moved.value], moved.count
  from onboarding.session_labels(old) as before
  join onboarding.session_labels(new) as after using (dimension)
  cross join lateral (values (before.value, -1), (after.value, 1)) as moved (value, count)
  where before.value <> after.value;

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

create or replace function onboarding.count_leaving(s public.onboarding_sessions, p_now timestamptz) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_reason text;
begin
  select reason into v_reason
  from onboarding.session_signals g
  cross join lateral (values
    ('save_refused', g.save_refused_at), ('ai_failed', g.ai_failed_at), ('ai_slow', g.ai_slow_at)
  ) as signal (reason, at)
  where g.session_id = s.id and at >= s.updated_at - interval '10 minutes'
  order by at desc limit 1;
  perform onboarding.count_session_event(s, case when s.expires_at <= p_now then 'expired' else 'abandoned' end, 1);
  insert into onboarding.analytics_tail (day, series, key) values (
    onboarding.session_day(s), 'left', array[s.current_step::text, coalesce(v_reason, 'nothing')]
  );
end
$$;

create or replace function onboarding.count_suggestion(s public.onboarding_sessions, p_suggested text[]) returns void
language sql volatile set search_path = '' as $$
  insert into onboarding.analytics_tail (day, series, key)
  select onboarding.session_day(s), 'suggestion', array[case
    when s.step_data #>> '{company,industry}' = p_suggested[1] then 'first'
    when s.step_data #>> '{company,industry}' = any (p_suggested) then 'listed'
    else 'other' end]
$$;

create or replace function onboarding.count_steps(
  s public.onboarding_sessions, p_entered_before integer, p_past_before integer, p_since timestamptz
) returns void
language sql volatile set search_path = '' as $$
  insert into onboarding.analytics_tail (day, series, key)
  select onboarding.session_day(s), 'step', array[s.definition_version::text, step::text, 'entered']
  from pg_catalog.generate_series(p_entered_before + 1, s.current_step) as step
  union all
  select onboarding.session_day(s), 'step', array[s.definition_version::text, step::text, 'completed']
  from pg_catalog.generate_series(
    p_past_before, s.current_step - case when s.status = 'completed' then 0 else 1 end
  ) as step
  union all
  select onboarding.session_day(s), 'seconds',
    array[p_past_before::text, onboarding.rounded_seconds(s.updated_at - p_since)]
  where p_since is not null
$$;

create or replace function onboarding.rounded_seconds(p_duration interval) returns text
language sql immutable set search_path = '' as $$
  select pg_catalog.trim_scale(case
    when s < 2 then pg_catalog.round(s, 1)
    when s < 60 then pg_catalog.round(s)
    when s < 120 then pg_catalog.round(s / 2) * 2
    when s < 600 then pg_catalog.round(s / 10) * 10
    when s < 3600 then pg_catalog.round(s / 60) * 60
    when s < 86400 then pg_catalog.round(s / 1800) * 1800
    else pg_catalog.round(s / 21600) * 21600
  end)::text
  from (select greatest(extract(epoch from p_duration), 0)) as duration (s)
$$;

drop function onboarding.leaving_reason(uuid, timestamptz);

create or replace function onboarding.schedule_jobs(
  p_archive_days integer default 30, p_delete_days integer default 365
) returns boolean
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_cron') then
    return false;
  end if;
  execute 'select cron.schedule($1, $2, $3)' using 'firststep-sweep', '*/5 * * * *', pg_catalog.format(
    'begin; set local role onboarding_jobs; select onboarding.archive_expired_sessions(5000, %s, %s); '
    'select onboarding.delete_stale_rate_limits(5000); commit', p_archive_days, p_delete_days);
  return true;
end
$$;
