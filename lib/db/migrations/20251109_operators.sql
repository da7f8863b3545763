-- Who helps people reads sessions and what befell them, as a role of its own that writes nothing: what is done for a
-- person is done as for himself, by the verbs of requests.

-- The answers that a session is found by, as a process that serves the flow tells them: {step: [field, …]}.
create table onboarding.find_fields (
  flow varchar(63) primary key,
  fields jsonb not null check (jsonb_typeof(fields) = 'object')
);
comment on table onboarding.find_fields is 'Which answers operators find sessions by.';

alter table onboarding.find_fields enable row level security, force row level security;
revoke all on onboarding.find_fields from public, anon, authenticated, service_role;
-- find_fields: requests read what their answers are found by; jobs tell it.
create policy select_all on onboarding.find_fields for select to onboarding_api, onboarding_jobs, onboarding_support using (true);
create policy insert_all on onboarding.find_fields for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.find_fields for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.find_fields to onboarding_api, onboarding_jobs, onboarding_support;
grant insert, update (fields) on onboarding.find_fields to onboarding_jobs;

-- Newest first, as operators list them; it holds nothing that a save changes.
create index onboarding_sessions_by_start on public.onboarding_sessions (flow, created_at, id);

-- What a command does for people is a row of the trail as well.
create policy insert_all on onboarding.audit for insert to onboarding_jobs with check (true);
grant insert on onboarding.audit to onboarding_jobs;
grant update (count, link) on onboarding.audit_head to onboarding_jobs;

create policy select_to_help on public.onboarding_sessions for select to onboarding_support using (true);
create policy select_to_help on onboarding.session_edits for select to onboarding_support using (true);
create policy select_to_help on onboarding.session_signals for select to onboarding_support using (true);
create policy select_to_help on onboarding.session_facts for select to onboarding_support using (true);
create policy select_to_help on onboarding.ai_usage for select to onboarding_support using (true);
create policy select_to_help on onboarding.outbox for select to onboarding_support using (true);
grant select on public.onboarding_sessions, onboarding.session_edits, onboarding.session_signals,
  onboarding.session_facts, onboarding.ai_usage, onboarding.outbox to onboarding_support;
