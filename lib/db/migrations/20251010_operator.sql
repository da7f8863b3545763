-- What operators rely on, at scale: counters that cost a request little and a sweep next to nothing, events that
-- wait behind one another without being looked at, and dead letters that are kept and can be given up.

-- The rest of what counts, in PL/pgSQL as in 20251008_cached_plans.sql.
create or replace function onboarding.rounded_seconds(p_duration interval) returns text
language plpgsql immutable set search_path = '' as $$
declare
  s numeric := greatest(extract(epoch from p_duration), 0);
begin
  return pg_catalog.trim_scale(case
    when s < 2 then pg_catalog.round(s, 1)
    when s < 60 then pg_catalog.round(s)
    when s < 120 then pg_catalog.round(s / 2) * 2
    when s < 600 then pg_catalog.round(s / 10) * 10
    when s < 3600 then pg_catalog.round(s / 60) * 60
    when s < 86400 then pg_catalog.round(s / 1800) * 1800
    else pg_catalog.round(s / 21600) * 21600
  end)::text;
end
$$;

create or replace function onboarding.count_steps(
  s public.onboarding_sessions, p_entered_before integer, p_past_before integer, p_since timestamptz
) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_day date := (s.created_at at time zone 'UTC')::date;
begin
  insert into onboarding.analytics_tail (day, series, key)
  select v_day, 'step', array[s.definition_version::text, step::text, 'entered']
  from pg_catalog.generate_series(p_entered_before + 1, s.current_step) as step
  union all
  select v_day, 'step', array[s.definition_version::text, step::text, 'completed']
  from pg_catalog.generate_series(
    p_past_before, s.current_step - case when s.status = 'completed' then 0 else 1 end
  ) as step
  union all
  select v_day, 'seconds', array[p_past_before::text, onboarding.rounded_seconds(s.updated_at - p_since)]
  where p_since is not null;
end
$$;

create or replace function onboarding.count_suggestion(s public.onboarding_sessions, p_suggested text[]) returns void
language plpgsql volatile set search_path = '' as $$
begin
  insert into onboarding.analytics_tail (day, series, key) values (
    (s.created_at at time zone 'UTC')::date, 'suggestion', array[case
      when s.step_data #>> '{company,industry}' = p_suggested[1] then 'first'
      when s.step_data #>> '{company,industry}' = any (p_suggested) then 'listed'
      else 'other' end]
  );
end
$$;

-- What had happened lately when somebody left who saved last at that time.
create function onboarding.leaving_reason(p_session_id uuid, p_last_saved_at timestamptz) returns text
language plpgsql stable set search_path = '' as $$
declare
  v_reason text;
begin
  select reason into v_reason
  from onboarding.session_signals g
  cross join lateral (values
    ('save_refused', g.save_refused_at), ('ai_failed', g.ai_failed_at), ('ai_slow', g.ai_slow_at)
  ) as signal (reason, at)
  where g.session_id = p_session_id and at >= p_last_saved_at - interval '10 minutes'
  order by at desc limit 1;
  return coalesce(v_reason, 'nothing');
end
$$;
revoke all on function onboarding.leaving_reason(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function onboarding.leaving_reason(uuid, timestamptz) to onboarding_api, onboarding_jobs;

create or replace function onboarding.count_leaving(s public.onboarding_sessions, p_now timestamptz) returns void
language plpgsql volatile set search_path = '' as $$
begin
  perform onboarding.count_session_event(s, case when s.expires_at <= p_now then 'expired' else 'abandoned' end, 1);
  insert into onboarding.analytics_tail (day, series, key) values (
    (s.created_at at time zone 'UTC')::date, 'left',
    array[s.current_step::text, onboarding.leaving_reason(s.id, s.updated_at)]
  );
end
$$;

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

-- archive_expired_sessions counts what it closes by itself, and sets this while it does.
drop trigger count_changed on public.onboarding_sessions;
create trigger count_changed after update on public.onboarding_sessions
  for each row when (
    (
      (old.status, old.current_step, old.completed_steps, old.locale)
        is distinct from (new.status, new.current_step, new.completed_steps, new.locale)
      or old.step_data #>> '{company,industry}' is distinct from new.step_data #>> '{company,industry}'
      or old.step_data #>> '{company,size}' is distinct from new.step_data #>> '{company,size}'
    )
    and pg_catalog.current_setting('onboarding.counting', true) is distinct from 'in_bulk'
  )
  execute function onboarding.count_changed();

create or replace function onboarding.archive_expired_sessions(
  p_batch integer default 500, p_archive_days integer default 30, p_delete_days integer default 365
) returns table (expired integer, archived integer, deleted integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_archive_before timestamptz := v_now - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days));
begin
  -- Not a clause of the function: only a superuser may create one that sets a parameter of our own.
  perform pg_catalog.set_config('onboarding.counting', 'in_bulk', true);
  with due as (
    select id, updated_at from public.onboarding_sessions
    where status = 'in_progress' and expires_at <= v_now
    order by expires_at limit p_batch
    for update skip locked
  ), closed as (
    update public.onboarding_sessions s
    set status = 'abandoned', closed_reason = 'expired', revision = s.revision + 1, updated_at = v_now
    from due where s.id = due.id
    returning s as session, due.updated_at as last_saved_at
  ), noted as (
    insert into onboarding.session_edits (
      session_id, revision, user_id, kind, completed_steps, current_step, locale, created_at
    )
    select (session).id, (session).revision, (session).user_id, 'abandoned', (session).completed_steps,
      (session).current_step, (session).locale, v_now
    from closed
    returning 1
  ), counted as (
    insert into onboarding.analytics_tail (day, series, key, count)
    select ((session).created_at at time zone 'UTC')::date, 'session', array['expired', dimension, value], pg_catalog.count(*)
    from closed cross join lateral onboarding.session_labels(session)
    group by 1, 3
    union all
    select ((session).created_at at time zone 'UTC')::date, 'left',
      array[(session).current_step::text, onboarding.leaving_reason((session).id, last_saved_at)], pg_catalog.count(*)
    from closed group by 1, 3
  )
  select pg_catalog.count(*) into expired from noted;
  perform pg_catalog.set_config('onboarding.counting', '', true);

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

-- Events. Those that wait behind one that failed are due no earlier than it is, and behind a dead letter never, so
-- that a backlog of them costs those who look for work nothing. claim_events holds the order all the same.
update onboarding.outbox o set next_attempt_at = coalesce((
  select case when head.dead_at is not null then 'infinity' else head.next_attempt_at end
  from onboarding.outbox head
  where head.session_id = o.session_id and head.position <= o.position and head.delivered_at is null
    and head.last_failure is not null
  order by head.position limit 1
), o.next_attempt_at) where o.delivered_at is null;

-- For the age of what is not delivered yet, which operators watch.
create index outbox_undelivered on onboarding.outbox (created_at) where delivered_at is null;

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
  insert into onboarding.outbox (user_id, session_id, type, payload, created_at, next_attempt_at)
  values (new.user_id, new.session_id, v_type, pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
    'sessionId', new.session_id, 'userId', new.user_id, 'status', s.status, 'step', v_step,
    'reason', s.closed_reason, 'currentStep', new.current_step, 'completedSteps', new.completed_steps,
    'locale', new.locale, 'source', s.source, 'revision', new.revision, 'resumedFrom', s.resumed_from,
    'createdAt', s.created_at, 'completedAt', s.completed_at
  )), new.created_at, greatest(pg_catalog.now(), (
    select pg_catalog.max(o.next_attempt_at) from onboarding.outbox o
    where o.session_id = new.session_id and o.delivered_at is null and o.last_failure is not null
  )));
  return null;
end
$$;
grant insert (next_attempt_at) on onboarding.outbox to onboarding_api, onboarding_jobs;

-- Lets what waits in a session be looked at now.
create function onboarding.release_events(p_session_id uuid) returns void
language plpgsql volatile set search_path = '' as $$
begin
  update onboarding.outbox set next_attempt_at = pg_catalog.clock_timestamp()
  where session_id = p_session_id and delivered_at is null and dead_at is null and attempts = 0
    and next_attempt_at > pg_catalog.clock_timestamp();
end
$$;

create or replace function onboarding.settle_event(p_id uuid, p_attempt integer, p_failure text, p_retry_in interval)
returns void
language plpgsql volatile set search_path = '' as $$
declare
  o onboarding.outbox;
begin
  update onboarding.outbox set
    last_failure = p_failure,
    delivered_at = case when p_failure is null then pg_catalog.clock_timestamp() end,
    dead_at = case when p_failure is not null and p_retry_in is null then pg_catalog.clock_timestamp() end,
    next_attempt_at = case when p_failure is null then next_attempt_at
      else coalesce(pg_catalog.clock_timestamp() + p_retry_in, 'infinity') end
  where id = p_id and delivered_at is null and (p_failure is null or attempts = p_attempt)
  returning * into o;
  if o.delivered_at is not null then
    perform onboarding.release_events(o.session_id);
  elsif o.id is not null then
    update onboarding.outbox w set next_attempt_at = o.next_attempt_at
    where w.session_id = o.session_id and w.position > o.position and w.delivered_at is null
      and w.next_attempt_at < o.next_attempt_at;
  end if;
end
$$;

create or replace function onboarding.redeliver_events(p_id uuid) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  update onboarding.outbox
  set dead_at = null, delivered_at = null, attempts = 0, next_attempt_at = pg_catalog.clock_timestamp()
  where id = p_id or (p_id is null and dead_at is not null);
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

-- Gives a dead letter up, so that what waits behind it goes out; false when it is none.
create function onboarding.discard_event(p_id uuid) returns boolean
language plpgsql volatile set search_path = '' as $$
declare
  v_session_id uuid;
begin
  delete from onboarding.outbox where id = p_id and dead_at is not null returning session_id into v_session_id;
  if not found then
    return false;
  end if;
  perform onboarding.release_events(v_session_id);
  return true;
end
$$;

-- Delivered events go after a week, and so do those that nobody has asked for since; all others after 90 days.
create or replace function onboarding.delete_old_events(p_batch integer default 1000) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_sessions uuid[];
  v_session_id uuid;
  v_is_heard boolean := exists (
    select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '7 days'
  );
begin
  with old as (
    select id from onboarding.outbox
    where created_at < pg_catalog.now() - interval '7 days'
      and (delivered_at is not null or (attempts = 0 and not v_is_heard)
        or created_at < pg_catalog.now() - interval '90 days')
    order by created_at limit p_batch
    for update skip locked
  ), gone as (
    delete from onboarding.outbox o using old where o.id = old.id returning o.session_id
  )
  select pg_catalog.array_agg(session_id) into v_sessions from gone;
  for v_session_id in
    select distinct o.session_id from onboarding.outbox o
    where o.session_id = any (v_sessions) and o.delivered_at is null
  loop
    perform onboarding.release_events(v_session_id);
  end loop;
  return coalesce(pg_catalog.cardinality(v_sessions), 0);
end
$$;

revoke all on function onboarding.release_events(uuid), onboarding.discard_event(uuid)
  from public, anon, authenticated, service_role;
grant execute on function onboarding.release_events(uuid), onboarding.discard_event(uuid)
  to onboarding_jobs;

-- As one statement, since pg_cron's background workers take no begin and commit.
create or replace function onboarding.schedule_jobs(
  p_archive_days integer default 30, p_delete_days integer default 365
) returns boolean
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_cron') then
    return false;
  end if;
  execute 'select cron.schedule($1, $2, $3)' using 'firststep-sweep', '*/5 * * * *', pg_catalog.format(
    'do $sweep$ begin set local role onboarding_jobs; perform onboarding.archive_expired_sessions(5000, %s, %s); '
    'perform onboarding.delete_stale_rate_limits(5000); perform onboarding.delete_old_events(5000); '
    'perform onboarding.fold_analytics(100000); end $sweep$', p_archive_days, p_delete_days);
  return true;
end
$$;
