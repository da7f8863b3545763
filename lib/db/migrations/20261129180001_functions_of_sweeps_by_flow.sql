-- Functions as lib/db/functions holds them: written by "npx firststep migrate new", never by hand.
set check_function_bodies = off;

drop function onboarding.archive_expired_sessions;
drop function onboarding.count_due_sessions;
drop function onboarding.schedule_jobs;

-- lib/db/functions/retention/archive-expired-sessions.sql
-- One bounded step of retention of a flow, of each flow that has sessions without one, by the database's clock: closes what
-- has expired, archives what is closed, deletes what is archived, and counts each. Call again until all three are zero. A
-- session closes at its last change or its expiry, whichever came first; both terms count from there.
create or replace function onboarding.archive_expired_sessions(
  p_batch integer default 500, p_archive_days integer default 30, p_delete_days integer default 365,
  p_flow text default null
) returns table (expired integer, archived integer, deleted integer)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_archive_before timestamptz := v_now - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days));
begin
  if p_flow is null then
    -- From one flow to the next by the indexes that lead with it, however many sessions each has.
    return query with recursive flows as (
      select least((select pg_catalog.min(s.flow) from public.onboarding_sessions s),
        (select pg_catalog.min(coalesce(a.session ->> 'flow', 'onboarding')) from onboarding.archived_sessions a)) as flow
      union all
      select least((select pg_catalog.min(s.flow) from public.onboarding_sessions s where s.flow > f.flow),
        (select pg_catalog.min(coalesce(a.session ->> 'flow', 'onboarding')) from onboarding.archived_sessions a
          where coalesce(a.session ->> 'flow', 'onboarding') > f.flow))
      from flows f where f.flow is not null
    )
    select coalesce(pg_catalog.sum(done.expired), 0)::integer, coalesce(pg_catalog.sum(done.archived), 0)::integer,
      coalesce(pg_catalog.sum(done.deleted), 0)::integer
    from flows cross join lateral
      onboarding.archive_expired_sessions(p_batch, p_archive_days, p_delete_days, flows.flow) done
    where flows.flow is not null;
    return;
  end if;

  with due as (
    select id, updated_at from public.onboarding_sessions
    where flow = p_flow and status = 'in_progress' and expires_at <= v_now
    order by expires_at limit p_batch
    for update skip locked
  ), closed as (
    update public.onboarding_sessions s
    set status = 'abandoned', closed_reason = 'expired', revision = s.revision + 1, updated_at = v_now
    from due where s.id = due.id
    returning s as session, due.updated_at as last_saved_at
  ), noted as (
    insert into onboarding.session_edits (
      user_id, session_id, revision, kind, completed_steps, current_step, locale, created_at
    )
    select (session).user_id, (session).id, (session).revision, 'abandoned', (session).completed_steps,
      (session).current_step, (session).locale, v_now
    from closed
  ), told as (
    select onboarding.emit_event(session, 'onboarding.abandoned', null) from closed
  ), counted as (
    insert into onboarding.analytics_tail (day, flow, series, key, count)
    select ((session).created_at at time zone 'UTC')::date, (session).flow, 'session', array['expired', dimension, value], pg_catalog.count(*)
    from closed cross join lateral onboarding.session_labels(session)
    group by 1, 2, 4
  ), left_at as (
    select session, array[coalesce((session).path[(session).current_step], 'complete'),
      onboarding.leaving_reason(session, last_saved_at), (session).definition_version::text] as key
    from closed
  ), counted_steps as (
    insert into onboarding.analytics_tail (day, flow, series, key, count)
    select ((session).created_at at time zone 'UTC')::date, (session).flow, 'left', key, pg_catalog.count(*)
    from left_at group by 1, 2, 4
  ), facts as (
    update onboarding.session_facts f set status = 'expired', tallies = onboarding.add_tally(f.tallies, 'left', left_at.key, 1)
    from left_at where f.user_id = (left_at.session).user_id and f.session_id = (left_at.session).id
  )
  select pg_catalog.count(*) into expired from told;

  with due as (
    select s.* from public.onboarding_sessions s
    where s.flow = p_flow and s.closed_at <= v_archive_before
    order by s.closed_at limit p_batch
    for update skip locked
  ), kept as (
    insert into onboarding.archived_sessions (user_id, id, session, archived_at, delete_after, resumed_by)
    select due.user_id, due.id,
      onboarding.session_json(due::public.onboarding_sessions, v_now)::jsonb
        || pg_catalog.jsonb_build_object('source', due.source, 'closedReason', due.closed_reason,
          'plan', onboarding.plan_json(due.user_id, due.id, due.field_revisions)),
      v_now, due.closed_at + pg_catalog.make_interval(days => p_delete_days),
      (select next.id from public.onboarding_sessions next
        where next.user_id = due.user_id and next.resumed_from = due.id limit 1)
    from due
    returning user_id, id
  ), gone as (
    delete from public.onboarding_sessions s using kept
    where s.user_id = kept.user_id and s.id = kept.id returning 1
  )
  select pg_catalog.count(*) into archived from gone;

  with due as (
    select user_id, id from onboarding.archived_sessions
    where coalesce(session ->> 'flow', 'onboarding') = p_flow and delete_after <= v_now
    order by delete_after limit p_batch
    for update skip locked
  ), gone as (
    delete from onboarding.archived_sessions a using due
    where a.user_id = due.user_id and a.id = due.id returning a.user_id, a.id
  ), facts as (
    delete from onboarding.session_facts f using gone where f.user_id = gone.user_id and f.session_id = gone.id
  )
  select pg_catalog.count(*) into deleted from gone;
  return next;
end
$$;

comment on function onboarding.archive_expired_sessions is
'One bounded step of retention of a flow, of each flow that has sessions without one, by the database''s clock: closes what
has expired, archives what is closed, deletes what is archived, and counts each. Call again until all three are zero. A
session closes at its last change or its expiry, whichever came first; both terms count from there.';

revoke all on function onboarding.archive_expired_sessions
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.archive_expired_sessions to onboarding_jobs;

-- lib/db/functions/retention/count-due-sessions.sql
-- What archive_expired_sessions would do if it ran to the end, of a flow, of all without one.
create or replace function onboarding.count_due_sessions(
  p_archive_days integer default 30, p_delete_days integer default 365, p_flow text default null
) returns table (expired bigint, archived bigint, deleted bigint)
language sql stable set search_path = '' as $$
  select
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and status = 'in_progress' and expires_at <= now()),
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days))),
    (select pg_catalog.count(*) from onboarding.archived_sessions
      where (p_flow is null or coalesce(session ->> 'flow', 'onboarding') = p_flow) and delete_after <= now())
    + (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => p_delete_days))
$$;

comment on function onboarding.count_due_sessions is
'What archive_expired_sessions would do if it ran to the end, of a flow, of all without one.';

revoke all on function onboarding.count_due_sessions
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_due_sessions to onboarding_jobs;

-- lib/db/functions/retention/schedule-jobs.sql
-- Lets the database itself sweep a flow, all flows without one, where pg_cron is there; false where it is not. Repeating it
-- changes nothing.
--
-- As one statement, since pg_cron's background workers take no begin and commit.
create or replace function onboarding.schedule_jobs(
  p_archive_days integer default 30, p_delete_days integer default 365, p_flow text default null
) returns boolean
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_cron') then
    return false;
  end if;
  execute 'select cron.schedule($1, $2, $3)' using 'firststep-sweep' || coalesce('-' || p_flow, ''), '*/5 * * * *', pg_catalog.format(
    'do $sweep$ begin set local role onboarding_jobs; perform onboarding.archive_expired_sessions(5000, %s, %s, %L); '
    'perform onboarding.delete_stale_rate_limits(5000); perform onboarding.delete_old_events(5000); '
    'perform onboarding.fold_analytics(100000); end $sweep$', p_archive_days, p_delete_days, p_flow);
  return true;
end
$$;

comment on function onboarding.schedule_jobs is
'Lets the database itself sweep a flow, all flows without one, where pg_cron is there; false where it is not. Repeating it
changes nothing.';

revoke all on function onboarding.schedule_jobs
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because neither requests nor jobs may schedule: the owner does.

reset check_function_bodies;
