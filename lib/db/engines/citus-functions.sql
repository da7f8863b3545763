-- The functions that are others on Citus, run behind citus.sql each time: a migration may have brought them as one Postgres
-- has them. Jobs look over all nodes for what is due and lock nothing there; they lock, judge and change it user by user.

-- Users whom the sign-in removed, until a sweep has erased what is theirs: no foreign key reaches from a worker to
-- auth.users.
create table if not exists onboarding.removed_users (
  user_id uuid primary key,
  removed_at timestamptz not null default pg_catalog.clock_timestamp()
);
comment on table onboarding.removed_users is 'Users whom the sign-in removed and whose rows are still to be erased.';
alter table onboarding.removed_users enable row level security, force row level security;
drop policy if exists select_all on onboarding.removed_users;
create policy select_all on onboarding.removed_users for select to onboarding_jobs using (true);
drop policy if exists update_all on onboarding.removed_users;
create policy update_all on onboarding.removed_users for update to onboarding_jobs using (true) with check (true);
drop policy if exists delete_all on onboarding.removed_users;
create policy delete_all on onboarding.removed_users for delete to onboarding_jobs using (true);
-- Of the owner alone, as whom note_removed_user and require_user run: nobody else has a grant.
drop policy if exists of_owner on onboarding.removed_users;
create policy of_owner on onboarding.removed_users to current_user using (true) with check (true);
revoke all on onboarding.removed_users from public, anon, authenticated, service_role, onboarding_api;
grant select, delete on onboarding.removed_users to onboarding_jobs;
-- A row is locked by whom may change it.
grant update (removed_at) on onboarding.removed_users to onboarding_jobs;

create or replace function onboarding.note_removed_user() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into onboarding.removed_users (user_id) values (old.id) on conflict do nothing;
  return null;
end
$$;
comment on function onboarding.note_removed_user is 'Notes whom the sign-in has removed, so that the next sweep erases what is theirs.';
revoke all on function onboarding.note_removed_user
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
create or replace trigger firststep_note_removed after delete on auth.users
  for each row execute function onboarding.note_removed_user();

create or replace function onboarding.erase_removed_users(p_limit integer) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_user_id uuid;
  v_count integer := 0;
begin
  for v_user_id in
    select user_id from onboarding.removed_users order by removed_at limit p_limit for update skip locked
  loop
    perform onboarding.erase_user(v_user_id);
    delete from onboarding.removed_users where user_id = v_user_id;
    v_count := v_count + 1;
  end loop;
  return v_count;
end
$$;
comment on function onboarding.erase_removed_users is 'Erases what is kept of so many users whom the sign-in removed, the longest gone first, and says of how many.';
revoke all on function onboarding.erase_removed_users
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.erase_removed_users to onboarding_jobs;

-- Holds the account until the transaction ends, as a foreign key would; who was removed is nobody until he is erased.
create or replace function onboarding.require_user(p_user_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if pg_catalog.current_setting('transaction_read_only') = 'on' then
    perform from auth.users u where u.id = p_user_id and u.deleted_at is null;
  else
    perform from auth.users u where u.id = p_user_id and u.deleted_at is null for key share;
  end if;
  if not found or exists (select from onboarding.removed_users r where r.user_id = p_user_id) then
    raise exception 'no such user' using errcode = 'FS401';
  end if;
end
$$;

-- Foreign keys name the tables of the coordinator; those of the nodes have none to auth.users.
create or replace function onboarding.tables_of_users() returns table (place regclass, user_column name, on_delete "char")
language sql stable set search_path = '' as $$
  select of_user.place, of_user.user_column, of_user.on_delete from (
    select c.conrelid::regclass as place, a.attname as user_column, c.confdeltype as on_delete
    from pg_catalog.pg_constraint c
    join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_catalog.pg_class u on u.oid = c.confrelid
    join pg_catalog.pg_namespace un on un.oid = u.relnamespace
    where c.contype = 'f' and un.nspname = 'auth' and u.relname = 'users'
    union all
    select placed::regclass, 'user_id', 'c' from pg_catalog.unnest(array['public.onboarding_sessions', 'onboarding.ai_cache',
      'onboarding.archived_sessions', 'onboarding.requirement_deadlines', 'onboarding.session_facts']) as placed
  ) as of_user
  join pg_catalog.pg_class t on t.oid = of_user.place
  join pg_catalog.pg_namespace n on n.oid = t.relnamespace
  where n.nspname = 'onboarding' or (n.nspname = 'public' and t.relname = 'onboarding_sessions')
  order by n.nspname desc, t.relname
$$;

-- No trigger of a shard can count on the coordinator.
create or replace function onboarding.count_erasure(p_user_id uuid, p_session_ids uuid[]) returns void
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  for s in
    select * from public.onboarding_sessions
    where user_id = p_user_id and status = 'in_progress' and (p_session_ids is null or id = any (p_session_ids))
  loop
    perform onboarding.count_leaving(s, pg_catalog.now());
  end loop;
end
$$;

grant execute on function onboarding.abandon, onboarding.count_leaving, onboarding.count_session_event,
  onboarding.count_in_session, onboarding.session_day to onboarding_jobs;

create or replace function onboarding.archive_expired_sessions(
  p_batch integer default 500, p_archive_days integer default 30, p_delete_days integer default 365,
  p_flow text default null
) returns table (expired integer, archived integer, deleted integer)
language plpgsql volatile set search_path = '' set citus.max_adaptive_executor_pool_size = 1 as $$
declare
  v_now constant timestamptz := pg_catalog.clock_timestamp();
  v_archive_before constant timestamptz := v_now - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days));
  v_due record;
  v_next uuid;
  v_plan jsonb;
  s public.onboarding_sessions;
begin
  perform onboarding.erase_removed_users(p_batch);
  expired := 0;
  archived := 0;
  deleted := 0;
  for v_due in
    select d.user_id, d.id from public.onboarding_sessions d
    where (p_flow is null or d.flow = p_flow) and d.status = 'in_progress' and d.expires_at <= v_now
    order by d.expires_at limit p_batch
  loop
    select * into s from public.onboarding_sessions
    where user_id = v_due.user_id and id = v_due.id and status = 'in_progress' and expires_at <= v_now
    for update skip locked;
    continue when not found;
    perform onboarding.abandon(s, 'expired', v_now);
    expired := expired + 1;
  end loop;

  for v_due in
    select d.user_id, d.id from public.onboarding_sessions d
    where (p_flow is null or d.flow = p_flow) and d.closed_at <= v_archive_before
    order by d.closed_at limit p_batch
  loop
    select * into s from public.onboarding_sessions
    where user_id = v_due.user_id and id = v_due.id and closed_at <= v_archive_before for update skip locked;
    continue when not found;
    select next.id into v_next from public.onboarding_sessions next
    where next.user_id = s.user_id and next.resumed_from = s.id limit 1;
    v_plan := onboarding.plan_json(s.user_id, s.id, s.field_revisions);
    insert into onboarding.archived_sessions (user_id, id, session, archived_at, delete_after, resumed_by)
    values (s.user_id, s.id, onboarding.session_json(s, v_now)::jsonb || pg_catalog.jsonb_build_object(
      'source', s.source, 'closedReason', s.closed_reason, 'plan', v_plan
    ), v_now, s.closed_at + pg_catalog.make_interval(days => p_delete_days), v_next);
    delete from public.onboarding_sessions where user_id = s.user_id and id = s.id;
    archived := archived + 1;
  end loop;

  for v_due in
    select d.user_id, d.id from onboarding.archived_sessions d
    where (p_flow is null or coalesce(d.session ->> 'flow', 'onboarding') = p_flow) and d.delete_after <= v_now
    order by d.delete_after limit p_batch
  loop
    delete from onboarding.archived_sessions where user_id = v_due.user_id and id = v_due.id;
    continue when not found;
    delete from onboarding.session_facts where user_id = v_due.user_id and session_id = v_due.id;
    deleted := deleted + 1;
  end loop;
  return next;
end
$$;

create or replace function onboarding.withdraw_stalled() returns void
language plpgsql volatile set search_path = '' as $$
declare
  o record;
  v_updated_at timestamptz;
begin
  for o in
    select id, receiver, user_id, session_id, payload ->> 'updatedAt' as updated_at from onboarding.outbox
    where type = 'onboarding.stalled' and delivered_at is null
      -- Else a process has it in its hands until then, or it has failed and is looked at when it is due.
      and (attempts = 0 or dead_at is not null or next_attempt_at <= pg_catalog.clock_timestamp())
  loop
    select updated_at into v_updated_at from public.onboarding_sessions
    where user_id = o.user_id and id = o.session_id and status = 'in_progress';
    continue when onboarding.instant(v_updated_at) = o.updated_at;
    delete from onboarding.outbox where id = o.id and receiver = o.receiver and delivered_at is null
      and (attempts = 0 or dead_at is not null or next_attempt_at <= pg_catalog.clock_timestamp());
    if found then
      perform onboarding.release_events(o.session_id, o.receiver);
    end if;
  end loop;
end
$$;

create or replace function onboarding.note_found_by(p_limit integer) returns integer
language plpgsql volatile set search_path = '' set citus.max_adaptive_executor_pool_size = 1 as $$
declare
  e record;
  s public.onboarding_sessions;
  v_text text;
  v_count integer := 0;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.note_found_by', 0));
  for e in
    select user_id, session_id, revision from onboarding.session_edits
    where found_by_due order by user_id, session_id, revision limit p_limit
  loop
    update onboarding.session_edits set found_by_due = false
    where user_id = e.user_id and session_id = e.session_id and revision = e.revision and found_by_due;
    continue when not found;
    v_count := v_count + 1;
    select * into s from public.onboarding_sessions where user_id = e.user_id and id = e.session_id;
    continue when not found;
    v_text := onboarding.found_by(s);
    update onboarding.session_facts set found_by = v_text
    where user_id = e.user_id and session_id = e.session_id and found_by <> v_text;
  end loop;
  return v_count;
end
$$;

create or replace function onboarding.source_words(p_limit integer) returns setof text
language plpgsql stable set search_path = '' as $$
begin
  return query
    select distinct s.source::text from public.onboarding_sessions s where s.source is not null order by 1 limit p_limit;
end
$$;

-- Counters, events and the audit trail stand on the coordinator, and what they tell of on a worker. Citus knows of no write
-- to a table of the coordinator's alone, and would commit there after the worker: a write to this table, which it knows of
-- and which changes no row, makes them one commit in two phases. A plain draft writes on its worker alone, in one.
do $$
begin
  if pg_catalog.to_regclass('onboarding.committed_together') is null then
    create table onboarding.committed_together (is_so boolean primary key);
    comment on table onboarding.committed_together is
      'Empty: a write to it tells Citus that the coordinator commits with the workers.';
    alter table onboarding.committed_together enable row level security, force row level security;
    create policy select_all on onboarding.committed_together for select to onboarding_api, onboarding_jobs using (true);
    create policy update_all on onboarding.committed_together for update to onboarding_api, onboarding_jobs
      using (true) with check (true);
    revoke all on onboarding.committed_together from public, anon, authenticated, service_role;
    grant select, update on onboarding.committed_together to onboarding_api, onboarding_jobs;
    perform citus_add_local_table_to_metadata('onboarding.committed_together');
  end if;
end
$$;

create or replace function onboarding.commit_together() returns trigger
language plpgsql set search_path = '' as $$
begin
  update onboarding.committed_together set is_so = true where not is_so;
  return null;
end
$$;
comment on function onboarding.commit_together is 'Has the coordinator commit with the workers.';
revoke all on function onboarding.commit_together
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;

create or replace trigger commit_together after insert on onboarding.analytics_tail
  for each statement execute function onboarding.commit_together();
create or replace trigger commit_together after insert on onboarding.outbox
  for each statement execute function onboarding.commit_together();
create or replace trigger commit_together after insert on onboarding.audit
  for each statement execute function onboarding.commit_together();
