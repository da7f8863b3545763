-- What operators see: counters by UTC day of which no row names a person or a session, so that they outlive
-- archive and erasure. Triggers add to a tail in the transaction that they count; a job folds the tail into
-- one row per day, series and key. Whoever reads adds both up, so figures are never late.

create table onboarding.analytics_tail (
  id bigint generated always as identity primary key,
  -- Of a session: the day it was started. Of a call or an answer: the day it happened.
  day date not null,
  series varchar(20) not null,
  key text[] not null,
  count bigint not null default 1,
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  cost_nusd bigint not null default 0,
  created_at timestamptz not null default pg_catalog.clock_timestamp()
);
comment on table onboarding.analytics_tail is 'Counters that are not folded yet; see analytics_daily.';

-- series and key:
--   session    event, dimension, value   event: started, completed, abandoned, expired, resumed
--   step       version, step, what       step: its number; what: entered, completed
--   seconds    step or total, seconds    how long it took, as rounded_seconds has it
--   left       step, reason              where people were when they left, and what had just happened
--   suggestion outcome                   first, listed, other: what was saved after a suggestion
--   ai_call    model, outcome            with tokens and cost; ai_unsent: attempts that sent nothing
--   ai_answer  kind, source, degraded because
create table onboarding.analytics_daily (
  series varchar(20) not null,
  day date not null,
  key text[] not null,
  count bigint not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  cost_nusd bigint not null,
  primary key (series, day, key)
);
comment on table onboarding.analytics_daily is 'Counters by day, series and key; nothing personal.';
-- The totals, without the groups that they fall into: every scrape of the metrics asks for them.
create index analytics_daily_totals on onboarding.analytics_daily (day)
  where series = 'session' and key[2] = 'version';

create view onboarding.analytics with (security_invoker = true) as
  select series, day, key, count, input_tokens, output_tokens, cost_nusd from onboarding.analytics_daily
  union all
  select series, day, key, count, input_tokens, output_tokens, cost_nusd from onboarding.analytics_tail;

-- What processes noticed about a live session and no statement of its own stores; gone with the session.
create table onboarding.session_signals (
  session_id uuid primary key references public.onboarding_sessions (id) on delete cascade,
  save_refused_at timestamptz,
  ai_failed_at timestamptz,
  ai_slow_at timestamptz,
  -- Slugs, best first, of the last suggestion.
  suggested text[]
);
comment on table onboarding.session_signals is 'What happened to a session lately, for the question why people leave.';

create table onboarding.traffic_minutes (
  minute timestamptz primary key,
  requests bigint not null default 0,
  errors bigint not null default 0,
  -- Requests by latency: up to 50, 100, 250, 500, 1000, 2500, 5000 ms, and slower.
  latencies bigint[] not null default '{0,0,0,0,0,0,0,0}',
  ai_answers bigint not null default 0,
  ai_degraded bigint not null default 0
);
comment on table onboarding.traffic_minutes is 'All processes'' requests by minute, for alerts and the operators'' page.';

create table onboarding.alert_states (
  name varchar(40) primary key,
  is_firing boolean not null,
  changed_at timestamptz not null,
  -- Null once the change was posted; until then whoever holds the lease posts it.
  post_lease_until timestamptz
);
comment on table onboarding.alert_states is 'Which conditions hold, so that each change is posted once.';

-- To a tenth below two seconds, to a second below a minute, then ever coarser: few keys, a small error.
create function onboarding.rounded_seconds(p_duration interval) returns text
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

create function onboarding.session_day(s public.onboarding_sessions) returns date
language sql stable set search_path = '' as $$
  select (s.created_at at time zone 'UTC')::date
$$;

-- A source is in the caller's own words, so its digest is counted; the word is looked up in the sessions that
-- are there, and is gone with the last of them.
create function onboarding.source_label(p_source text) returns text
language sql immutable set search_path = '' as $$
  select coalesce(pg_catalog.left(pg_catalog.encode(
    pg_catalog.sha256(pg_catalog.convert_to(p_source, 'UTF8')), 'hex'), 16), '')
$$;
create index onboarding_sessions_source on public.onboarding_sessions (source) where source is not null;

create function onboarding.session_labels(s public.onboarding_sessions) returns table (dimension text, value text)
language sql immutable set search_path = '' as $$
  values
    ('version', s.definition_version::text),
    ('locale', s.locale::text),
    ('source', onboarding.source_label(s.source)),
    ('industry', case when s.step_data #>> '{company,industry}' ~ '^[a-z0-9-]{1,64}$'
      then s.step_data #>> '{company,industry}' else '' end),
    ('size', case when s.step_data #>> '{company,size}' ~ '^[a-z]{1,20}$' then s.step_data #>> '{company,size}' else '' end)
$$;

create function onboarding.count_session_event(s public.onboarding_sessions, p_event text, p_count bigint) returns void
language sql volatile set search_path = '' as $$
  insert into onboarding.analytics_tail (day, series, key, count)
  select onboarding.session_day(s), 'session', array[p_event, dimension, value], p_count
  from onboarding.session_labels(s)
$$;

-- A session has entered every step up to the one it stands at, and is past those before it.
create function onboarding.count_steps(
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

create function onboarding.count_leaving(s public.onboarding_sessions, p_now timestamptz) returns void
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

create function onboarding.count_suggestion(s public.onboarding_sessions, p_suggested text[]) returns void
language sql volatile set search_path = '' as $$
  insert into onboarding.analytics_tail (day, series, key)
  select onboarding.session_day(s), 'suggestion', array[case
    when s.step_data #>> '{company,industry}' = p_suggested[1] then 'first'
    when s.step_data #>> '{company,industry}' = any (p_suggested) then 'listed'
    else 'other' end]
$$;

create function onboarding.count_started() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_earlier public.onboarding_sessions;
begin
  perform onboarding.count_session_event(new, 'started', 1);
  perform onboarding.count_steps(new, 0, 1, null);
  if new.resumed_from is not null then
    select * into v_earlier from public.onboarding_sessions where id = new.resumed_from;
    if found then
      perform onboarding.count_session_event(v_earlier, 'resumed', 1);
    end if;
  end if;
  if new.status = 'completed' then
    perform onboarding.count_session_event(new, 'completed', 1);
  elsif new.status = 'abandoned' then
    perform onboarding.count_leaving(new, new.updated_at);
  end if;
  return null;
end
$$;

create function onboarding.count_changed() returns trigger
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

create function onboarding.count_erased() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform onboarding.count_leaving(old, pg_catalog.now());
  return old;
end
$$;

create trigger count_started after insert on public.onboarding_sessions
  for each row execute function onboarding.count_started();
-- An autosave inside a step changes none of these, and costs nothing here.
create trigger count_changed after update on public.onboarding_sessions
  for each row when (
    (old.status, old.current_step, old.completed_steps, old.locale)
      is distinct from (new.status, new.current_step, new.completed_steps, new.locale)
    or old.step_data #>> '{company,industry}' is distinct from new.step_data #>> '{company,industry}'
    or old.step_data #>> '{company,size}' is distinct from new.step_data #>> '{company,size}'
  )
  execute function onboarding.count_changed();
-- Before, because the signals go with the row.
create trigger count_erased before delete on public.onboarding_sessions
  for each row when (old.status = 'in_progress') execute function onboarding.count_erased();

create function onboarding.count_ai_usage() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    insert into onboarding.analytics_tail (day, series, key, count, input_tokens, output_tokens, cost_nusd) values (
      old.day, 'ai_call', array[coalesce(old.model_used, old.model_asked, ''), old.outcome],
      -1, -coalesce(old.input_tokens, 0), -coalesce(old.output_tokens, 0), -old.cost_nusd
    );
  end if;
  insert into onboarding.analytics_tail (day, series, key, count, input_tokens, output_tokens, cost_nusd) values (
    new.day, case when tg_op = 'INSERT' and new.reservation_id is null then 'ai_unsent' else 'ai_call' end,
    array[coalesce(new.model_used, new.model_asked, ''), new.outcome],
    1, coalesce(new.input_tokens, 0), coalesce(new.output_tokens, 0), new.cost_nusd
  );
  return null;
end
$$;
create trigger count_ai_usage after insert on onboarding.ai_usage
  for each row execute function onboarding.count_ai_usage();
create trigger count_ai_bill after update on onboarding.ai_usage
  for each row when (
    (old.model_used, old.outcome, old.input_tokens, old.output_tokens, old.cost_nusd)
      is distinct from (new.model_used, new.outcome, new.input_tokens, new.output_tokens, new.cost_nusd)
  )
  execute function onboarding.count_ai_usage();

create function onboarding.count_ai_answer() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into onboarding.analytics_tail (day, series, key)
  values (new.day, 'ai_answer', array[new.kind, new.source, coalesce(new.degraded_because, '')]);
  return null;
end
$$;
create trigger count_ai_answer after insert on onboarding.ai_answers
  for each row execute function onboarding.count_ai_answer();

-- Folds up to p_limit rows of the tail; one at a time, since two would wait for each other's counters.
create function onboarding.fold_analytics(p_limit integer) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  if not pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.fold_analytics', 0)) then
    return 0;
  end if;
  with taken as (
    delete from onboarding.analytics_tail
    where id in (select id from onboarding.analytics_tail order by id limit p_limit)
    returning *
  ), folded as (
    insert into onboarding.analytics_daily as daily (series, day, key, count, input_tokens, output_tokens, cost_nusd)
    select series, day, key, sum(count), sum(input_tokens), sum(output_tokens), sum(cost_nusd)
    from taken group by series, day, key
    on conflict (series, day, key) do update set
      count = daily.count + excluded.count,
      input_tokens = daily.input_tokens + excluded.input_tokens,
      output_tokens = daily.output_tokens + excluded.output_tokens,
      cost_nusd = daily.cost_nusd + excluded.cost_nusd
  )
  select pg_catalog.count(*) into v_count from taken;
  return v_count;
end
$$;

-- Notes what a process noticed about the live sessions of users: [{user, refused, aiFailed, aiSlow, suggested}].
-- A suggestion that arrives after the company was saved is judged here; one that came before, by the trigger.
create function onboarding.note_signals(p_signals jsonb) returns void
language plpgsql volatile set search_path = '' as $$
declare
  g record;
  s public.onboarding_sessions;
  v_before text[];
begin
  for g in
    select * from pg_catalog.jsonb_to_recordset(p_signals)
      as signal ("user" uuid, refused boolean, "aiFailed" boolean, "aiSlow" boolean, suggested text[])
    order by 1
  loop
    select * into s from public.onboarding_sessions
    where user_id = g."user" and status = 'in_progress' for no key update;
    continue when not found;
    select suggested into v_before from onboarding.session_signals where session_id = s.id;
    insert into onboarding.session_signals as signals (session_id, save_refused_at, ai_failed_at, ai_slow_at, suggested)
    values (
      s.id, case when g.refused then pg_catalog.now() end, case when g."aiFailed" then pg_catalog.now() end,
      case when g."aiSlow" then pg_catalog.now() end, g.suggested
    )
    on conflict (session_id) do update set
      save_refused_at = coalesce(excluded.save_refused_at, signals.save_refused_at),
      ai_failed_at = coalesce(excluded.ai_failed_at, signals.ai_failed_at),
      ai_slow_at = coalesce(excluded.ai_slow_at, signals.ai_slow_at),
      suggested = coalesce(excluded.suggested, signals.suggested);
    if g.suggested is not null and v_before is null and 'company' = any (s.completed_steps) then
      perform onboarding.count_suggestion(s, g.suggested);
    end if;
  end loop;
end
$$;

revoke all on onboarding.analytics_tail, onboarding.analytics_daily, onboarding.analytics,
  onboarding.session_signals, onboarding.traffic_minutes, onboarding.alert_states
  from public, anon, authenticated, service_role;
revoke all on all sequences in schema onboarding from public, anon, authenticated, service_role;
revoke all on function
  onboarding.rounded_seconds(interval),
  onboarding.session_day(public.onboarding_sessions),
  onboarding.source_label(text),
  onboarding.session_labels(public.onboarding_sessions),
  onboarding.count_session_event(public.onboarding_sessions, text, bigint),
  onboarding.count_steps(public.onboarding_sessions, integer, integer, timestamptz),
  onboarding.count_leaving(public.onboarding_sessions, timestamptz),
  onboarding.count_suggestion(public.onboarding_sessions, text[]),
  onboarding.count_started(), onboarding.count_changed(), onboarding.count_erased(),
  onboarding.count_ai_usage(), onboarding.count_ai_answer(),
  onboarding.fold_analytics(integer), onboarding.note_signals(jsonb)
  from public, anon, authenticated, service_role;

alter table onboarding.analytics_tail enable row level security;
alter table onboarding.analytics_tail force row level security;
alter table onboarding.analytics_daily enable row level security;
alter table onboarding.analytics_daily force row level security;
alter table onboarding.session_signals enable row level security;
alter table onboarding.session_signals force row level security;
alter table onboarding.traffic_minutes enable row level security;
alter table onboarding.traffic_minutes force row level security;
alter table onboarding.alert_states enable row level security;
alter table onboarding.alert_states force row level security;

-- analytics_tail: requests add through the triggers; select is not granted to them, because the counters are
-- everybody's together.
create policy insert_all on onboarding.analytics_tail for insert to onboarding_api, onboarding_jobs with check (true);
create policy select_all on onboarding.analytics_tail for select to onboarding_jobs using (true);
create policy delete_all on onboarding.analytics_tail for delete to onboarding_jobs using (true);
grant insert (day, series, key, count, input_tokens, output_tokens, cost_nusd)
  on onboarding.analytics_tail to onboarding_api, onboarding_jobs;
grant select, delete on onboarding.analytics_tail to onboarding_jobs;

-- analytics_daily: jobs alone; delete is granted to nobody, because aggregates stay.
create policy select_all on onboarding.analytics_daily for select to onboarding_jobs using (true);
create policy insert_all on onboarding.analytics_daily for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.analytics_daily for update to onboarding_jobs using (true) with check (true);
grant select, insert on onboarding.analytics_daily to onboarding_jobs;
grant update (count, input_tokens, output_tokens, cost_nusd) on onboarding.analytics_daily to onboarding_jobs;
grant select on onboarding.analytics to onboarding_jobs;

-- session_signals: jobs write; a request reads those of its own sessions, in the triggers.
create policy select_own on onboarding.session_signals for select to onboarding_api
  using (exists (
    select from public.onboarding_sessions s where s.id = session_id and s.user_id = (select auth.uid())
  ));
create policy select_all on onboarding.session_signals for select to onboarding_jobs using (true);
create policy insert_all on onboarding.session_signals for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.session_signals for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.session_signals to onboarding_api, onboarding_jobs;
grant insert on onboarding.session_signals to onboarding_jobs;
grant update (save_refused_at, ai_failed_at, ai_slow_at, suggested) on onboarding.session_signals to onboarding_jobs;

-- traffic_minutes and alert_states: jobs alone.
create policy select_all on onboarding.traffic_minutes for select to onboarding_jobs using (true);
create policy insert_all on onboarding.traffic_minutes for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.traffic_minutes for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.traffic_minutes for delete to onboarding_jobs using (true);
grant select, insert, delete on onboarding.traffic_minutes to onboarding_jobs;
grant update (requests, errors, latencies, ai_answers, ai_degraded) on onboarding.traffic_minutes to onboarding_jobs;

create policy select_all on onboarding.alert_states for select to onboarding_jobs using (true);
create policy insert_all on onboarding.alert_states for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.alert_states for update to onboarding_jobs using (true) with check (true);
grant select, insert on onboarding.alert_states to onboarding_jobs;
grant update (is_firing, changed_at, post_lease_until) on onboarding.alert_states to onboarding_jobs;

grant execute on function
  onboarding.rounded_seconds(interval),
  onboarding.session_day(public.onboarding_sessions),
  onboarding.source_label(text),
  onboarding.session_labels(public.onboarding_sessions),
  onboarding.count_session_event(public.onboarding_sessions, text, bigint),
  onboarding.count_steps(public.onboarding_sessions, integer, integer, timestamptz),
  onboarding.count_leaving(public.onboarding_sessions, timestamptz),
  onboarding.count_suggestion(public.onboarding_sessions, text[])
  to onboarding_api, onboarding_jobs;
grant execute on function onboarding.fold_analytics(integer), onboarding.note_signals(jsonb) to onboarding_jobs;
