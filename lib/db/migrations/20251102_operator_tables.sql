-- What leaves and what is watched: events for other systems, the counters that operators see, and alerts.
-- Each table with who may do what: nobody, then row security, then column by column what is needed.

-- Events, once for each receiver of their flow, written in the transaction of what they tell of and delivered later: at
-- least once, and to each in order per session. No sealed answer stands in them, so nothing in them is sealed.
create table onboarding.outbox (
  -- Of the event, for whichever receiver.
  id uuid not null,
  receiver varchar(63) not null,
  -- Grows in the order of commits within a session, because every change of one holds its row lock.
  position bigint generated always as identity,
  user_id uuid not null references auth.users (id) on delete cascade,
  -- No foreign key, because an event may outlive its session's stay in the live table.
  session_id uuid not null,
  flow varchar(63) not null,
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
  primary key (id, receiver),
  check (delivered_at is null or dead_at is null)
);
comment on table onboarding.outbox is 'Events to deliver; the dead letters among them wait for an operator.';
create index outbox_user_id on onboarding.outbox (user_id);
create index outbox_session_order on onboarding.outbox (session_id, receiver, position) where delivered_at is null;
-- First attempts apart from later ones, as claim_events takes them.
create index outbox_due_by_kind on onboarding.outbox (flow, receiver, (least(attempts, 1)), next_attempt_at)
  where delivered_at is null and dead_at is null;
-- For the age of what is not delivered yet, which operators watch.
create index outbox_undelivered on onboarding.outbox (flow, receiver, created_at) where delivered_at is null;
create index outbox_created_at on onboarding.outbox (created_at);

alter table onboarding.outbox enable row level security, force row level security;
revoke all on onboarding.outbox from public, anon, authenticated, service_role;
-- outbox: requests write, export and erase their own; update is granted to jobs alone, who deliver.
create policy select_own on onboarding.outbox for select to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.outbox for insert to onboarding_api with check ((select auth.uid()) = user_id);
create policy delete_own on onboarding.outbox for delete to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.outbox for select to onboarding_jobs using (true);
create policy insert_all on onboarding.outbox for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.outbox for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.outbox for delete to onboarding_jobs using (true);
grant select, delete on onboarding.outbox to onboarding_api, onboarding_jobs;
grant insert (id, receiver, user_id, session_id, flow, type, payload, created_at, next_attempt_at)
  on onboarding.outbox to onboarding_api, onboarding_jobs;
grant update (attempts, next_attempt_at, delivered_at, dead_at, last_failure) on onboarding.outbox to onboarding_jobs;

-- Who receives the events of a flow: its webhook, or the handler that its processes were given. For whom no row stands
-- here, none are written.
create table onboarding.event_receivers (
  flow varchar(63) not null,
  receiver varchar(63) not null,
  -- What it is told of; everything where it is null.
  events text[],
  seen_at timestamptz not null,
  primary key (flow, receiver)
);
comment on table onboarding.event_receivers is 'When a process last looked for the events of a flow for a receiver.';

alter table onboarding.event_receivers enable row level security, force row level security;
revoke all on onboarding.event_receivers from public, anon, authenticated, service_role;
-- event_receivers: requests learn who listens; jobs say so.
create policy select_all on onboarding.event_receivers for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.event_receivers for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.event_receivers for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.event_receivers to onboarding_api, onboarding_jobs;
grant insert, update (events, seen_at) on onboarding.event_receivers to onboarding_jobs;

-- What operators see: counters by UTC day of which no row names a person or a session, so that they outlive
-- archive and erasure. Statements add to a tail in the transaction that they count; a job folds the tail into
-- one row per day, series and key. Whoever reads adds both up, so figures are never late.
create table onboarding.analytics_tail (
  id bigint generated always as identity primary key,
  -- Of a session: the day it was started. Of a call or an answer: the day it happened.
  day date not null,
  -- The flow that it is a figure of; empty where it is of all, as what models cost.
  flow varchar(63) not null default '',
  series varchar(20) not null,
  key text[] not null,
  count bigint not null default 1,
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  cost_nusd bigint not null default 0,
  created_at timestamptz not null default pg_catalog.clock_timestamp()
);
comment on table onboarding.analytics_tail is 'Counters that are not folded yet; see analytics_daily.';

alter table onboarding.analytics_tail enable row level security, force row level security;
revoke all on onboarding.analytics_tail from public, anon, authenticated, service_role;
-- analytics_tail: requests add what they do; select is not granted to them, because the counters are
-- everybody's together.
create policy insert_all on onboarding.analytics_tail for insert to onboarding_api, onboarding_jobs with check (true);
create policy select_all on onboarding.analytics_tail for select to onboarding_jobs using (true);
create policy delete_all on onboarding.analytics_tail for delete to onboarding_jobs using (true);
grant insert (day, flow, series, key, count, input_tokens, output_tokens, cost_nusd)
  on onboarding.analytics_tail to onboarding_api, onboarding_jobs;
grant select, delete on onboarding.analytics_tail to onboarding_jobs;

-- series and key:
--   session    event, dimension, value   event: started, completed, abandoned, expired, resumed
--   step       version, step, what       step: its number; what: entered, completed
--   seconds    step or total, seconds    how long it took, as rounded_seconds has it
--   left       step, reason, version     where people were when they left, and what had just happened
--   suggestion outcome                   first, listed, other: what was saved after a suggestion
--   plan       what, kind, source        what became of an item: accepted, dismissed, done, edited
--   ai_call    model, outcome            with tokens and cost; ai_unsent: attempts that sent nothing
--   ai_answer  kind, source, degraded because
create table onboarding.analytics_daily (
  series varchar(20) not null,
  flow varchar(63) not null,
  day date not null,
  key text[] not null,
  count bigint not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  cost_nusd bigint not null,
  primary key (series, flow, day, key)
);
comment on table onboarding.analytics_daily is 'Counters by flow, day, series and key; nothing personal.';
-- The totals, without the groups that they fall into: every scrape of the metrics asks for them.
create index analytics_daily_totals on onboarding.analytics_daily (flow, day)
  where series = 'session' and key[2] = 'version';

alter table onboarding.analytics_daily enable row level security, force row level security;
revoke all on onboarding.analytics_daily from public, anon, authenticated, service_role;
-- analytics_daily: jobs alone; delete is granted to nobody, because aggregates stay.
create policy select_all on onboarding.analytics_daily for select to onboarding_jobs using (true);
create policy insert_all on onboarding.analytics_daily for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.analytics_daily for update to onboarding_jobs using (true) with check (true);
grant select, insert on onboarding.analytics_daily to onboarding_jobs;
grant update (count, input_tokens, output_tokens, cost_nusd) on onboarding.analytics_daily to onboarding_jobs;

create view onboarding.analytics with (security_invoker = true) as
  select series, flow, day, key, count, input_tokens, output_tokens, cost_nusd from onboarding.analytics_daily
  union all
  select series, flow, day, key, count, input_tokens, output_tokens, cost_nusd from onboarding.analytics_tail;
revoke all on onboarding.analytics from public, anon, authenticated, service_role;
grant select on onboarding.analytics to onboarding_jobs;

-- What processes noticed about a live session and no statement of its own stores; gone with the session.
create table onboarding.session_signals (
  user_id uuid not null,
  session_id uuid not null,
  save_refused_at timestamptz,
  ai_failed_at timestamptz,
  ai_slow_at timestamptz,
  -- Values of a label, best first, that the person was last suggested.
  suggested text[],
  -- The last saves that were refused, with their codes: [{at, code}].
  refusals jsonb not null default '[]',
  primary key (user_id, session_id),
  foreign key (user_id, session_id) references public.onboarding_sessions (user_id, id) on delete cascade
);
comment on table onboarding.session_signals is 'What happened to a session lately, for the question why people leave.';

alter table onboarding.session_signals enable row level security, force row level security;
revoke all on onboarding.session_signals from public, anon, authenticated, service_role;
-- session_signals: jobs write; a request reads those of its own sessions, where it counts.
create policy select_own on onboarding.session_signals for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.session_signals for select to onboarding_jobs using (true);
create policy insert_all on onboarding.session_signals for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.session_signals for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.session_signals to onboarding_api, onboarding_jobs;
grant insert on onboarding.session_signals to onboarding_jobs;
grant update (save_refused_at, ai_failed_at, ai_slow_at, suggested, refusals) on onboarding.session_signals to onboarding_jobs;

create table onboarding.traffic_minutes (
  flow varchar(63) not null,
  minute timestamptz not null,
  requests bigint not null default 0,
  errors bigint not null default 0,
  -- Requests by latency: up to 50, 100, 250, 500, 1000, 2500, 5000 ms, and slower.
  latencies bigint[] not null default '{0,0,0,0,0,0,0,0}',
  ai_answers bigint not null default 0,
  ai_degraded bigint not null default 0,
  primary key (flow, minute)
);
comment on table onboarding.traffic_minutes is 'A flow''s requests by minute, of all processes, for alerts and the operators'' page.';

alter table onboarding.traffic_minutes enable row level security, force row level security;
revoke all on onboarding.traffic_minutes from public, anon, authenticated, service_role;
-- traffic_minutes: jobs alone.
create policy select_all on onboarding.traffic_minutes for select to onboarding_jobs using (true);
create policy insert_all on onboarding.traffic_minutes for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.traffic_minutes for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.traffic_minutes for delete to onboarding_jobs using (true);
grant select, insert, delete on onboarding.traffic_minutes to onboarding_jobs;
grant update (requests, errors, latencies, ai_answers, ai_degraded) on onboarding.traffic_minutes to onboarding_jobs;

create table onboarding.alert_states (
  flow varchar(63) not null,
  name varchar(40) not null,
  is_firing boolean not null,
  changed_at timestamptz not null,
  -- Null once the change was posted; until then whoever holds the lease posts it.
  post_lease_until timestamptz,
  primary key (flow, name)
);
comment on table onboarding.alert_states is 'Which conditions hold of a flow, so that each change is posted once.';

alter table onboarding.alert_states enable row level security, force row level security;
revoke all on onboarding.alert_states from public, anon, authenticated, service_role;
-- alert_states: jobs alone; a condition is never forgotten, so delete is not granted.
create policy select_all on onboarding.alert_states for select to onboarding_jobs using (true);
create policy insert_all on onboarding.alert_states for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.alert_states for update to onboarding_jobs using (true) with check (true);
grant select, insert on onboarding.alert_states to onboarding_jobs;
grant update (is_firing, changed_at, post_lease_until) on onboarding.alert_states to onboarding_jobs;

-- What others than a person have done to what is his: rows in a chain, of which none can be changed, put in or taken away
-- without the key ring (lib/sealing/audit-chain.ts).
create table onboarding.audit (
  -- The place in the chain: 1, 2, 3 and so on, without a gap.
  id bigint primary key check (id >= 1),
  at timestamptz not null,
  actor varchar(80) not null,
  action varchar(40) not null,
  subject uuid references auth.users (id) on delete set null,
  reason varchar(200),
  -- Names of things, never values.
  details jsonb check (jsonb_typeof(details) = 'object'),
  salt text,
  digests jsonb not null check (jsonb_typeof(digests) = 'object'),
  follows_break boolean not null,
  link text not null,
  key_id varchar(64) not null,
  proof text not null,
  check ((salt is null) = (details is null)),
  check (salt is not null or (subject is null and reason is null))
);
comment on table onboarding.audit is 'Append-only: what services did for a person. Erasing the subject leaves digests.';
create index audit_subject on onboarding.audit (subject);

alter table onboarding.audit enable row level security, force row level security;
revoke all on onboarding.audit from public, anon, authenticated, service_role;
-- audit: a request adds rows about its user and exports them. delete is granted to nobody, because the trail only grows;
-- update to jobs alone, who erase subjects and change keys.
create policy select_own on onboarding.audit for select to onboarding_api using ((select auth.uid()) = subject);
create policy insert_own on onboarding.audit for insert to onboarding_api with check ((select auth.uid()) = subject);
create policy select_all on onboarding.audit for select to onboarding_jobs using (true);
create policy update_all on onboarding.audit for update to onboarding_jobs using (true) with check (true);
grant select, insert on onboarding.audit to onboarding_api;
grant select on onboarding.audit to onboarding_jobs;
grant update (subject, key_id, proof) on onboarding.audit to onboarding_jobs;

-- One row, locked by whoever adds to the trail.
create table onboarding.audit_head (
  id boolean primary key default true check (id),
  count bigint not null check (count >= 0),
  link text not null,
  key_id varchar(64),
  proof text
);
comment on table onboarding.audit_head is 'How many rows the audit trail has, and its newest link.';
-- Before row security, which lets nobody insert.
insert into onboarding.audit_head (count, link) values (0, '');

alter table onboarding.audit_head enable row level security, force row level security;
revoke all on onboarding.audit_head from public, anon, authenticated, service_role;
-- audit_head: insert and delete are granted to nobody, because there is one row.
create policy select_all on onboarding.audit_head for select to onboarding_api, onboarding_jobs using (true);
create policy update_all on onboarding.audit_head for update to onboarding_api, onboarding_jobs using (true) with check (true);
grant select on onboarding.audit_head to onboarding_api, onboarding_jobs;
grant update (count, link, key_id, proof) on onboarding.audit_head to onboarding_api;
grant update (key_id, proof) on onboarding.audit_head to onboarding_jobs;

-- The sequences of identities, which a table's own rights cover.
revoke all on all sequences in schema onboarding from public, anon, authenticated, service_role;
