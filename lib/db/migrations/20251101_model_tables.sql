-- What a request may cost: its limits, and models, their money and their answers.
-- Each table with who may do what: nobody, then row security, then column by column what is needed.

-- Limits shared by all processes: a count per caller and limit, in windows that begin with the first request.
-- Unlogged: after a crash the windows start anew, which costs nobody an answer.
create unlogged table onboarding.rate_limits (
  key varchar(160) primary key,
  used integer not null check (used >= 0),
  expires_at timestamptz not null
  -- Room on the page for new versions of a row, so that counting never grows the index.
) with (fillfactor = 50);
comment on table onboarding.rate_limits is 'Requests by caller and limit in the current window; swept when it has passed.';
create index rate_limits_expires_at on onboarding.rate_limits (expires_at);

alter table onboarding.rate_limits enable row level security, force row level security;
revoke all on onboarding.rate_limits from public, anon, authenticated, service_role;
-- Keys are digests of users and addresses that only the server computes; an address is not a user's row.
create policy select_all on onboarding.rate_limits for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.rate_limits for insert to onboarding_api, onboarding_jobs with check (true);
create policy update_all on onboarding.rate_limits for update to onboarding_api, onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.rate_limits for delete to onboarding_jobs using (true);
grant select, insert on onboarding.rate_limits to onboarding_api, onboarding_jobs;
grant update (used, expires_at) on onboarding.rate_limits to onboarding_api, onboarding_jobs;
grant delete on onboarding.rate_limits to onboarding_jobs;

-- What models may cost, what they did cost, and what every call and answer came to. Money is whole nano-USD.
-- A call is reserved at the most it can cost before it is sent and settled after; a reservation moves one
-- way: open, charged (at its quote, until the gateway says less), settled (at the gateway's bill).
create table onboarding.ai_budgets (
  day date not null,
  -- Null: the budget of everybody together on that day.
  user_id uuid references auth.users (id) on delete cascade,
  limit_nusd bigint not null check (limit_nusd >= 0),
  spent_nusd bigint not null default 0 check (spent_nusd >= 0),
  reserved_nusd bigint not null default 0 check (reserved_nusd >= 0),
  -- When the alerts went out, so that each goes out once a day however many processes there are.
  warned_at timestamptz,
  exhausted_at timestamptz,
  -- The natural key may hold a null; replication and Supabase's linter want one that does not.
  id bigint generated always as identity primary key,
  unique nulls not distinct (day, user_id)
);
comment on table onboarding.ai_budgets is 'Spending caps on models per UTC day: one row for all, one per user.';
create index ai_budgets_user_id on onboarding.ai_budgets (user_id);

alter table onboarding.ai_budgets enable row level security, force row level security;
revoke all on onboarding.ai_budgets from public, anon, authenticated, service_role;
-- ai_budgets: a request sees and changes the common row and its user's own. It may take money out
-- (reserved_nusd) and never book it: spent_nusd is granted to jobs alone.
create policy select_own on onboarding.ai_budgets for select
  to onboarding_api using (user_id is null or (select auth.uid()) = user_id);
create policy insert_own on onboarding.ai_budgets for insert
  to onboarding_api with check (user_id is null or (select auth.uid()) = user_id);
create policy update_own on onboarding.ai_budgets for update
  to onboarding_api using (user_id is null or (select auth.uid()) = user_id)
  with check (user_id is null or (select auth.uid()) = user_id);
create policy select_all on onboarding.ai_budgets for select to onboarding_jobs using (true);
create policy update_all on onboarding.ai_budgets for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.ai_budgets for delete to onboarding_jobs using (true);
grant select on onboarding.ai_budgets to onboarding_api, onboarding_jobs;
grant delete on onboarding.ai_budgets to onboarding_jobs;
grant insert (day, user_id, limit_nusd) on onboarding.ai_budgets to onboarding_api;
grant update (limit_nusd, reserved_nusd, exhausted_at) on onboarding.ai_budgets to onboarding_api;
grant update (spent_nusd, reserved_nusd, warned_at) on onboarding.ai_budgets to onboarding_jobs;

create table onboarding.ai_reservations (
  id uuid primary key,
  day date not null,
  -- Null once the user is erased: the money was spent all the same.
  user_id uuid references auth.users (id) on delete set null,
  kind varchar(40) not null,
  model varchar(200) not null,
  prompt_version varchar(40) not null,
  quoted_nusd bigint not null check (quoted_nusd >= 0),
  charged_nusd bigint check (charged_nusd >= 0),
  state varchar(10) not null default 'open' check (state in ('open', 'charged', 'settled')),
  generation_id varchar(200),
  lease_expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  check ((state = 'open') = (charged_nusd is null))
);
comment on table onboarding.ai_reservations is 'One per HTTP call to a model; kept for a week after it is settled.';
create index ai_reservations_user_id on onboarding.ai_reservations (user_id);
create index ai_reservations_open on onboarding.ai_reservations (lease_expires_at) where state = 'open';
create index ai_reservations_unbilled
  on onboarding.ai_reservations (created_at) where state = 'charged' and generation_id is not null;
create index ai_reservations_created_at on onboarding.ai_reservations (created_at);

alter table onboarding.ai_reservations enable row level security, force row level security;
revoke all on onboarding.ai_reservations from public, anon, authenticated, service_role;
-- ai_reservations: requests open them; only jobs close them. Erasure leaves the money and forgets whose it was.
create policy select_own on onboarding.ai_reservations for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.ai_reservations for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy select_all on onboarding.ai_reservations for select to onboarding_jobs using (true);
create policy update_all on onboarding.ai_reservations for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.ai_reservations for delete to onboarding_jobs using (true);
grant insert (id, day, user_id, kind, model, prompt_version, quoted_nusd, lease_expires_at)
  on onboarding.ai_reservations to onboarding_api;
grant select on onboarding.ai_reservations to onboarding_api;
grant select, delete on onboarding.ai_reservations to onboarding_jobs;
grant update (user_id, state, charged_nusd, generation_id) on onboarding.ai_reservations to onboarding_jobs;

create table onboarding.ai_usage (
  id bigint generated always as identity primary key,
  -- Null for an attempt that sent nothing: from the cache, refused by the budget, left out by the breaker.
  reservation_id uuid unique references onboarding.ai_reservations (id) on delete set null,
  user_id uuid references auth.users (id) on delete set null,
  day date not null,
  kind varchar(40) not null,
  prompt_version varchar(40) not null,
  model_asked varchar(200),
  model_used varchar(200),
  input_tokens integer check (input_tokens >= 0),
  output_tokens integer check (output_tokens >= 0),
  cost_nusd bigint not null default 0 check (cost_nusd >= 0),
  cost_basis varchar(10) not null check (cost_basis in ('none', 'bill', 'tokens', 'quote')),
  latency_ms integer not null check (latency_ms >= 0),
  outcome varchar(20) not null,
  generation_id varchar(200),
  cache_hit boolean not null default false,
  created_at timestamptz not null default current_timestamp,
  check (not cache_hit or cost_nusd = 0)
);
comment on table onboarding.ai_usage is 'Every attempt to get an answer from the cache or a model, and its cost.';
create index ai_usage_user_id on onboarding.ai_usage (user_id);
create index ai_usage_day on onboarding.ai_usage (day);

alter table onboarding.ai_usage enable row level security, force row level security;
revoke all on onboarding.ai_usage from public, anon, authenticated, service_role;
-- ai_usage: requests add and read their own; update is granted to jobs alone, for a bill
-- that comes later and for erasure; delete to nobody, because money stays accounted for.
create policy select_own on onboarding.ai_usage for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.ai_usage for insert
  to onboarding_api with check ((select auth.uid()) = user_id and reservation_id is null and cost_nusd = 0);
create policy select_all on onboarding.ai_usage for select to onboarding_jobs using (true);
create policy insert_all on onboarding.ai_usage for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.ai_usage for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.ai_usage to onboarding_api, onboarding_jobs;
grant insert (user_id, day, kind, prompt_version, model_asked, cost_basis, latency_ms, outcome, cache_hit)
  on onboarding.ai_usage to onboarding_api;
grant insert (reservation_id, user_id, day, kind, prompt_version, model_asked, model_used, input_tokens, output_tokens,
  cost_nusd, cost_basis, latency_ms, outcome, generation_id) on onboarding.ai_usage to onboarding_jobs;
grant update (user_id, model_used, input_tokens, output_tokens, cost_nusd, cost_basis, latency_ms, outcome, generation_id)
  on onboarding.ai_usage to onboarding_jobs;

create table onboarding.ai_answers (
  id bigint generated always as identity primary key,
  user_id uuid references auth.users (id) on delete set null,
  day date not null,
  kind varchar(40) not null,
  source varchar(10) not null check (source in ('model', 'partial', 'cache', 'advisor')),
  degraded_because varchar(20),
  latency_ms integer not null check (latency_ms >= 0),
  created_at timestamptz not null default current_timestamp
);
comment on table onboarding.ai_answers is 'Every answer that a person got, and where it came from.';
create index ai_answers_user_id on onboarding.ai_answers (user_id);
create index ai_answers_day on onboarding.ai_answers (day);

alter table onboarding.ai_answers enable row level security, force row level security;
revoke all on onboarding.ai_answers from public, anon, authenticated, service_role;
-- ai_answers: jobs record those of all users together a moment later, since a transaction for each costs more than the
-- advisor's answer itself; requests read their own, and insert is not granted to them, because none writes one.
create policy select_own on onboarding.ai_answers for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.ai_answers for select to onboarding_jobs using (true);
create policy insert_all on onboarding.ai_answers for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.ai_answers for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.ai_answers to onboarding_api, onboarding_jobs;
grant insert (user_id, day, kind, source, degraded_because, latency_ms), update (user_id)
  on onboarding.ai_answers to onboarding_jobs;

-- Complete, checked answers of models, so that the same question is not paid for twice. The application
-- seals what it stores here, and the key is a keyed digest: neither shows a person's words.
create table onboarding.ai_cache (
  key varchar(64) not null check (key ~ '^[0-9a-f]{64}$'),
  -- Never nobody's: a shared row would tell a stranger what somebody had asked.
  user_id uuid not null references auth.users (id) on delete cascade,
  -- Erasing the session erases what was made from it, and refuses what is still on its way.
  session_id uuid,
  kind varchar(40) not null,
  model varchar(200) not null,
  sealed_answer text not null check (octet_length(sealed_answer) <= 131072),
  created_at timestamptz not null default current_timestamp,
  expires_at timestamptz not null,
  id bigint generated always as identity primary key,
  unique (user_id, key),
  foreign key (user_id, session_id) references public.onboarding_sessions (user_id, id) on delete cascade
);
comment on table onboarding.ai_cache is 'Validated answers of models, sealed; partial and advisor answers never.';
create index ai_cache_session on onboarding.ai_cache (user_id, session_id);
create index ai_cache_expires_at on onboarding.ai_cache (expires_at);

alter table onboarding.ai_cache enable row level security, force row level security;
revoke all on onboarding.ai_cache from public, anon, authenticated, service_role;
-- ai_cache: requests read, write and erase their own. An answer is replaced only after its time.
create policy select_own on onboarding.ai_cache for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.ai_cache for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy update_own on onboarding.ai_cache for update
  to onboarding_api using ((select auth.uid()) = user_id and expires_at <= now())
  with check ((select auth.uid()) = user_id);
create policy delete_own on onboarding.ai_cache for delete
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.ai_cache for select to onboarding_jobs using (true);
create policy delete_all on onboarding.ai_cache for delete to onboarding_jobs using (true);
grant select, insert, delete on onboarding.ai_cache to onboarding_api;
grant update (session_id, model, sealed_answer, created_at, expires_at) on onboarding.ai_cache to onboarding_api;
grant select, delete on onboarding.ai_cache to onboarding_jobs;

-- The sequences of identities, which a table's own rights cover.
revoke all on all sequences in schema onboarding from public, anon, authenticated, service_role;
