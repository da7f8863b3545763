-- What figures of a segment are counted from: one slim row a session, of what the daily counters know of it and nothing
-- else. The counters hold every label by itself; which sessions have two at once can be told from rows alone, and the
-- sessions' own are too wide to read a million of.
create table onboarding.session_facts (
  user_id uuid not null references auth.users (id) on delete cascade,
  -- No foreign key, because it stays as long as the session or its archive does.
  session_id uuid not null,
  flow varchar(63) not null,
  -- The UTC day on which the session was started.
  day date not null,
  version integer not null,
  locale varchar(35) not null,
  -- The digest that its source is counted by.
  source varchar(16) not null,
  -- What it is counted by, as the session has it: only answers that share with analytics.
  labels jsonb not null,
  path text[] not null,
  current_step integer not null,
  status varchar(20) not null check (status in ('in_progress', 'completed', 'abandoned', 'expired')),
  was_resumed boolean not null default false,
  -- What befell it, as onboarding.add_tally has it.
  tallies text[] not null default '{}',
  -- The answers that operators find it by, folded; as onboarding.found_by has it.
  found_by text not null default '',
  primary key (user_id, session_id)
  -- A session's facts change some ten times; indexed of what changes is only what it is labelled and found by.
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1);
comment on table onboarding.session_facts is 'One slim row a session, from which figures of a segment are counted.';
create index session_facts_day on onboarding.session_facts (flow, day);
create index session_facts_found_by on onboarding.session_facts using gin (found_by extensions.gin_trgm_ops);
create index session_facts_labels on onboarding.session_facts using gin (labels jsonb_path_ops);

alter table onboarding.session_facts enable row level security, force row level security;
revoke all on onboarding.session_facts from public, anon, authenticated, service_role;
-- session_facts: requests count what they do, export and erase it; jobs count who leaves, read it, and delete it with the archive.
create policy select_own on onboarding.session_facts for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.session_facts for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy update_own on onboarding.session_facts for update
  to onboarding_api using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy delete_own on onboarding.session_facts for delete
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.session_facts for select to onboarding_jobs using (true);
create policy update_all on onboarding.session_facts for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.session_facts for delete to onboarding_jobs using (true);
grant select, delete on onboarding.session_facts to onboarding_api, onboarding_jobs;
grant insert (user_id, session_id, flow, day, version, locale, source, labels, path, current_step, status, found_by)
  on onboarding.session_facts to onboarding_api;
grant update (version, locale, labels, path, current_step, status, was_resumed, tallies, found_by)
  on onboarding.session_facts to onboarding_api;
grant update (status, tallies) on onboarding.session_facts to onboarding_jobs;
