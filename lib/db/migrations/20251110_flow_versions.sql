-- What each version of a flow asked, so that a session can be judged by its own; and until when people who are done have
-- time for what a newer version asks of them.
create table onboarding.flow_versions (
  flow varchar(63) not null check (flow ~ '^[a-z][a-z0-9_-]*$'),
  version integer not null check (version >= 1),
  -- SHA-256 of the content, in hex.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- Steps, fields, kinds, bounds, conditions and checks: as text, just as the digest was taken of it.
  content text not null,
  -- The newest words that came with it, and what its advice reads: {locales, texts, brand, bind}.
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  first_stored_at timestamptz not null default current_timestamp,
  -- When everybody who had completed before was judged by it.
  judged_at timestamptz,
  primary key (flow, version)
);
comment on table onboarding.flow_versions is 'Every version of a flow that a process has started with.';

alter table onboarding.flow_versions enable row level security, force row level security;
revoke all on onboarding.flow_versions from public, anon, authenticated, service_role;
-- flow_versions: requests read what a session is judged by; delete is granted to nobody, because a session may come back
-- from a backup.
create policy select_all on onboarding.flow_versions for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.flow_versions for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.flow_versions for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.flow_versions to onboarding_api;
grant select, insert on onboarding.flow_versions to onboarding_jobs;
grant update (digest, content, words, first_stored_at, judged_at) on onboarding.flow_versions to onboarding_jobs;

create table onboarding.requirement_deadlines (
  user_id uuid not null references auth.users (id) on delete cascade,
  flow varchar(63) not null,
  -- From then on something is past due; null where nothing that is asked blocks.
  past_due_at timestamptz,
  -- The completed session that was judged, and by which version.
  session_id uuid not null,
  version integer not null check (version >= 1),
  judged_at timestamptz not null default current_timestamp,
  primary key (user_id, flow)
);
comment on table onboarding.requirement_deadlines is
  'Until when somebody who is done has time for what a newer version asks; one row each once they were judged.';

alter table onboarding.requirement_deadlines enable row level security, force row level security;
revoke all on onboarding.requirement_deadlines from public, anon, authenticated, service_role;
-- requirement_deadlines: requests judge their own; jobs judge everybody when a version is new.
create policy select_own on onboarding.requirement_deadlines for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.requirement_deadlines for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy update_own on onboarding.requirement_deadlines for update
  to onboarding_api using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy delete_own on onboarding.requirement_deadlines for delete
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.requirement_deadlines for select to onboarding_jobs using (true);
create policy insert_all on onboarding.requirement_deadlines for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.requirement_deadlines for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.requirement_deadlines for delete to onboarding_jobs using (true);
grant select, insert, delete on onboarding.requirement_deadlines to onboarding_api, onboarding_jobs;
-- user_id and flow are never updated.
grant update (past_due_at, session_id, version, judged_at)
  on onboarding.requirement_deadlines to onboarding_api, onboarding_jobs;

-- Who has completed is judged by a newer version, in the order of completion.
create index onboarding_sessions_completed on public.onboarding_sessions (flow, completed_at) where status = 'completed';

-- Sessions in progress come to a newer version by jobs' rights.
grant update (current_step, completed_steps, definition_version, path, field_revisions, labels,
  event_fields, advice_digests)
  on public.onboarding_sessions to onboarding_jobs;
-- And so does what figures of a segment are counted from.
grant update (version, locale, labels, path, current_step, found_by) on onboarding.session_facts to onboarding_jobs;

alter table onboarding.outbox drop constraint outbox_type_check;
alter table onboarding.outbox add constraint outbox_type_check check (type in ('onboarding.started',
  'onboarding.step_completed', 'onboarding.stalled', 'onboarding.completed', 'onboarding.abandoned',
  'onboarding.plan_changed', 'onboarding.requirements_due'));
