-- Events for other systems, written in the transaction of what they tell of and delivered later: at least once
-- and in order per session. No answer stands in them, so nothing in them is sealed.

-- One row once somebody receives events: without one, none are written.
create table onboarding.webhook_subscription (
  id boolean primary key default true check (id),
  seen_at timestamptz not null
);
comment on table onboarding.webhook_subscription is 'When a process with WEBHOOK_URL last looked for events.';

create table onboarding.outbox (
  id uuid primary key default gen_random_uuid(),
  -- Grows in the order of commits within a session, because every change of one holds its row lock.
  position bigint generated always as identity,
  user_id uuid not null references auth.users (id) on delete cascade,
  -- No foreign key, because an event may outlive its session's stay in the live table.
  session_id uuid not null,
  type varchar(40) not null check (type in ('onboarding.started', 'onboarding.step_completed',
    'onboarding.completed', 'onboarding.abandoned')),
  payload jsonb not null,
  created_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  -- While a delivery runs, when it counts as failed if nothing was heard of it.
  next_attempt_at timestamptz not null default current_timestamp,
  delivered_at timestamptz,
  -- Set when the last attempt has failed: a dead letter, which holds back what comes after it.
  dead_at timestamptz,
  last_failure varchar(40),
  check (delivered_at is null or dead_at is null)
);
comment on table onboarding.outbox is 'Events to deliver; the dead letters among them wait for an operator.';
create index outbox_user_id on onboarding.outbox (user_id);
create index outbox_session_order on onboarding.outbox (session_id, position) where delivered_at is null;
create index outbox_due on onboarding.outbox (next_attempt_at) where delivered_at is null and dead_at is null;
create index outbox_created_at on onboarding.outbox (created_at);

-- Tells of an edit; the trigger's own select finds the state after it, since the session changes first.
create function onboarding.emit_event() returns trigger
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
create trigger emit_event after insert on onboarding.session_edits
  for each row execute function onboarding.emit_event();

-- Takes the next event of up to p_batch sessions for delivery within the lease, and renews the subscription.
create function onboarding.claim_events(p_batch integer, p_lease interval)
returns table (id uuid, type text, payload jsonb, created_at timestamptz, attempt integer, sent_at timestamptz)
language plpgsql volatile set search_path = '' as $$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
begin
  perform onboarding.subscribe_to_events();
  return query
    with head as (
      select o.id from onboarding.outbox o
      where o.delivered_at is null and o.dead_at is null and o.next_attempt_at <= v_now
        and not exists (
          select from onboarding.outbox earlier
          where earlier.session_id = o.session_id and earlier.position < o.position and earlier.delivered_at is null
        )
      order by o.next_attempt_at, o.position limit p_batch
      for update skip locked
    )
    update onboarding.outbox o set attempts = o.attempts + 1, next_attempt_at = v_now + p_lease
    from head where o.id = head.id
    returning o.id, o.type::text, o.payload, o.created_at, o.attempts, v_now;
end
$$;

create function onboarding.subscribe_to_events() returns void
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '1 hour') then
    insert into onboarding.webhook_subscription (seen_at) values (pg_catalog.now())
    on conflict (id) do update set seen_at = excluded.seen_at;
  end if;
end
$$;

-- Notes how a delivery ended: p_failure null for a success; without p_retry_in the failure is the last.
-- A failure that comes after its lease has passed to another attempt is not noted.
create function onboarding.settle_event(p_id uuid, p_attempt integer, p_failure text, p_retry_in interval) returns void
language sql volatile set search_path = '' as $$
  update onboarding.outbox set
    last_failure = p_failure,
    delivered_at = case when p_failure is null then pg_catalog.clock_timestamp() end,
    dead_at = case when p_failure is not null and p_retry_in is null then pg_catalog.clock_timestamp() end,
    next_attempt_at = coalesce(pg_catalog.clock_timestamp() + p_retry_in, next_attempt_at)
  where id = p_id and delivered_at is null and (p_failure is null or attempts = p_attempt)
$$;

-- Puts one event, or every dead letter when p_id is null, back in line; returns how many.
create function onboarding.redeliver_events(p_id uuid) returns integer
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

-- Delivered events, and those that nobody ever tried to send, go after a week; all others after 90 days.
create function onboarding.delete_old_events(p_batch integer default 1000) returns integer
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

-- Removes every trace of the caller's session at once, and of those it was resumed from: they hold the same
-- answers. Whatever is not the caller's is gone already. Run as onboarding_api under row security.
create function onboarding.erase_session(p_session_id uuid) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_ids uuid[];
begin
  -- A save that is under way finishes first.
  perform from public.onboarding_sessions where id = p_session_id for update;
  with recursive links (child, parent) as (
    select id, resumed_from from public.onboarding_sessions where resumed_from is not null
    union all
    select id, (session ->> 'resumedFrom')::uuid from onboarding.archived_sessions
    union all
    select resumed_by, id from onboarding.archived_sessions
  ), lineage (id) as (
    select p_session_id
    union
    select parent from links join lineage on links.child = lineage.id where parent is not null
  )
  select pg_catalog.array_agg(id) into v_ids from lineage;
  -- Cached answers about the company name no session; a cache may go whole.
  delete from onboarding.ai_cache c
  where c.user_id = onboarding.request_user_id() and (
    exists (select from public.onboarding_sessions where id = p_session_id)
    or exists (select from onboarding.archived_sessions where id = p_session_id)
  );
  delete from public.onboarding_sessions where id = any (v_ids);
  delete from onboarding.archived_sessions where id = any (v_ids);
  delete from onboarding.outbox where session_id = any (v_ids);
end
$$;

revoke all on onboarding.outbox, onboarding.webhook_subscription from public, anon, authenticated, service_role;
alter table onboarding.outbox enable row level security;
alter table onboarding.outbox force row level security;
alter table onboarding.webhook_subscription enable row level security;
alter table onboarding.webhook_subscription force row level security;

-- outbox: requests write, export and erase their own; update is granted to jobs alone, who deliver.
create policy select_own on onboarding.outbox for select to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.outbox for insert to onboarding_api with check ((select auth.uid()) = user_id);
create policy delete_own on onboarding.outbox for delete to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.outbox for select to onboarding_jobs using (true);
create policy insert_all on onboarding.outbox for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.outbox for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.outbox for delete to onboarding_jobs using (true);
grant select, delete on onboarding.outbox to onboarding_api, onboarding_jobs;
grant insert (user_id, session_id, type, payload, created_at) on onboarding.outbox to onboarding_api, onboarding_jobs;
grant update (attempts, next_attempt_at, delivered_at, dead_at, last_failure) on onboarding.outbox to onboarding_jobs;

-- webhook_subscription: requests learn whether anybody listens; jobs say so.
create policy select_all on onboarding.webhook_subscription for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.webhook_subscription for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.webhook_subscription for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.webhook_subscription to onboarding_api, onboarding_jobs;
grant insert (seen_at), update (seen_at) on onboarding.webhook_subscription to onboarding_jobs;

revoke all on function
  onboarding.emit_event(), onboarding.claim_events(integer, interval), onboarding.subscribe_to_events(),
  onboarding.settle_event(uuid, integer, text, interval), onboarding.redeliver_events(uuid),
  onboarding.delete_old_events(integer), onboarding.erase_session(uuid)
  from public, anon, authenticated, service_role;
grant execute on function
  onboarding.claim_events(integer, interval), onboarding.subscribe_to_events(),
  onboarding.settle_event(uuid, integer, text, interval), onboarding.redeliver_events(uuid),
  onboarding.delete_old_events(integer)
  to onboarding_jobs;
grant execute on function onboarding.erase_session(uuid) to onboarding_api;
