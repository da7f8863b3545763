-- What people answer and what they choose from: roles and schemas, the two tables of the specification, the edits behind
-- them, the archive, and the words that industries are found by. Each table with who may do what: nobody, then row
-- security, then column by column what is needed.
-- Needs auth.users, auth.uid() and the API roles: a Supabase project has them, and lib/db/bootstrap makes them on a plain
-- Postgres.

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;
create extension if not exists fuzzystrmatch with schema extensions;

create schema onboarding;
comment on schema onboarding is 'Firststep: edits, archive, ledger, limits. No Data API exposes it.';
revoke all on schema onboarding from public;

-- Roles belong to the cluster, so another database of it may have made them already.
do $$
declare
  v_to_become constant text := case
    when pg_catalog.current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end;
begin
  begin
    create role onboarding_api nologin noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  begin
    create role onboarding_jobs nologin noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  begin
    create role onboarding_support nologin noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  -- The login role of the server must be able to `set role` to each; who made them need not be who owns this database.
  if not (
    pg_catalog.pg_has_role(current_user, 'onboarding_api', v_to_become)
    and pg_catalog.pg_has_role(current_user, 'onboarding_jobs', v_to_become)
    and pg_catalog.pg_has_role(current_user, 'onboarding_support', v_to_become)
  ) then
    begin
      execute format('grant onboarding_api, onboarding_jobs, onboarding_support to %I', current_user);
    exception when insufficient_privilege then
      raise exception 'another database of this cluster made the roles: have a superuser run "grant onboarding_api, onboarding_jobs, onboarding_support to %;" and migrate again',
        pg_catalog.quote_ident(current_user);
    end;
  end if;
end
$$;

grant usage on schema onboarding, extensions to onboarding_api, onboarding_jobs, onboarding_support;

create table public.onboarding_sessions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  status varchar(20) not null default 'in_progress' check (status in ('in_progress', 'completed', 'abandoned')),
  current_step integer not null default 1,
  step_data jsonb not null default '{}'
    check (jsonb_typeof(step_data) = 'object' and pg_column_size(step_data) <= 262144),
  ai_recommendations jsonb check (jsonb_typeof(ai_recommendations) = 'string'),
  completed_at timestamptz,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp,
  -- As onboarding.expiry_after has it: to the full hour, so that a save rarely touches the indexes on it.
  expires_at timestamptz not null
    default date_bin('1 hour', current_timestamp + interval '169 hours' - interval '1 microsecond', timestamptz 'epoch'),
  -- Done at some time and valid since, also while they are not asked.
  completed_steps text[] not null default '{}',
  -- The flow that it is a session of, and the version that it was last judged by.
  flow varchar(63) not null default 'onboarding' check (flow ~ '^[a-z][a-z0-9_-]*$'),
  definition_version integer not null default 1,
  -- The steps that are asked with these answers, in order.
  path text[] not null default '{}',
  revision integer not null default 1,
  -- The revision that last changed each field, by step: what an edit with a base revision is judged by, and what
  -- tells whether a step was judged on the answers that are there. Every stored answer has one.
  field_revisions jsonb not null default '{}' check (jsonb_typeof(field_revisions) = 'object'),
  -- What figures count the session by, as the caller tells them with the answers.
  labels jsonb not null default '{}',
  -- The fields whose answers events tell, by step, as the caller tells them with the answers.
  event_fields jsonb not null default '{}',
  -- Digests of what advice reads of the answers, by step, as the caller tells them with the answers.
  advice_digests jsonb not null default '{}',
  -- What onboarding.session_json gave as adviceBasis when the stored recommendations were made.
  recommendations_basis text,
  locale varchar(35) not null default 'en' check (locale ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
  source varchar(64),
  resumed_from uuid references public.onboarding_sessions (id) on delete set null,
  closed_reason varchar(20) check (closed_reason in ('deleted', 'restarted', 'expired', 'superseded')),
  -- When it was left, at its last change or its expiry, whichever came first. A column of its own, since an index over
  -- updated_at would be written by every save.
  closed_at timestamptz generated always as (case when closed_reason is not null then least(updated_at, expires_at) end) stored,
  -- What keys that are led by the user refer to.
  unique (user_id, id),
  check (least(current_step, definition_version, revision) >= 1),
  check ((status = 'completed') = (completed_at is not null)),
  check ((status = 'abandoned') = (closed_reason is not null)),
  check ((ai_recommendations is null) = (recommendations_basis is null))
  -- Sweeps leave dead rows in bursts; the default waits for a fifth of the table.
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1);
comment on table public.onboarding_sessions is 'One user''s way through a flow; at most one of each in progress.';

create index idx_onboarding_sessions_user_id on public.onboarding_sessions (user_id);
create index idx_onboarding_sessions_status on public.onboarding_sessions (status);
create index idx_onboarding_sessions_expires_at on public.onboarding_sessions (expires_at);
create unique index onboarding_sessions_one_in_progress
  on public.onboarding_sessions (user_id, flow) where status = 'in_progress';
create index onboarding_sessions_resumed_from
  on public.onboarding_sessions (resumed_from) where resumed_from is not null;
-- Completed sessions keep their old expires_at, so the plain index on it would make every sweep read all of them.
create index onboarding_sessions_due_to_expire on public.onboarding_sessions (expires_at) where status = 'in_progress';
create index onboarding_sessions_due_to_archive on public.onboarding_sessions (closed_at) where closed_at is not null;
create index onboarding_sessions_source on public.onboarding_sessions (source) where source is not null;
-- Sealed advice cannot be compressed, and trying costs as much as storing it.
alter table public.onboarding_sessions alter column ai_recommendations set storage external;

alter table public.onboarding_sessions enable row level security, force row level security;
revoke all on public.onboarding_sessions from public, anon, authenticated, service_role;
-- onboarding_sessions: authenticated (the Data API) reads its own and nothing else. insert, update and
-- delete are not granted to it, because an owner must not set his own status, expiry or recommendations.
-- service_role reads sealed answers as they are stored and writes nothing, because the statements of the server hold
-- rules that rows alone do not show; its policy serves where it obeys row security.
create policy select_own on public.onboarding_sessions for select
  to authenticated, onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on public.onboarding_sessions for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy update_own on public.onboarding_sessions for update
  to onboarding_api using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy delete_own on public.onboarding_sessions for delete
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on public.onboarding_sessions for select to onboarding_jobs, service_role using (true);
create policy update_all on public.onboarding_sessions for update to onboarding_jobs using (true) with check (true);
create policy delete_all on public.onboarding_sessions for delete to onboarding_jobs using (true);
grant select on public.onboarding_sessions to authenticated, service_role;
grant select, delete on public.onboarding_sessions to onboarding_api, onboarding_jobs;
grant insert (id, user_id, current_step, step_data, created_at, updated_at, expires_at, completed_steps,
  flow, definition_version, path, field_revisions, labels, event_fields, advice_digests, locale, source,
  resumed_from)
  on public.onboarding_sessions to onboarding_api;
-- user_id, created_at, flow, source and resumed_from are never updated.
grant update (status, current_step, step_data, ai_recommendations, completed_at, updated_at, expires_at,
  completed_steps, definition_version, path, revision, field_revisions, labels, event_fields, advice_digests,
  recommendations_basis, locale, closed_reason)
  on public.onboarding_sessions to onboarding_api;
-- Jobs close sessions and re-encrypt them; they never complete one.
grant update (status, step_data, ai_recommendations, updated_at, revision, closed_reason)
  on public.onboarding_sessions to onboarding_jobs;

create table onboarding.session_edits (
  -- No foreign key of its own, because a user's edits go with his sessions.
  user_id uuid not null,
  session_id uuid not null,
  revision integer not null check (revision >= 1),
  kind varchar(20) not null check (
    kind in ('started', 'saved', 'prefilled', 'moved', 'recommended', 'completed', 'abandoned', 'extended', 'reopened')
  ),
  op_id uuid,
  request_digest text,
  base_revision integer,
  step text,
  -- What was saved; of an edit that replaced the advice, the advice before it, JSON null where there was none.
  patch jsonb,
  -- Of a start: the fields that saves of earlier sessions have named, by step, as {field: true}.
  named jsonb,
  -- What a start or a prefill was given and did not take, as step.field; null where it was given nothing.
  not_taken text[],
  -- Where the wizard stood after this edit, so that a repeated request gets the same answer.
  completed_steps text[] not null default '{}',
  current_step integer not null default 1,
  locale varchar(35) not null,
  recommendations_stale boolean not null default false,
  created_at timestamptz not null,
  primary key (user_id, session_id, revision),
  foreign key (user_id, session_id) references public.onboarding_sessions (user_id, id) on delete cascade,
  check ((op_id is null) or (request_digest is not null)),
  check ((kind = 'saved') = (step is not null))
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1);
comment on table onboarding.session_edits is 'Append-only: every stored change of a session.';
-- Finds the save of a session and the start of a user alike.
create unique index session_edits_op_id on onboarding.session_edits (user_id, op_id, session_id) where op_id is not null;
alter table onboarding.session_edits alter column patch set storage external;

alter table onboarding.session_edits enable row level security, force row level security;
revoke all on onboarding.session_edits from public, anon, authenticated, service_role;
-- session_edits: append-only for requests; update is granted to jobs alone, for re-encryption.
create policy select_own on onboarding.session_edits for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.session_edits for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy select_all on onboarding.session_edits for select to onboarding_jobs using (true);
create policy insert_all on onboarding.session_edits for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.session_edits for update to onboarding_jobs using (true) with check (true);
grant select, insert on onboarding.session_edits to onboarding_api, onboarding_jobs;
-- A digest under a key that has left the ring can no longer be compared; rotation marks it as retired.
grant update (patch, request_digest) on onboarding.session_edits to onboarding_jobs;

create table onboarding.archived_sessions (
  user_id uuid not null references auth.users (id) on delete cascade,
  id uuid not null,
  session jsonb not null,
  archived_at timestamptz not null default current_timestamp,
  delete_after timestamptz not null,
  -- The session that was resumed from this one holds the same answers; erasing it follows this back.
  resumed_by uuid,
  primary key (user_id, id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1);
comment on table onboarding.archived_sessions is 'Closed sessions after their retention; nothing reads them but export.';
create index archived_sessions_delete_after on onboarding.archived_sessions (delete_after);

alter table onboarding.archived_sessions enable row level security, force row level security;
revoke all on onboarding.archived_sessions from public, anon, authenticated, service_role;
-- archived_sessions: requests read and erase their own; only jobs write.
create policy select_own on onboarding.archived_sessions for select
  to onboarding_api using ((select auth.uid()) = user_id);
create policy delete_own on onboarding.archived_sessions for delete
  to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.archived_sessions for select to onboarding_jobs using (true);
create policy insert_all on onboarding.archived_sessions for insert to onboarding_jobs with check (true);
create policy update_all on onboarding.archived_sessions for update to onboarding_jobs using (true) with check (true);
create policy delete_all on onboarding.archived_sessions for delete to onboarding_jobs using (true);
grant select, delete on onboarding.archived_sessions to onboarding_api, onboarding_jobs;
grant insert on onboarding.archived_sessions to onboarding_jobs;
grant update (session) on onboarding.archived_sessions to onboarding_jobs;

-- A key that does not open its canary does not open the stored answers either.
create table onboarding.encryption_keys (
  key_id varchar(64) primary key,
  canary text not null,
  created_at timestamptz not null default current_timestamp
);
comment on table onboarding.encryption_keys is 'One canary per key that has written.';

alter table onboarding.encryption_keys enable row level security, force row level security;
revoke all on onboarding.encryption_keys from public, anon, authenticated, service_role;
-- encryption_keys: jobs alone; requests never read a canary.
create policy select_all on onboarding.encryption_keys for select to onboarding_jobs using (true);
create policy insert_all on onboarding.encryption_keys for insert to onboarding_jobs with check (true);
create policy delete_all on onboarding.encryption_keys for delete to onboarding_jobs using (true);
grant select, insert, delete on onboarding.encryption_keys to onboarding_jobs;

create table public.industries (
  id serial primary key,
  name varchar(100) not null unique,
  category varchar(50) not null,
  description text,
  ai_context jsonb,
  created_at timestamptz not null default current_timestamp,
  slug varchar(64) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_es varchar(100) not null,
  category_name varchar(100) not null,
  category_name_es varchar(100) not null,
  description_es text,
  -- What the seed wrote last; a row that differs from it was changed by an operator and is left alone.
  seed_digest text,
  check (ai_context is null or jsonb_typeof(ai_context) = 'object')
);
comment on table public.industries is 'Reference data: what an answer can name as an industry.';

alter table public.industries enable row level security, force row level security;
revoke all on public.industries from public, anon, authenticated, service_role;
-- industries: everybody with an account reads; operators write as the owner or as onboarding_jobs.
create policy select_all on public.industries for select
  to authenticated, onboarding_api, onboarding_jobs, service_role using (true);
create policy insert_all on public.industries for insert to onboarding_jobs with check (true);
create policy update_all on public.industries for update to onboarding_jobs using (true) with check (true);
grant select on public.industries to authenticated, onboarding_api, service_role;
grant select, insert, update on public.industries to onboarding_jobs;
revoke all on sequence public.industries_id_seq from public, anon, authenticated, service_role;
grant usage on sequence public.industries_id_seq to onboarding_jobs;

create table onboarding.industry_words (
  id bigint generated always as identity primary key,
  industry_id integer not null references public.industries (id) on delete cascade,
  -- A whole name, alias or keyword, or one word of those; folded, and compared byte by byte so that prefixes are ranges.
  term text collate "C",
  word text collate "C",
  -- Set where the text belongs to one language only.
  language varchar(35) check (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
  -- How much a hit says: 1 for the name, less for what merely describes.
  weight real not null check (weight > 0 and weight <= 1),
  check (num_nonnulls(term, word) = 1)
);
comment on table onboarding.industry_words is 'What industries are found by; filled by a trigger on industries.';
create index industry_words_industry_id on onboarding.industry_words (industry_id);
create index industry_words_term on onboarding.industry_words (term) where term is not null;
create index industry_words_word on onboarding.industry_words (word) where word is not null;
-- Without a list of pending rows, which a seed would leave full and every search would read.
do $$
begin
  execute format('create index industry_words_trigrams on onboarding.industry_words
    using gin (word %I.gin_trgm_ops) with (fastupdate = off)',
    (select n.nspname from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm'));
end
$$;

alter table onboarding.industry_words enable row level security, force row level security;
revoke all on onboarding.industry_words from public, anon, authenticated, service_role;
create policy select_all on onboarding.industry_words for select to onboarding_api, onboarding_jobs using (true);
create policy insert_all on onboarding.industry_words for insert to onboarding_jobs with check (true);
create policy delete_all on onboarding.industry_words for delete to onboarding_jobs using (true);
grant select on onboarding.industry_words to onboarding_api;
-- update is not granted, because the trigger writes an industry's rows anew.
grant select, insert, delete on onboarding.industry_words to onboarding_jobs;

create table onboarding.seeded_industries (
  slug varchar(64) primary key,
  seeded_at timestamptz not null default current_timestamp
);
comment on table onboarding.seeded_industries is 'Every industry that a seed has ever brought, deleted ones too.';

alter table onboarding.seeded_industries enable row level security, force row level security;
revoke all on onboarding.seeded_industries from public, anon, authenticated, service_role;
-- seeded_industries: jobs alone, since they seed; update and delete are not granted, because it only grows.
create policy select_all on onboarding.seeded_industries for select to onboarding_jobs using (true);
create policy insert_all on onboarding.seeded_industries for insert to onboarding_jobs with check (true);
grant select, insert (slug) on onboarding.seeded_industries to onboarding_jobs;

-- The sequences of identities, which a table's own rights cover.
revoke all on all sequences in schema onboarding from public, anon, authenticated, service_role;
