-- What models may cost, what they did cost, and what every call and answer came to. Money is whole nano-USD.
-- A call is reserved at the most it can cost before it is sent and settled after; a reservation moves one
-- way: open, charged (at its quote, until the gateway says less), settled (at the gateway's bill).
-- Locks are taken in one order: reservation, the day's budget, the user's budget of that day.

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
  unique nulls not distinct (day, user_id)
);
comment on table onboarding.ai_budgets is 'Spending caps on models per UTC day: one row for all, one per user.';
create index ai_budgets_user_id on onboarding.ai_budgets (user_id);

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

-- Takes the most a call can cost out of both budgets of the day, or refuses.
-- outcome: reserved, day_spent, user_spent. first_refusal: nobody was refused by the day's budget before.
create function onboarding.reserve_ai_call(
  p_id uuid, p_day date, p_day_limit bigint, p_user_limit bigint, p_kind text, p_model text, p_prompt_version text,
  p_quoted bigint, p_lease interval
) returns table (outcome text, first_refusal boolean)
language plpgsql volatile set search_path = '' as $$
declare
  v_user_id uuid := onboarding.request_user_id();
  v_all onboarding.ai_budgets;
  v_own onboarding.ai_budgets;
begin
  if v_user_id is null then
    raise exception 'a call is made for a user' using errcode = 'insufficient_privilege';
  end if;
  insert into onboarding.ai_budgets (day, user_id, limit_nusd)
  values (p_day, null, p_day_limit), (p_day, v_user_id, p_user_limit)
  on conflict do nothing;
  select * into strict v_all from onboarding.ai_budgets where day = p_day and user_id is null for update;
  select * into strict v_own from onboarding.ai_budgets where day = p_day and user_id = v_user_id for update;

  if v_own.spent_nusd + v_own.reserved_nusd + p_quoted > p_user_limit then
    update onboarding.ai_budgets set exhausted_at = coalesce(exhausted_at, pg_catalog.now()), limit_nusd = p_user_limit
    where day = p_day and user_id = v_user_id;
    return query select 'user_spent', false;
    return;
  end if;
  if v_all.spent_nusd + v_all.reserved_nusd + p_quoted > p_day_limit then
    update onboarding.ai_budgets set exhausted_at = coalesce(exhausted_at, pg_catalog.now()), limit_nusd = p_day_limit
    where day = p_day and user_id is null;
    return query select 'day_spent', v_all.exhausted_at is null;
    return;
  end if;

  update onboarding.ai_budgets set reserved_nusd = reserved_nusd + p_quoted, limit_nusd = p_day_limit
  where day = p_day and user_id is null;
  update onboarding.ai_budgets set reserved_nusd = reserved_nusd + p_quoted, limit_nusd = p_user_limit
  where day = p_day and user_id = v_user_id;
  insert into onboarding.ai_reservations (
    id, day, user_id, kind, model, prompt_version, quoted_nusd, lease_expires_at
  ) values (
    p_id, p_day, v_user_id, p_kind, p_model, p_prompt_version, p_quoted, pg_catalog.clock_timestamp() + p_lease
  );
  return query select 'reserved', false;
end
$$;

-- Books a call's cost: at its quote while the bill is unknown (p_cost null), at the bill when it comes.
-- Saying the same twice books once; a bill is final. warned: the day's budget has just passed 80 %.
create function onboarding.settle_ai_call(
  p_id uuid, p_cost bigint, p_cost_basis text, p_outcome text, p_latency_ms integer, p_model_used text,
  p_input_tokens integer, p_output_tokens integer, p_generation_id text
) returns table (booked boolean, charged_nusd bigint, quoted_nusd bigint, change_nusd bigint, warned boolean)
language plpgsql volatile set search_path = '' as $$
declare
  r onboarding.ai_reservations;
  v_all onboarding.ai_budgets;
  v_charge bigint;
  v_warns boolean;
begin
  select * into r from onboarding.ai_reservations where id = p_id for update;
  if r.id is null or r.state = 'settled' or (r.state = 'charged' and p_cost is null) then
    return query select false, r.charged_nusd, r.quoted_nusd, 0::bigint, false;
    return;
  end if;
  v_charge := coalesce(p_cost, r.quoted_nusd);

  select * into strict v_all from onboarding.ai_budgets where day = r.day and user_id is null for update;
  v_all.spent_nusd := v_all.spent_nusd + v_charge - coalesce(r.charged_nusd, 0);
  v_warns := v_all.warned_at is null and v_all.spent_nusd * 5 >= v_all.limit_nusd * 4;
  update onboarding.ai_budgets set
    spent_nusd = v_all.spent_nusd,
    reserved_nusd = reserved_nusd - case when r.state = 'open' then r.quoted_nusd else 0 end,
    warned_at = case when v_warns then pg_catalog.now() else warned_at end
  where day = r.day and user_id is null;
  update onboarding.ai_budgets set
    spent_nusd = spent_nusd + v_charge - coalesce(r.charged_nusd, 0),
    reserved_nusd = reserved_nusd - case when r.state = 'open' then r.quoted_nusd else 0 end
  where day = r.day and user_id = r.user_id;
  update onboarding.ai_reservations set
    state = case when p_cost is null then 'charged' else 'settled' end,
    charged_nusd = v_charge, generation_id = coalesce(p_generation_id, generation_id)
  where id = r.id;
  insert into onboarding.ai_usage as usage (
    reservation_id, user_id, day, kind, prompt_version, model_asked, model_used, input_tokens, output_tokens,
    cost_nusd, cost_basis, latency_ms, outcome, generation_id
  ) values (
    r.id, r.user_id, r.day, r.kind, r.prompt_version, r.model, p_model_used, p_input_tokens, p_output_tokens,
    v_charge, p_cost_basis, p_latency_ms, p_outcome, p_generation_id
  )
  on conflict (reservation_id) do update set
    cost_nusd = excluded.cost_nusd, cost_basis = excluded.cost_basis,
    outcome = coalesce(nullif(excluded.outcome, 'billed_later'), usage.outcome),
    model_used = coalesce(excluded.model_used, usage.model_used),
    input_tokens = coalesce(excluded.input_tokens, usage.input_tokens),
    output_tokens = coalesce(excluded.output_tokens, usage.output_tokens),
    generation_id = coalesce(excluded.generation_id, usage.generation_id),
    latency_ms = greatest(excluded.latency_ms, usage.latency_ms);
  return query select true, v_charge, r.quoted_nusd, v_charge - coalesce(r.charged_nusd, 0), v_warns;
end
$$;

-- Books what crashed processes left open, at its quote; days ascending, as every other lock of budgets.
create function onboarding.recover_ai_reservations(p_limit integer) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_id uuid;
  v_count integer := 0;
begin
  for v_id in
    with lapsed as (
      select id, day from onboarding.ai_reservations
      where state = 'open' and lease_expires_at < pg_catalog.clock_timestamp()
      limit p_limit for update skip locked
    )
    select id from lapsed order by day
  loop
    perform onboarding.settle_ai_call(v_id, null, 'quote', 'crashed', 0, null, null, null, null);
    v_count := v_count + 1;
  end loop;
  return v_count;
end
$$;

revoke all on onboarding.ai_budgets, onboarding.ai_reservations, onboarding.ai_usage, onboarding.ai_answers
  from public, anon, authenticated, service_role;
revoke all on all sequences in schema onboarding from public, anon, authenticated, service_role;
revoke all on function
  onboarding.reserve_ai_call(uuid, date, bigint, bigint, text, text, text, bigint, interval),
  onboarding.settle_ai_call(uuid, bigint, text, text, integer, text, integer, integer, text),
  onboarding.recover_ai_reservations(integer)
  from public, anon, authenticated, service_role;

alter table onboarding.ai_budgets enable row level security;
alter table onboarding.ai_budgets force row level security;
alter table onboarding.ai_reservations enable row level security;
alter table onboarding.ai_reservations force row level security;
alter table onboarding.ai_usage enable row level security;
alter table onboarding.ai_usage force row level security;
alter table onboarding.ai_answers enable row level security;
alter table onboarding.ai_answers force row level security;

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
grant select on onboarding.ai_budgets to onboarding_api, onboarding_jobs;
grant insert (day, user_id, limit_nusd) on onboarding.ai_budgets to onboarding_api;
grant update (limit_nusd, reserved_nusd, exhausted_at) on onboarding.ai_budgets to onboarding_api;
grant update (spent_nusd, reserved_nusd, warned_at) on onboarding.ai_budgets to onboarding_jobs;

-- ai_reservations: requests open them; only jobs close them. select of one's own comes with the
-- right to an export (20251003).
create policy insert_own on onboarding.ai_reservations for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy select_all on onboarding.ai_reservations for select to onboarding_jobs using (true);
create policy update_all on onboarding.ai_reservations for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.ai_reservations for delete to onboarding_jobs using (true);
grant insert (id, day, user_id, kind, model, prompt_version, quoted_nusd, lease_expires_at)
  on onboarding.ai_reservations to onboarding_api;
grant select, delete on onboarding.ai_reservations to onboarding_jobs;
grant update (state, charged_nusd, generation_id) on onboarding.ai_reservations to onboarding_jobs;

-- ai_usage and ai_answers: requests add and read their own; update is granted to jobs alone, for a bill
-- that comes later; delete to nobody, because money stays accounted for.
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
grant update (model_used, input_tokens, output_tokens, cost_nusd, cost_basis, latency_ms, outcome, generation_id)
  on onboarding.ai_usage to onboarding_jobs;

create policy select_own on onboarding.ai_answers for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.ai_answers for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy select_all on onboarding.ai_answers for select to onboarding_jobs using (true);
grant select on onboarding.ai_answers to onboarding_api, onboarding_jobs;
grant insert (user_id, day, kind, source, degraded_because, latency_ms) on onboarding.ai_answers to onboarding_api;

grant execute on function onboarding.reserve_ai_call(uuid, date, bigint, bigint, text, text, text, bigint, interval)
  to onboarding_api;
grant execute on function
  onboarding.settle_ai_call(uuid, bigint, text, text, integer, text, integer, integer, text),
  onboarding.recover_ai_reservations(integer)
  to onboarding_jobs;
