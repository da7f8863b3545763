-- How long things are kept: what has expired is closed, what is closed is archived, what is archived is deleted.
-- Also what a person may ask for: all that is kept of them, and that nothing is. Run as onboarding_jobs
-- unless said otherwise; any number of processes may run them at once.

-- Completed sessions keep their old expires_at, so the plain index on it would make every sweep read all of them.
create index onboarding_sessions_due_to_expire on public.onboarding_sessions (expires_at) where status = 'in_progress';
create index onboarding_sessions_due_to_archive
  on public.onboarding_sessions (least(updated_at, expires_at)) where status = 'abandoned';

-- Sweeps leave dead rows in bursts; the default waits for a fifth of the table.
alter table public.onboarding_sessions set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1);
alter table onboarding.session_edits set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1);
alter table onboarding.archived_sessions set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1);

-- The session that was resumed from the archived one holds the same answers; erasing it follows this back.
alter table onboarding.archived_sessions add column resumed_by uuid;

-- One bounded step of retention by the database's clock. A session closes at its last change or its expiry,
-- whichever came first; both terms count from there. Call again until all three are zero.
create function onboarding.archive_expired_sessions(
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

-- What archive_expired_sessions would do if it ran to the end.
create function onboarding.count_due_sessions(p_archive_days integer default 30, p_delete_days integer default 365)
returns table (expired bigint, archived bigint, deleted bigint)
language sql stable set search_path = '' as $$
  select
    (select pg_catalog.count(*) from public.onboarding_sessions where status = 'in_progress' and expires_at <= now()),
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days))),
    (select pg_catalog.count(*) from onboarding.archived_sessions where delete_after <= now())
    + (select pg_catalog.count(*) from public.onboarding_sessions
      where (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => p_delete_days))
$$;

-- Limits whose window has passed say nothing any more. A window that begins anew in between is left alone.
create function onboarding.delete_stale_rate_limits(p_batch integer default 1000) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  delete from onboarding.rate_limits
  where expires_at <= pg_catalog.now()
    and key in (
      select key from onboarding.rate_limits where expires_at <= pg_catalog.now() order by expires_at limit p_batch
    );
  get diagnostics v_count = row_count;
  return v_count;
end
$$;

-- The tables of ours whose rows belong to a user, and what happens to them when the account is deleted:
-- c, the row goes; n, it stays and forgets whose it was. session_edits go with their sessions.
create function onboarding.tables_of_users() returns table (place regclass, user_column name, on_delete "char")
language sql stable set search_path = '' as $$
  select c.conrelid::regclass, a.attname, c.confdeltype
  from pg_catalog.pg_constraint c
  join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  join pg_catalog.pg_class t on t.oid = c.conrelid
  join pg_catalog.pg_namespace n on n.oid = t.relnamespace
  join pg_catalog.pg_class u on u.oid = c.confrelid
  join pg_catalog.pg_namespace un on un.oid = u.relnamespace
  where c.contype = 'f' and un.nspname = 'auth' and u.relname = 'users'
    and (n.nspname = 'onboarding' or (n.nspname = 'public' and t.relname = 'onboarding_sessions'))
  order by n.nspname desc, t.relname
$$;

-- Removes everything that is kept of a user, as deleting the account would, and leaves the account.
-- Returns how many rows went or were anonymised, by table.
create function onboarding.erase_user(p_user_id uuid) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  v_table record;
  v_count bigint;
  v_result jsonb := '{}';
begin
  for v_table in select * from onboarding.tables_of_users() where place <> 'onboarding.session_edits'::regclass loop
    if v_table.on_delete = 'n' then
      execute pg_catalog.format('update %s set %I = null where %I = $1', v_table.place, v_table.user_column, v_table.user_column)
      using p_user_id;
    else
      execute pg_catalog.format('delete from %s where %I = $1', v_table.place, v_table.user_column) using p_user_id;
    end if;
    get diagnostics v_count = row_count;
    v_result := v_result || pg_catalog.jsonb_build_object(v_table.place::text, v_count);
  end loop;
  -- Limits are kept under a digest of the user, as lib/http/rate-limits.ts makes it.
  delete from onboarding.rate_limits
  where key like '%:' || pg_catalog.rtrim(pg_catalog.translate(
    pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_user_id::text, 'UTF8')), 'base64'), '+/', '-_'), '=');
  get diagnostics v_count = row_count;
  return v_result || pg_catalog.jsonb_build_object('onboarding.rate_limits', v_count);
end
$$;

-- Everything that is kept of the caller, as onboarding_api under row security: sessions and archive in the
-- API's form, still sealed, and the rows of every other table that has some.
create function onboarding.export_own() returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_table record;
  v_rows jsonb;
  v_records jsonb := '{}';
begin
  for v_table in
    select * from onboarding.tables_of_users()
    where place not in ('public.onboarding_sessions'::regclass, 'onboarding.session_edits'::regclass,
      'onboarding.archived_sessions'::regclass)
  loop
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(pg_catalog.to_jsonb(t)) from %s t where t.%I = onboarding.request_user_id()',
      v_table.place, v_table.user_column
    ) into v_rows;
    if v_rows is not null then
      v_records := v_records || pg_catalog.jsonb_build_object(pg_catalog.replace(v_table.place::text, 'onboarding.', ''), v_rows);
    end if;
  end loop;
  return pg_catalog.jsonb_build_object(
    'exportedAt', pg_catalog.now(),
    'sessions', (
      select coalesce(pg_catalog.jsonb_agg(
        onboarding.session_json(s, pg_catalog.now()) || pg_catalog.jsonb_build_object(
          'source', s.source, 'closedReason', s.closed_reason,
          'edits', (
            select pg_catalog.jsonb_agg(pg_catalog.to_jsonb(e) - 'session_id' - 'user_id' order by e.revision)
            from onboarding.session_edits e where e.session_id = s.id
          )
        ) order by s.created_at), '[]')
      from public.onboarding_sessions s where s.user_id = onboarding.request_user_id()
    ),
    'archivedSessions', (
      select coalesce(pg_catalog.jsonb_agg(a.session
        || pg_catalog.jsonb_build_object('archivedAt', a.archived_at, 'deleteAfter', a.delete_after) order by a.archived_at), '[]')
      from onboarding.archived_sessions a where a.user_id = onboarding.request_user_id()
    ),
    'records', v_records
  );
end
$$;

-- Every table of users is read by its owner for the export, and emptied or anonymised by jobs for erasure.
-- Tables of later migrations bring these grants themselves; tests/db/erasure.test.ts looks.
do $$
declare
  v_table record;
begin
  for v_table in select * from onboarding.tables_of_users() where place <> 'onboarding.session_edits'::regclass loop
    if not pg_catalog.has_table_privilege('onboarding_api', v_table.place, 'select') then
      execute format('create policy select_own on %s for select to onboarding_api using ((select auth.uid()) = %I)',
        v_table.place, v_table.user_column);
      execute format('grant select on %s to onboarding_api', v_table.place);
    end if;
    if v_table.on_delete = 'c' and not pg_catalog.has_table_privilege('onboarding_jobs', v_table.place, 'delete') then
      execute format('create policy delete_all on %s for delete to onboarding_jobs using (true)', v_table.place);
      execute format('grant delete on %s to onboarding_jobs', v_table.place);
    elsif v_table.on_delete = 'n' then
      if not exists (
        select from pg_catalog.pg_policy
        where polrelid = v_table.place and polcmd = 'w' and polroles @> array['onboarding_jobs'::regrole::oid]
      ) then
        execute format('create policy update_all on %s for update to onboarding_jobs using (true) with check (true)',
          v_table.place);
      end if;
      execute format('grant update (%I) on %s to onboarding_jobs', v_table.user_column, v_table.place);
    end if;
  end loop;
end
$$;

-- Lets the database itself sweep where pg_cron is there; false where it is not. Repeating it changes nothing.
-- For operators alone: neither requests nor jobs may schedule.
create function onboarding.schedule_jobs(
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

revoke all on function
  onboarding.archive_expired_sessions(integer, integer, integer), onboarding.count_due_sessions(integer, integer),
  onboarding.delete_stale_rate_limits(integer), onboarding.tables_of_users(), onboarding.erase_user(uuid),
  onboarding.export_own(), onboarding.schedule_jobs(integer, integer)
  from public, anon, authenticated, service_role;
grant execute on function
  onboarding.archive_expired_sessions(integer, integer, integer), onboarding.count_due_sessions(integer, integer),
  onboarding.delete_stale_rate_limits(integer), onboarding.tables_of_users(), onboarding.erase_user(uuid),
  onboarding.session_state(public.onboarding_sessions, timestamptz)
  to onboarding_jobs;
grant execute on function onboarding.export_own(), onboarding.tables_of_users() to onboarding_api;
