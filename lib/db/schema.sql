-- The present schema, written by "npx firststep doctor --write" from a migrated database and never by hand: to be read and
-- compared, not to be run. Migrations make it; lib/db/functions holds the functions.

create schema onboarding;
comment on schema onboarding is 'Firststep: edits, archive, ledger, limits. No Data API exposes it.';
grant usage on schema onboarding to authenticated;
grant usage on schema onboarding to onboarding_api;
grant usage on schema onboarding to onboarding_jobs;
grant usage on schema onboarding to onboarding_support;

create table onboarding.ai_answers (
  id bigint generated always as identity not null,
  user_id uuid,
  day date not null,
  kind character varying(40) not null,
  source character varying(10) not null,
  degraded_because character varying(20),
  latency_ms integer not null,
  created_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint ai_answers_latency_ms_check CHECK ((latency_ms >= 0)),
  constraint ai_answers_pkey PRIMARY KEY (id),
  constraint ai_answers_source_check CHECK (((source)::text = ANY ((ARRAY['model'::character varying, 'partial'::character varying, 'cache'::character varying, 'advisor'::character varying])::text[]))),
  constraint ai_answers_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE SET NULL
);
comment on table onboarding.ai_answers is 'Every answer that a person got, and where it came from.';
CREATE INDEX ai_answers_day ON onboarding.ai_answers USING btree (day);
CREATE INDEX ai_answers_user_id ON onboarding.ai_answers USING btree (user_id);
alter table onboarding.ai_answers enable row level security, force row level security;
create policy insert_all on onboarding.ai_answers for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.ai_answers for select to onboarding_jobs using (true);
create policy select_own on onboarding.ai_answers for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_all on onboarding.ai_answers for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.ai_answers to onboarding_api;
grant select on onboarding.ai_answers to onboarding_jobs;
grant insert (user_id, day, kind, source, degraded_because, latency_ms) on onboarding.ai_answers to onboarding_jobs;
grant update (user_id) on onboarding.ai_answers to onboarding_jobs;

create table onboarding.ai_budgets (
  day date not null,
  user_id uuid,
  limit_nusd bigint not null,
  spent_nusd bigint default 0 not null,
  reserved_nusd bigint default 0 not null,
  warned_at timestamp with time zone,
  exhausted_at timestamp with time zone,
  id bigint generated always as identity not null,
  constraint ai_budgets_day_user_id_key UNIQUE NULLS NOT DISTINCT (day, user_id),
  constraint ai_budgets_limit_nusd_check CHECK ((limit_nusd >= 0)),
  constraint ai_budgets_pkey PRIMARY KEY (id),
  constraint ai_budgets_reserved_nusd_check CHECK ((reserved_nusd >= 0)),
  constraint ai_budgets_spent_nusd_check CHECK ((spent_nusd >= 0)),
  constraint ai_budgets_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
);
comment on table onboarding.ai_budgets is 'Spending caps on models per UTC day: one row for all, one per user.';
CREATE INDEX ai_budgets_user_id ON onboarding.ai_budgets USING btree (user_id);
alter table onboarding.ai_budgets enable row level security, force row level security;
create policy delete_all on onboarding.ai_budgets for delete to onboarding_jobs using (true);
create policy insert_own on onboarding.ai_budgets for insert to onboarding_api with check (((user_id IS NULL) OR (( SELECT auth.uid() AS uid) = user_id)));
create policy select_all on onboarding.ai_budgets for select to onboarding_jobs using (true);
create policy select_own on onboarding.ai_budgets for select to onboarding_api using (((user_id IS NULL) OR (( SELECT auth.uid() AS uid) = user_id)));
create policy update_all on onboarding.ai_budgets for update to onboarding_jobs using (true) with check (true);
create policy update_own on onboarding.ai_budgets for update to onboarding_api using (((user_id IS NULL) OR (( SELECT auth.uid() AS uid) = user_id))) with check (((user_id IS NULL) OR (( SELECT auth.uid() AS uid) = user_id)));
grant delete, select on onboarding.ai_budgets to onboarding_jobs;
grant select on onboarding.ai_budgets to onboarding_api;
grant insert (day, user_id, limit_nusd) on onboarding.ai_budgets to onboarding_api;
grant update (limit_nusd, reserved_nusd, exhausted_at) on onboarding.ai_budgets to onboarding_api;
grant update (spent_nusd, reserved_nusd, warned_at) on onboarding.ai_budgets to onboarding_jobs;

create table onboarding.ai_cache (
  key character varying(64) not null,
  user_id uuid not null,
  session_id uuid,
  kind character varying(40) not null,
  model character varying(200) not null,
  sealed_answer text not null,
  created_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  expires_at timestamp with time zone not null,
  id bigint generated always as identity not null,
  constraint ai_cache_key_check CHECK (((key)::text ~ '^[0-9a-f]{64}$'::text)),
  constraint ai_cache_pkey PRIMARY KEY (id),
  constraint ai_cache_sealed_answer_check CHECK ((octet_length(sealed_answer) <= 131072)),
  constraint ai_cache_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE,
  constraint ai_cache_user_id_key_key UNIQUE (user_id, key),
  constraint ai_cache_user_id_session_id_fkey FOREIGN KEY (user_id, session_id) REFERENCES public.onboarding_sessions(user_id, id) ON DELETE CASCADE
);
comment on table onboarding.ai_cache is 'Validated answers of models, sealed; partial and advisor answers never.';
CREATE INDEX ai_cache_expires_at ON onboarding.ai_cache USING btree (expires_at);
CREATE INDEX ai_cache_session ON onboarding.ai_cache USING btree (user_id, session_id);
alter table onboarding.ai_cache enable row level security, force row level security;
create policy delete_all on onboarding.ai_cache for delete to onboarding_jobs using (true);
create policy delete_own on onboarding.ai_cache for delete to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy insert_own on onboarding.ai_cache for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.ai_cache for select to onboarding_jobs using (true);
create policy select_own on onboarding.ai_cache for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_own on onboarding.ai_cache for update to onboarding_api using (((( SELECT auth.uid() AS uid) = user_id) AND (expires_at <= now()))) with check ((( SELECT auth.uid() AS uid) = user_id));
grant delete, insert, select on onboarding.ai_cache to onboarding_api;
grant delete, select on onboarding.ai_cache to onboarding_jobs;
grant update (session_id, model, sealed_answer, created_at, expires_at) on onboarding.ai_cache to onboarding_api;

create table onboarding.ai_reservations (
  id uuid not null,
  day date not null,
  user_id uuid,
  kind character varying(40) not null,
  model character varying(200) not null,
  prompt_version character varying(40) not null,
  quoted_nusd bigint not null,
  charged_nusd bigint,
  state character varying(10) default 'open'::character varying not null,
  generation_id character varying(200),
  lease_expires_at timestamp with time zone not null,
  created_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint ai_reservations_charged_nusd_check CHECK ((charged_nusd >= 0)),
  constraint ai_reservations_check CHECK ((((state)::text = 'open'::text) = (charged_nusd IS NULL))),
  constraint ai_reservations_pkey PRIMARY KEY (id),
  constraint ai_reservations_quoted_nusd_check CHECK ((quoted_nusd >= 0)),
  constraint ai_reservations_state_check CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'charged'::character varying, 'settled'::character varying])::text[]))),
  constraint ai_reservations_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE SET NULL
);
comment on table onboarding.ai_reservations is 'One per HTTP call to a model; kept for a week after it is settled.';
CREATE INDEX ai_reservations_created_at ON onboarding.ai_reservations USING btree (created_at);
CREATE INDEX ai_reservations_open ON onboarding.ai_reservations USING btree (lease_expires_at) WHERE ((state)::text = 'open'::text);
CREATE INDEX ai_reservations_unbilled ON onboarding.ai_reservations USING btree (created_at) WHERE (((state)::text = 'charged'::text) AND (generation_id IS NOT NULL));
CREATE INDEX ai_reservations_user_id ON onboarding.ai_reservations USING btree (user_id);
alter table onboarding.ai_reservations enable row level security, force row level security;
create policy delete_all on onboarding.ai_reservations for delete to onboarding_jobs using (true);
create policy insert_own on onboarding.ai_reservations for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.ai_reservations for select to onboarding_jobs using (true);
create policy select_own on onboarding.ai_reservations for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_all on onboarding.ai_reservations for update to onboarding_jobs using (true) with check (true);
grant delete, select on onboarding.ai_reservations to onboarding_jobs;
grant select on onboarding.ai_reservations to onboarding_api;
grant insert (id, day, user_id, kind, model, prompt_version, quoted_nusd, lease_expires_at) on onboarding.ai_reservations to onboarding_api;
grant update (user_id, charged_nusd, state, generation_id) on onboarding.ai_reservations to onboarding_jobs;

create table onboarding.ai_usage (
  id bigint generated always as identity not null,
  reservation_id uuid,
  user_id uuid,
  day date not null,
  kind character varying(40) not null,
  prompt_version character varying(40) not null,
  model_asked character varying(200),
  model_used character varying(200),
  input_tokens integer,
  output_tokens integer,
  cost_nusd bigint default 0 not null,
  cost_basis character varying(10) not null,
  latency_ms integer not null,
  outcome character varying(20) not null,
  generation_id character varying(200),
  cache_hit boolean default false not null,
  created_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint ai_usage_check CHECK (((NOT cache_hit) OR (cost_nusd = 0))),
  constraint ai_usage_cost_basis_check CHECK (((cost_basis)::text = ANY ((ARRAY['none'::character varying, 'bill'::character varying, 'tokens'::character varying, 'quote'::character varying])::text[]))),
  constraint ai_usage_cost_nusd_check CHECK ((cost_nusd >= 0)),
  constraint ai_usage_input_tokens_check CHECK ((input_tokens >= 0)),
  constraint ai_usage_latency_ms_check CHECK ((latency_ms >= 0)),
  constraint ai_usage_output_tokens_check CHECK ((output_tokens >= 0)),
  constraint ai_usage_pkey PRIMARY KEY (id),
  constraint ai_usage_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES onboarding.ai_reservations(id) ON DELETE SET NULL,
  constraint ai_usage_reservation_id_key UNIQUE (reservation_id),
  constraint ai_usage_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE SET NULL
);
comment on table onboarding.ai_usage is 'Every attempt to get an answer from the cache or a model, and its cost.';
CREATE INDEX ai_usage_day ON onboarding.ai_usage USING btree (day);
CREATE INDEX ai_usage_user_id ON onboarding.ai_usage USING btree (user_id);
alter table onboarding.ai_usage enable row level security, force row level security;
create policy insert_all on onboarding.ai_usage for insert to onboarding_jobs with check (true);
create policy insert_own on onboarding.ai_usage for insert to onboarding_api with check (((( SELECT auth.uid() AS uid) = user_id) AND (reservation_id IS NULL) AND (cost_nusd = 0)));
create policy select_all on onboarding.ai_usage for select to onboarding_jobs using (true);
create policy select_own on onboarding.ai_usage for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy select_to_help on onboarding.ai_usage for select to onboarding_support using (true);
create policy update_all on onboarding.ai_usage for update to onboarding_jobs using (true) with check (true);
grant select on onboarding.ai_usage to onboarding_api;
grant select on onboarding.ai_usage to onboarding_jobs;
grant select on onboarding.ai_usage to onboarding_support;
grant insert (reservation_id, user_id, day, kind, prompt_version, model_asked, model_used, input_tokens, output_tokens, cost_nusd, cost_basis, latency_ms, outcome, generation_id) on onboarding.ai_usage to onboarding_jobs;
grant insert (user_id, day, kind, prompt_version, model_asked, cost_basis, latency_ms, outcome, cache_hit) on onboarding.ai_usage to onboarding_api;
grant update (user_id, model_used, input_tokens, output_tokens, cost_nusd, cost_basis, latency_ms, outcome, generation_id) on onboarding.ai_usage to onboarding_jobs;

create table onboarding.alert_states (
  flow character varying(63) not null,
  name character varying(40) not null,
  is_firing boolean not null,
  changed_at timestamp with time zone not null,
  post_lease_until timestamp with time zone,
  constraint alert_states_pkey PRIMARY KEY (flow, name)
);
comment on table onboarding.alert_states is 'Which conditions hold of a flow, so that each change is posted once.';
alter table onboarding.alert_states enable row level security, force row level security;
create policy insert_all on onboarding.alert_states for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.alert_states for select to onboarding_jobs using (true);
create policy update_all on onboarding.alert_states for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.alert_states to onboarding_jobs;
grant update (is_firing, changed_at, post_lease_until) on onboarding.alert_states to onboarding_jobs;

create view onboarding.analytics with (security_invoker=true) as
 SELECT series,
    flow,
    day,
    key,
    count,
    input_tokens,
    output_tokens,
    cost_nusd
   FROM onboarding.analytics_daily
UNION ALL
 SELECT series,
    flow,
    day,
    key,
    count,
    input_tokens,
    output_tokens,
    cost_nusd
   FROM onboarding.analytics_tail;
grant select on onboarding.analytics to onboarding_jobs;

create table onboarding.analytics_daily (
  series character varying(20) not null,
  flow character varying(63) not null,
  day date not null,
  key text[] not null,
  count bigint not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  cost_nusd bigint not null,
  constraint analytics_daily_pkey PRIMARY KEY (series, flow, day, key)
);
comment on table onboarding.analytics_daily is 'Counters by flow, day, series and key; nothing personal.';
CREATE INDEX analytics_daily_totals ON onboarding.analytics_daily USING btree (flow, day) WHERE (((series)::text = 'session'::text) AND (key[2] = 'version'::text));
alter table onboarding.analytics_daily enable row level security, force row level security;
create policy insert_all on onboarding.analytics_daily for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.analytics_daily for select to onboarding_jobs using (true);
create policy update_all on onboarding.analytics_daily for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.analytics_daily to onboarding_jobs;
grant update (count, input_tokens, output_tokens, cost_nusd) on onboarding.analytics_daily to onboarding_jobs;

create table onboarding.analytics_tail (
  id bigint generated always as identity not null,
  day date not null,
  flow character varying(63) default ''::character varying not null,
  series character varying(20) not null,
  key text[] not null,
  count bigint default 1 not null,
  input_tokens bigint default 0 not null,
  output_tokens bigint default 0 not null,
  cost_nusd bigint default 0 not null,
  created_at timestamp with time zone default clock_timestamp() not null,
  constraint analytics_tail_pkey PRIMARY KEY (id)
);
comment on table onboarding.analytics_tail is 'Counters that are not folded yet; see analytics_daily.';
alter table onboarding.analytics_tail enable row level security, force row level security;
create policy delete_all on onboarding.analytics_tail for delete to onboarding_jobs using (true);
create policy insert_all on onboarding.analytics_tail for insert to onboarding_api, onboarding_jobs with check (true);
create policy select_all on onboarding.analytics_tail for select to onboarding_jobs using (true);
grant delete, select on onboarding.analytics_tail to onboarding_jobs;
grant insert (day, flow, series, key, count, input_tokens, output_tokens, cost_nusd) on onboarding.analytics_tail to onboarding_api;
grant insert (day, flow, series, key, count, input_tokens, output_tokens, cost_nusd) on onboarding.analytics_tail to onboarding_jobs;

create table onboarding.archived_sessions (
  user_id uuid not null,
  id uuid not null,
  session jsonb not null,
  archived_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  delete_after timestamp with time zone not null,
  resumed_by uuid,
  constraint archived_sessions_pkey PRIMARY KEY (user_id, id),
  constraint archived_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
) with (autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_cost_delay=1);
comment on table onboarding.archived_sessions is 'Closed sessions after their retention; nothing reads them but export.';
CREATE INDEX archived_sessions_delete_after ON onboarding.archived_sessions USING btree (COALESCE((session ->> 'flow'::text), 'onboarding'::text), delete_after);
alter table onboarding.archived_sessions enable row level security, force row level security;
create policy delete_all on onboarding.archived_sessions for delete to onboarding_jobs using (true);
create policy delete_own on onboarding.archived_sessions for delete to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy insert_all on onboarding.archived_sessions for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.archived_sessions for select to onboarding_jobs using (true);
create policy select_own on onboarding.archived_sessions for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_all on onboarding.archived_sessions for update to onboarding_jobs using (true) with check (true);
grant delete, insert, select on onboarding.archived_sessions to onboarding_jobs;
grant delete, select on onboarding.archived_sessions to onboarding_api;
grant update (session) on onboarding.archived_sessions to onboarding_jobs;

create table onboarding.audit (
  id bigint not null,
  at timestamp with time zone not null,
  actor character varying(80) not null,
  action character varying(40) not null,
  subject uuid,
  reason character varying(200),
  details jsonb,
  salt text,
  digests jsonb not null,
  follows_break boolean not null,
  link text not null,
  key_id character varying(64) not null,
  proof text not null,
  constraint audit_check CHECK (((salt IS NULL) = (details IS NULL))),
  constraint audit_check1 CHECK (((salt IS NOT NULL) OR ((subject IS NULL) AND (reason IS NULL)))),
  constraint audit_details_check CHECK ((jsonb_typeof(details) = 'object'::text)),
  constraint audit_digests_check CHECK ((jsonb_typeof(digests) = 'object'::text)),
  constraint audit_id_check CHECK ((id >= 1)),
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_subject_fkey FOREIGN KEY (subject) REFERENCES auth.users(id) ON DELETE SET NULL
);
comment on table onboarding.audit is 'Append-only: what services did for a person. Erasing the subject leaves digests.';
CREATE INDEX audit_subject ON onboarding.audit USING btree (subject);
alter table onboarding.audit enable row level security, force row level security;
create policy insert_all on onboarding.audit for insert to onboarding_jobs with check (true);
create policy insert_own on onboarding.audit for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = subject));
create policy select_all on onboarding.audit for select to onboarding_jobs using (true);
create policy select_own on onboarding.audit for select to onboarding_api using ((( SELECT auth.uid() AS uid) = subject));
create policy update_all on onboarding.audit for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.audit to onboarding_api;
grant insert, select on onboarding.audit to onboarding_jobs;
grant update (subject, key_id, proof) on onboarding.audit to onboarding_jobs;
CREATE TRIGGER guard_audit BEFORE DELETE OR UPDATE ON onboarding.audit FOR EACH ROW EXECUTE FUNCTION onboarding.guard_audit();
CREATE TRIGGER guard_audit_whole BEFORE TRUNCATE ON onboarding.audit FOR EACH STATEMENT EXECUTE FUNCTION onboarding.guard_audit();

create table onboarding.audit_head (
  id boolean default true not null,
  count bigint not null,
  link text not null,
  key_id character varying(64),
  proof text,
  constraint audit_head_count_check CHECK ((count >= 0)),
  constraint audit_head_id_check CHECK (id),
  constraint audit_head_pkey PRIMARY KEY (id)
);
comment on table onboarding.audit_head is 'How many rows the audit trail has, and its newest link.';
alter table onboarding.audit_head enable row level security, force row level security;
create policy select_all on onboarding.audit_head for select to onboarding_api, onboarding_jobs using (true);
create policy update_all on onboarding.audit_head for update to onboarding_api, onboarding_jobs using (true) with check (true);
grant select on onboarding.audit_head to onboarding_api;
grant select on onboarding.audit_head to onboarding_jobs;
grant update (count, link, key_id, proof) on onboarding.audit_head to onboarding_api;
grant update (count, link, key_id, proof) on onboarding.audit_head to onboarding_jobs;
CREATE TRIGGER guard_audit_head BEFORE DELETE OR UPDATE ON onboarding.audit_head FOR EACH ROW EXECUTE FUNCTION onboarding.guard_audit_head();
CREATE TRIGGER guard_audit_head_whole BEFORE TRUNCATE ON onboarding.audit_head FOR EACH STATEMENT EXECUTE FUNCTION onboarding.guard_audit_head();

create table onboarding.encryption_keys (
  key_id character varying(64) not null,
  canary text not null,
  created_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint encryption_keys_pkey PRIMARY KEY (key_id)
);
comment on table onboarding.encryption_keys is 'One canary per key that has written.';
alter table onboarding.encryption_keys enable row level security, force row level security;
create policy delete_all on onboarding.encryption_keys for delete to onboarding_jobs using (true);
create policy insert_all on onboarding.encryption_keys for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.encryption_keys for select to onboarding_jobs using (true);
grant delete, insert, select on onboarding.encryption_keys to onboarding_jobs;

create table onboarding.event_receivers (
  flow character varying(63) not null,
  receiver character varying(63) not null,
  events text[],
  seen_at timestamp with time zone not null,
  constraint event_receivers_pkey PRIMARY KEY (flow, receiver)
);
comment on table onboarding.event_receivers is 'When a process last looked for the events of a flow for a receiver.';
alter table onboarding.event_receivers enable row level security, force row level security;
create policy insert_all on onboarding.event_receivers for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.event_receivers for select to onboarding_api, onboarding_jobs using (true);
create policy update_all on onboarding.event_receivers for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.event_receivers to onboarding_jobs;
grant select on onboarding.event_receivers to onboarding_api;
grant update (events, seen_at) on onboarding.event_receivers to onboarding_jobs;

create table onboarding.find_fields (
  flow character varying(63) not null,
  fields jsonb not null,
  constraint find_fields_fields_check CHECK ((jsonb_typeof(fields) = 'object'::text)),
  constraint find_fields_pkey PRIMARY KEY (flow)
);
comment on table onboarding.find_fields is 'Which answers operators find sessions by.';
alter table onboarding.find_fields enable row level security, force row level security;
create policy insert_all on onboarding.find_fields for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.find_fields for select to onboarding_api, onboarding_jobs, onboarding_support using (true);
create policy update_all on onboarding.find_fields for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.find_fields to onboarding_jobs;
grant select on onboarding.find_fields to onboarding_api;
grant select on onboarding.find_fields to onboarding_support;
grant update (fields) on onboarding.find_fields to onboarding_jobs;

create table onboarding.flow_versions (
  flow character varying(63) not null,
  version integer not null,
  digest text not null,
  content text not null,
  words jsonb not null,
  first_stored_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  judged_at timestamp with time zone,
  constraint flow_versions_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint flow_versions_flow_check CHECK (((flow)::text ~ '^[a-z][a-z0-9_-]*$'::text)),
  constraint flow_versions_pkey PRIMARY KEY (flow, version),
  constraint flow_versions_version_check CHECK ((version >= 1)),
  constraint flow_versions_words_check CHECK ((jsonb_typeof(words) = 'object'::text))
);
comment on table onboarding.flow_versions is 'Every version of a flow that a process has started with.';
alter table onboarding.flow_versions enable row level security, force row level security;
create policy insert_all on onboarding.flow_versions for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.flow_versions for select to onboarding_api, onboarding_jobs using (true);
create policy update_all on onboarding.flow_versions for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.flow_versions to onboarding_jobs;
grant select on onboarding.flow_versions to onboarding_api;
grant update (digest, content, words, first_stored_at, judged_at) on onboarding.flow_versions to onboarding_jobs;

create table onboarding.industry_words (
  id bigint generated always as identity not null,
  industry_id integer not null,
  term text collate "C",
  word text collate "C",
  language character varying(35),
  weight real not null,
  constraint industry_words_check CHECK ((num_nonnulls(term, word) = 1)),
  constraint industry_words_industry_id_fkey FOREIGN KEY (industry_id) REFERENCES public.industries(id) ON DELETE CASCADE,
  constraint industry_words_language_check CHECK (((language)::text ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'::text)),
  constraint industry_words_pkey PRIMARY KEY (id),
  constraint industry_words_weight_check CHECK (((weight > (0)::double precision) AND (weight <= (1)::double precision)))
);
comment on table onboarding.industry_words is 'What industries are found by; filled by a trigger on industries.';
CREATE INDEX industry_words_industry_id ON onboarding.industry_words USING btree (industry_id);
CREATE INDEX industry_words_term ON onboarding.industry_words USING btree (term) WHERE (term IS NOT NULL);
CREATE INDEX industry_words_trigrams ON onboarding.industry_words USING gin (word extensions.gin_trgm_ops) WITH (fastupdate=off);
CREATE INDEX industry_words_word ON onboarding.industry_words USING btree (word) WHERE (word IS NOT NULL);
alter table onboarding.industry_words enable row level security, force row level security;
create policy delete_all on onboarding.industry_words for delete to onboarding_jobs using (true);
create policy insert_all on onboarding.industry_words for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.industry_words for select to onboarding_api, onboarding_jobs using (true);
grant delete, insert, select on onboarding.industry_words to onboarding_jobs;
grant select on onboarding.industry_words to onboarding_api;

create table onboarding.outbox (
  id uuid not null,
  receiver character varying(63) not null,
  "position" bigint generated always as identity not null,
  user_id uuid not null,
  session_id uuid not null,
  flow character varying(63) not null,
  type character varying(40) not null,
  payload jsonb not null,
  created_at timestamp with time zone not null,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  delivered_at timestamp with time zone,
  dead_at timestamp with time zone,
  last_failure character varying(40),
  constraint outbox_attempts_check CHECK ((attempts >= 0)),
  constraint outbox_check CHECK (((delivered_at IS NULL) OR (dead_at IS NULL))),
  constraint outbox_pkey PRIMARY KEY (id, receiver),
  constraint outbox_type_check CHECK (((type)::text = ANY ((ARRAY['onboarding.started'::character varying, 'onboarding.step_completed'::character varying, 'onboarding.stalled'::character varying, 'onboarding.completed'::character varying, 'onboarding.abandoned'::character varying, 'onboarding.plan_changed'::character varying, 'onboarding.requirements_due'::character varying])::text[]))),
  constraint outbox_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
);
comment on table onboarding.outbox is 'Events to deliver; the dead letters among them wait for an operator.';
CREATE INDEX outbox_created_at ON onboarding.outbox USING btree (created_at);
CREATE INDEX outbox_due_by_kind ON onboarding.outbox USING btree (flow, receiver, LEAST(attempts, 1), next_attempt_at) WHERE ((delivered_at IS NULL) AND (dead_at IS NULL));
CREATE INDEX outbox_session_order ON onboarding.outbox USING btree (session_id, receiver, "position") WHERE (delivered_at IS NULL);
CREATE INDEX outbox_stalled ON onboarding.outbox USING btree (session_id) WHERE (((type)::text = 'onboarding.stalled'::text) AND (delivered_at IS NULL));
CREATE INDEX outbox_undelivered ON onboarding.outbox USING btree (flow, receiver, created_at) WHERE (delivered_at IS NULL);
CREATE INDEX outbox_user_id ON onboarding.outbox USING btree (user_id);
alter table onboarding.outbox enable row level security, force row level security;
create policy delete_all on onboarding.outbox for delete to onboarding_jobs using (true);
create policy delete_own on onboarding.outbox for delete to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy insert_all on onboarding.outbox for insert to onboarding_jobs with check (true);
create policy insert_own on onboarding.outbox for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.outbox for select to onboarding_jobs using (true);
create policy select_own on onboarding.outbox for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy select_to_help on onboarding.outbox for select to onboarding_support using (true);
create policy update_all on onboarding.outbox for update to onboarding_jobs using (true) with check (true);
grant delete, select on onboarding.outbox to onboarding_api;
grant delete, select on onboarding.outbox to onboarding_jobs;
grant select on onboarding.outbox to onboarding_support;
grant insert (id, receiver, user_id, session_id, flow, type, payload, created_at, next_attempt_at) on onboarding.outbox to onboarding_api;
grant insert (id, receiver, user_id, session_id, flow, type, payload, created_at, next_attempt_at) on onboarding.outbox to onboarding_jobs;
grant update (attempts, next_attempt_at, delivered_at, dead_at, last_failure) on onboarding.outbox to onboarding_jobs;

create table onboarding.plan_edits (
  user_id uuid not null,
  session_id uuid not null,
  revision integer not null,
  kind character varying(20) not null,
  item_id uuid,
  op_id uuid,
  request_digest text,
  base_revision integer,
  item jsonb,
  created_at timestamp with time zone not null,
  constraint plan_edits_check CHECK (((op_id IS NULL) OR (request_digest IS NOT NULL))),
  constraint plan_edits_check1 CHECK (((((kind)::text = 'renewed'::text) = (item IS NULL)) AND ((item IS NULL) = (item_id IS NULL)))),
  constraint plan_edits_kind_check CHECK (((kind)::text = ANY ((ARRAY['changed'::character varying, 'added'::character varying, 'renewed'::character varying])::text[]))),
  constraint plan_edits_pkey PRIMARY KEY (user_id, session_id, revision),
  constraint plan_edits_revision_check CHECK ((revision >= 1)),
  constraint plan_edits_user_id_session_id_fkey FOREIGN KEY (user_id, session_id) REFERENCES onboarding.plans(user_id, session_id) ON DELETE CASCADE
);
comment on table onboarding.plan_edits is 'Append-only: every stored change of a plan.';
alter table onboarding.plan_edits alter column item set storage external;
CREATE UNIQUE INDEX plan_edits_op_id ON onboarding.plan_edits USING btree (user_id, op_id, session_id) WHERE (op_id IS NOT NULL);
alter table onboarding.plan_edits enable row level security, force row level security;
create policy insert_own on onboarding.plan_edits for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.plan_edits for select to onboarding_jobs using (true);
create policy select_own on onboarding.plan_edits for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_all on onboarding.plan_edits for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.plan_edits to onboarding_api;
grant select on onboarding.plan_edits to onboarding_jobs;
grant update (request_digest, item) on onboarding.plan_edits to onboarding_jobs;

create table onboarding.plan_items (
  user_id uuid not null,
  session_id uuid not null,
  item_id uuid not null,
  kind character varying(20) not null,
  content jsonb not null,
  source character varying(20) not null,
  state character varying(20) default 'suggested'::character varying not null,
  is_edited boolean default false not null,
  is_carried boolean default false not null,
  based_on text[] default '{}'::text[] not null,
  written_at integer not null,
  field_revisions jsonb default '{}'::jsonb not null,
  constraint plan_items_content_check CHECK ((octet_length((content)::text) <= 65536)),
  constraint plan_items_field_revisions_check CHECK ((jsonb_typeof(field_revisions) = 'object'::text)),
  constraint plan_items_kind_check CHECK (((kind)::text = ANY ((ARRAY['insight'::character varying, 'okr'::character varying, 'advice'::character varying, 'next-step'::character varying])::text[]))),
  constraint plan_items_pkey PRIMARY KEY (user_id, session_id, item_id),
  constraint plan_items_source_check CHECK (((source)::text = ANY ((ARRAY['model'::character varying, 'advisor'::character varying, 'person'::character varying])::text[]))),
  constraint plan_items_state_check CHECK (((state)::text = ANY ((ARRAY['suggested'::character varying, 'accepted'::character varying, 'dismissed'::character varying, 'done'::character varying])::text[]))),
  constraint plan_items_user_id_session_id_fkey FOREIGN KEY (user_id, session_id) REFERENCES onboarding.plans(user_id, session_id) ON DELETE CASCADE,
  constraint plan_items_written_at_check CHECK ((written_at >= 0))
);
comment on table onboarding.plan_items is 'The items of a plan; their order stands in the plan.';
alter table onboarding.plan_items alter column content set storage external;
CREATE INDEX plan_items_item_id ON onboarding.plan_items USING btree (user_id, item_id);
alter table onboarding.plan_items enable row level security, force row level security;
create policy delete_own on onboarding.plan_items for delete to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy insert_own on onboarding.plan_items for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.plan_items for select to onboarding_jobs using (true);
create policy select_own on onboarding.plan_items for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_all on onboarding.plan_items for update to onboarding_jobs using (true) with check (true);
create policy update_own on onboarding.plan_items for update to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id)) with check ((( SELECT auth.uid() AS uid) = user_id));
grant delete, insert, select on onboarding.plan_items to onboarding_api;
grant select on onboarding.plan_items to onboarding_jobs;
grant update (content, based_on) on onboarding.plan_items to onboarding_jobs;
grant update (content, state, is_edited, written_at, field_revisions) on onboarding.plan_items to onboarding_api;

create table onboarding.plans (
  user_id uuid not null,
  session_id uuid not null,
  revision integer default 1 not null,
  draft integer,
  locale text,
  item_ids uuid[] default '{}'::uuid[] not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint plans_item_ids_check CHECK ((cardinality(item_ids) <= 200)),
  constraint plans_locale_check CHECK ((char_length(locale) <= 35)),
  constraint plans_pkey PRIMARY KEY (user_id, session_id),
  constraint plans_revision_check CHECK ((revision >= 1)),
  constraint plans_user_id_session_id_fkey FOREIGN KEY (user_id, session_id) REFERENCES public.onboarding_sessions(user_id, id) ON DELETE CASCADE
);
comment on table onboarding.plans is 'What a person makes of the advice of a session, once it was touched.';
alter table onboarding.plans enable row level security, force row level security;
create policy insert_own on onboarding.plans for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.plans for select to onboarding_jobs using (true);
create policy select_own on onboarding.plans for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_own on onboarding.plans for update to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id)) with check ((( SELECT auth.uid() AS uid) = user_id));
grant insert, select on onboarding.plans to onboarding_api;
grant select on onboarding.plans to onboarding_jobs;
grant update (revision, draft, locale, item_ids, updated_at) on onboarding.plans to onboarding_api;

create unlogged table onboarding.rate_limits (
  key character varying(160) not null,
  used integer not null,
  expires_at timestamp with time zone not null,
  constraint rate_limits_pkey PRIMARY KEY (key),
  constraint rate_limits_used_check CHECK ((used >= 0))
) with (fillfactor=50);
comment on unlogged table onboarding.rate_limits is 'Requests by caller and limit in the current window; swept when it has passed.';
CREATE INDEX rate_limits_expires_at ON onboarding.rate_limits USING btree (expires_at);
alter table onboarding.rate_limits enable row level security, force row level security;
create policy delete_all on onboarding.rate_limits for delete to onboarding_jobs using (true);
create policy insert_all on onboarding.rate_limits for insert to onboarding_api, onboarding_jobs with check (true);
create policy select_all on onboarding.rate_limits for select to onboarding_api, onboarding_jobs using (true);
create policy update_all on onboarding.rate_limits for update to onboarding_api, onboarding_jobs using (true) with check (true);
grant delete, insert, select on onboarding.rate_limits to onboarding_jobs;
grant insert, select on onboarding.rate_limits to onboarding_api;
grant update (used, expires_at) on onboarding.rate_limits to onboarding_api;
grant update (used, expires_at) on onboarding.rate_limits to onboarding_jobs;

create table onboarding.requirement_deadlines (
  user_id uuid not null,
  flow character varying(63) not null,
  past_due_at timestamp with time zone,
  session_id uuid not null,
  version integer not null,
  judged_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint requirement_deadlines_pkey PRIMARY KEY (user_id, flow),
  constraint requirement_deadlines_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE,
  constraint requirement_deadlines_version_check CHECK ((version >= 1))
);
comment on table onboarding.requirement_deadlines is 'Until when somebody who is done has time for what a newer version asks; one row each once they were judged.';
alter table onboarding.requirement_deadlines enable row level security, force row level security;
create policy delete_all on onboarding.requirement_deadlines for delete to onboarding_jobs using (true);
create policy delete_own on onboarding.requirement_deadlines for delete to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy insert_all on onboarding.requirement_deadlines for insert to onboarding_jobs with check (true);
create policy insert_own on onboarding.requirement_deadlines for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.requirement_deadlines for select to onboarding_jobs using (true);
create policy select_own on onboarding.requirement_deadlines for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy select_own_deadline on onboarding.requirement_deadlines for select to authenticated using ((( SELECT auth.uid() AS uid) = user_id));
create policy update_all on onboarding.requirement_deadlines for update to onboarding_jobs using (true) with check (true);
create policy update_own on onboarding.requirement_deadlines for update to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id)) with check ((( SELECT auth.uid() AS uid) = user_id));
grant delete, insert, select on onboarding.requirement_deadlines to onboarding_api;
grant delete, insert, select on onboarding.requirement_deadlines to onboarding_jobs;
grant select on onboarding.requirement_deadlines to authenticated;
grant update (past_due_at, session_id, version, judged_at) on onboarding.requirement_deadlines to onboarding_api;
grant update (past_due_at, session_id, version, judged_at) on onboarding.requirement_deadlines to onboarding_jobs;

create table onboarding.seeded_industries (
  slug character varying(64) not null,
  seeded_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  constraint seeded_industries_pkey PRIMARY KEY (slug)
);
comment on table onboarding.seeded_industries is 'Every industry that a seed has ever brought, deleted ones too.';
alter table onboarding.seeded_industries enable row level security, force row level security;
create policy insert_all on onboarding.seeded_industries for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.seeded_industries for select to onboarding_jobs using (true);
grant select on onboarding.seeded_industries to onboarding_jobs;
grant insert (slug) on onboarding.seeded_industries to onboarding_jobs;

create table onboarding.session_edits (
  user_id uuid not null,
  session_id uuid not null,
  revision integer not null,
  kind character varying(20) not null,
  op_id uuid,
  request_digest text,
  base_revision integer,
  step text,
  patch jsonb,
  named jsonb,
  not_taken text[],
  completed_steps text[] default '{}'::text[] not null,
  current_step integer default 1 not null,
  locale character varying(35) not null,
  recommendations_stale boolean default false not null,
  created_at timestamp with time zone not null,
  found_by_due boolean default false not null,
  constraint session_edits_check CHECK (((op_id IS NULL) OR (request_digest IS NOT NULL))),
  constraint session_edits_check1 CHECK ((((kind)::text = 'saved'::text) = (step IS NOT NULL))),
  constraint session_edits_kind_check CHECK (((kind)::text = ANY ((ARRAY['started'::character varying, 'saved'::character varying, 'prefilled'::character varying, 'moved'::character varying, 'recommended'::character varying, 'completed'::character varying, 'abandoned'::character varying, 'extended'::character varying, 'reopened'::character varying])::text[]))),
  constraint session_edits_pkey PRIMARY KEY (user_id, session_id, revision),
  constraint session_edits_revision_check CHECK ((revision >= 1)),
  constraint session_edits_user_id_session_id_fkey FOREIGN KEY (user_id, session_id) REFERENCES public.onboarding_sessions(user_id, id) ON DELETE CASCADE
) with (autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_cost_delay=1);
comment on table onboarding.session_edits is 'Append-only: every stored change of a session.';
alter table onboarding.session_edits alter column patch set storage external;
CREATE INDEX session_edits_found_by_due ON onboarding.session_edits USING btree (user_id, session_id, revision) WHERE found_by_due;
CREATE UNIQUE INDEX session_edits_op_id ON onboarding.session_edits USING btree (user_id, op_id, session_id) WHERE (op_id IS NOT NULL);
alter table onboarding.session_edits enable row level security, force row level security;
create policy insert_all on onboarding.session_edits for insert to onboarding_jobs with check (true);
create policy insert_own on onboarding.session_edits for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.session_edits for select to onboarding_jobs using (true);
create policy select_own on onboarding.session_edits for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy select_to_help on onboarding.session_edits for select to onboarding_support using (true);
create policy update_all on onboarding.session_edits for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.session_edits to onboarding_api;
grant insert, select on onboarding.session_edits to onboarding_jobs;
grant select on onboarding.session_edits to onboarding_support;
grant update (request_digest, patch, found_by_due) on onboarding.session_edits to onboarding_jobs;

create table onboarding.session_facts (
  user_id uuid not null,
  session_id uuid not null,
  flow character varying(63) not null,
  day date not null,
  version integer not null,
  locale character varying(35) not null,
  source character varying(16) not null,
  labels jsonb not null,
  path text[] not null,
  current_step integer not null,
  status character varying(20) not null,
  was_resumed boolean default false not null,
  tallies text[] default '{}'::text[] not null,
  found_by text default ''::text not null,
  constraint session_facts_pkey PRIMARY KEY (user_id, session_id),
  constraint session_facts_status_check CHECK (((status)::text = ANY ((ARRAY['in_progress'::character varying, 'completed'::character varying, 'abandoned'::character varying, 'expired'::character varying])::text[]))),
  constraint session_facts_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE
) with (fillfactor=80, autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_cost_delay=1);
comment on table onboarding.session_facts is 'One slim row a session, from which figures of a segment are counted.';
CREATE INDEX session_facts_day ON onboarding.session_facts USING btree (flow, day);
CREATE INDEX session_facts_found_by ON onboarding.session_facts USING gin (found_by extensions.gin_trgm_ops);
CREATE INDEX session_facts_labels ON onboarding.session_facts USING gin (labels jsonb_path_ops);
alter table onboarding.session_facts enable row level security, force row level security;
create policy delete_all on onboarding.session_facts for delete to onboarding_jobs using (true);
create policy delete_own on onboarding.session_facts for delete to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy insert_own on onboarding.session_facts for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on onboarding.session_facts for select to onboarding_jobs using (true);
create policy select_own on onboarding.session_facts for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy select_to_help on onboarding.session_facts for select to onboarding_support using (true);
create policy update_all on onboarding.session_facts for update to onboarding_jobs using (true) with check (true);
create policy update_own on onboarding.session_facts for update to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id)) with check ((( SELECT auth.uid() AS uid) = user_id));
grant delete, select on onboarding.session_facts to onboarding_api;
grant delete, select on onboarding.session_facts to onboarding_jobs;
grant select on onboarding.session_facts to onboarding_support;
grant insert (user_id, session_id, flow, day, version, locale, source, labels, path, current_step, status, found_by) on onboarding.session_facts to onboarding_api;
grant update (version, locale, labels, path, current_step, status, tallies, found_by) on onboarding.session_facts to onboarding_jobs;
grant update (version, locale, labels, path, current_step, status, was_resumed, tallies) on onboarding.session_facts to onboarding_api;

create table onboarding.session_signals (
  user_id uuid not null,
  session_id uuid not null,
  save_refused_at timestamp with time zone,
  ai_failed_at timestamp with time zone,
  ai_slow_at timestamp with time zone,
  suggested text[],
  refusals jsonb default '[]'::jsonb not null,
  constraint session_signals_pkey PRIMARY KEY (user_id, session_id),
  constraint session_signals_user_id_session_id_fkey FOREIGN KEY (user_id, session_id) REFERENCES public.onboarding_sessions(user_id, id) ON DELETE CASCADE
);
comment on table onboarding.session_signals is 'What happened to a session lately, for the question why people leave.';
alter table onboarding.session_signals enable row level security, force row level security;
create policy insert_all on onboarding.session_signals for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.session_signals for select to onboarding_jobs using (true);
create policy select_own on onboarding.session_signals for select to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy select_to_help on onboarding.session_signals for select to onboarding_support using (true);
create policy update_all on onboarding.session_signals for update to onboarding_jobs using (true) with check (true);
grant insert, select on onboarding.session_signals to onboarding_jobs;
grant select on onboarding.session_signals to onboarding_api;
grant select on onboarding.session_signals to onboarding_support;
grant update (save_refused_at, ai_failed_at, ai_slow_at, suggested, refusals) on onboarding.session_signals to onboarding_jobs;

create table onboarding.stalls (
  user_id uuid not null,
  session_id uuid not null,
  after character varying(10) not null,
  at timestamp with time zone not null,
  constraint stalls_pkey PRIMARY KEY (user_id, session_id, after),
  constraint stalls_user_id_session_id_fkey FOREIGN KEY (user_id, session_id) REFERENCES public.onboarding_sessions(user_id, id) ON DELETE CASCADE
);
comment on table onboarding.stalls is 'The stalls of a session that were told.';
alter table onboarding.stalls enable row level security, force row level security;
create policy insert_all on onboarding.stalls for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.stalls for select to onboarding_jobs using (true);
grant insert, select on onboarding.stalls to onboarding_jobs;

create table onboarding.traffic_minutes (
  flow character varying(63) not null,
  minute timestamp with time zone not null,
  requests bigint default 0 not null,
  errors bigint default 0 not null,
  latencies bigint[] default '{0,0,0,0,0,0,0,0}'::bigint[] not null,
  ai_answers bigint default 0 not null,
  ai_degraded bigint default 0 not null,
  constraint traffic_minutes_pkey PRIMARY KEY (flow, minute)
);
comment on table onboarding.traffic_minutes is 'A flow''s requests by minute, of all processes, for alerts and the operators'' page.';
alter table onboarding.traffic_minutes enable row level security, force row level security;
create policy delete_all on onboarding.traffic_minutes for delete to onboarding_jobs using (true);
create policy insert_all on onboarding.traffic_minutes for insert to onboarding_jobs with check (true);
create policy select_all on onboarding.traffic_minutes for select to onboarding_jobs using (true);
create policy update_all on onboarding.traffic_minutes for update to onboarding_jobs using (true) with check (true);
grant delete, insert, select on onboarding.traffic_minutes to onboarding_jobs;
grant update (requests, errors, latencies, ai_answers, ai_degraded) on onboarding.traffic_minutes to onboarding_jobs;

create table public.industries (
  id integer default nextval('public.industries_id_seq'::regclass) not null,
  name character varying(100) not null,
  category character varying(50) not null,
  description text,
  ai_context jsonb,
  created_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  slug character varying(64) not null,
  name_es character varying(100) not null,
  category_name character varying(100) not null,
  category_name_es character varying(100) not null,
  description_es text,
  seed_digest text,
  constraint industries_ai_context_check CHECK (((ai_context IS NULL) OR (jsonb_typeof(ai_context) = 'object'::text))),
  constraint industries_name_key UNIQUE (name),
  constraint industries_pkey PRIMARY KEY (id),
  constraint industries_slug_check CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint industries_slug_key UNIQUE (slug)
);
comment on table public.industries is 'Reference data: what an answer can name as an industry.';
alter table public.industries enable row level security, force row level security;
create policy insert_all on public.industries for insert to onboarding_jobs with check (true);
create policy select_all on public.industries for select to authenticated, onboarding_api, onboarding_jobs, service_role using (true);
create policy update_all on public.industries for update to onboarding_jobs using (true) with check (true);
grant insert, select, update on public.industries to onboarding_jobs;
grant select on public.industries to authenticated;
grant select on public.industries to onboarding_api;
grant select on public.industries to service_role;
grant usage on sequence public.industries_id_seq to onboarding_jobs;
CREATE TRIGGER index_industry AFTER INSERT OR UPDATE ON public.industries FOR EACH ROW EXECUTE FUNCTION onboarding.index_industry();

create table public.onboarding_sessions (
  id uuid default gen_random_uuid() not null,
  user_id uuid not null,
  status character varying(20) default 'in_progress'::character varying not null,
  current_step integer default 1 not null,
  step_data jsonb default '{}'::jsonb not null,
  ai_recommendations jsonb,
  completed_at timestamp with time zone,
  created_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  updated_at timestamp with time zone default CURRENT_TIMESTAMP not null,
  expires_at timestamp with time zone default date_bin('01:00:00'::interval, ((CURRENT_TIMESTAMP + '169:00:00'::interval) - '00:00:00.000001'::interval), '1970-01-01 00:00:00+00'::timestamp with time zone) not null,
  completed_steps text[] default '{}'::text[] not null,
  flow character varying(63) default 'onboarding'::character varying not null,
  definition_version integer default 1 not null,
  path text[] default '{}'::text[] not null,
  revision integer default 1 not null,
  field_revisions jsonb default '{}'::jsonb not null,
  labels jsonb default '{}'::jsonb not null,
  event_fields jsonb default '{}'::jsonb not null,
  advice_digests jsonb default '{}'::jsonb not null,
  recommendations_basis text,
  locale character varying(35) default 'en'::character varying not null,
  source character varying(64),
  resumed_from uuid,
  closed_reason character varying(20),
  closed_at timestamp with time zone default CASE WHEN (closed_reason IS NOT NULL) THEN LEAST(updated_at, expires_at) ELSE NULL::timestamp with time zone END,
  constraint onboarding_sessions_ai_recommendations_check CHECK ((jsonb_typeof(ai_recommendations) = 'string'::text)),
  constraint onboarding_sessions_check CHECK ((LEAST(current_step, definition_version, revision) >= 1)),
  constraint onboarding_sessions_check1 CHECK ((((status)::text = 'completed'::text) = (completed_at IS NOT NULL))),
  constraint onboarding_sessions_check2 CHECK ((((status)::text = 'abandoned'::text) = (closed_reason IS NOT NULL))),
  constraint onboarding_sessions_check3 CHECK (((ai_recommendations IS NULL) = (recommendations_basis IS NULL))),
  constraint onboarding_sessions_closed_reason_check CHECK (((closed_reason)::text = ANY ((ARRAY['deleted'::character varying, 'restarted'::character varying, 'expired'::character varying, 'superseded'::character varying])::text[]))),
  constraint onboarding_sessions_field_revisions_check CHECK ((jsonb_typeof(field_revisions) = 'object'::text)),
  constraint onboarding_sessions_flow_check CHECK (((flow)::text ~ '^[a-z][a-z0-9_-]*$'::text)),
  constraint onboarding_sessions_locale_check CHECK (((locale)::text ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'::text)),
  constraint onboarding_sessions_pkey PRIMARY KEY (id),
  constraint onboarding_sessions_resumed_from_fkey FOREIGN KEY (resumed_from) REFERENCES public.onboarding_sessions(id) ON DELETE SET NULL,
  constraint onboarding_sessions_status_check CHECK (((status)::text = ANY ((ARRAY['in_progress'::character varying, 'completed'::character varying, 'abandoned'::character varying])::text[]))),
  constraint onboarding_sessions_step_data_check CHECK (((jsonb_typeof(step_data) = 'object'::text) AND (pg_column_size(step_data) <= 262144))),
  constraint onboarding_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE,
  constraint onboarding_sessions_user_id_id_key UNIQUE (user_id, id)
) with (autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_cost_delay=1);
comment on table public.onboarding_sessions is 'One user''s way through a flow; at most one of each in progress.';
alter table public.onboarding_sessions alter column ai_recommendations set storage external;
CREATE INDEX idx_onboarding_sessions_expires_at ON public.onboarding_sessions USING btree (expires_at);
CREATE INDEX idx_onboarding_sessions_status ON public.onboarding_sessions USING btree (status);
CREATE INDEX idx_onboarding_sessions_user_id ON public.onboarding_sessions USING btree (user_id);
CREATE INDEX onboarding_sessions_by_start ON public.onboarding_sessions USING btree (flow, created_at, id);
CREATE INDEX onboarding_sessions_completed ON public.onboarding_sessions USING btree (flow, completed_at) WHERE ((status)::text = 'completed'::text);
CREATE INDEX onboarding_sessions_due_to_archive ON public.onboarding_sessions USING btree (flow, closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX onboarding_sessions_due_to_expire ON public.onboarding_sessions USING btree (flow, expires_at) WHERE ((status)::text = 'in_progress'::text);
CREATE INDEX onboarding_sessions_resumed_from ON public.onboarding_sessions USING btree (resumed_from) WHERE (resumed_from IS NOT NULL);
CREATE INDEX onboarding_sessions_source ON public.onboarding_sessions USING btree (source) WHERE (source IS NOT NULL);
CREATE UNIQUE INDEX onboarding_sessions_one_in_progress ON public.onboarding_sessions USING btree (user_id, flow) WHERE ((status)::text = 'in_progress'::text);
alter table public.onboarding_sessions enable row level security, force row level security;
create policy delete_all on public.onboarding_sessions for delete to onboarding_jobs using (true);
create policy delete_own on public.onboarding_sessions for delete to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy insert_own on public.onboarding_sessions for insert to onboarding_api with check ((( SELECT auth.uid() AS uid) = user_id));
create policy select_all on public.onboarding_sessions for select to onboarding_jobs, service_role using (true);
create policy select_own on public.onboarding_sessions for select to authenticated, onboarding_api using ((( SELECT auth.uid() AS uid) = user_id));
create policy select_to_help on public.onboarding_sessions for select to onboarding_support using (true);
create policy update_all on public.onboarding_sessions for update to onboarding_jobs using (true) with check (true);
create policy update_own on public.onboarding_sessions for update to onboarding_api using ((( SELECT auth.uid() AS uid) = user_id)) with check ((( SELECT auth.uid() AS uid) = user_id));
grant delete, select on public.onboarding_sessions to onboarding_api;
grant delete, select on public.onboarding_sessions to onboarding_jobs;
grant select on public.onboarding_sessions to authenticated;
grant select on public.onboarding_sessions to onboarding_support;
grant select on public.onboarding_sessions to service_role;
grant insert (id, user_id, current_step, step_data, created_at, updated_at, expires_at, completed_steps, flow, definition_version, path, field_revisions, labels, event_fields, advice_digests, locale, source, resumed_from) on public.onboarding_sessions to onboarding_api;
grant update (status, current_step, step_data, ai_recommendations, completed_at, updated_at, expires_at, completed_steps, definition_version, path, revision, field_revisions, labels, event_fields, advice_digests, recommendations_basis, locale, closed_reason) on public.onboarding_sessions to onboarding_api;
grant update (status, current_step, step_data, ai_recommendations, updated_at, completed_steps, definition_version, path, revision, field_revisions, labels, event_fields, advice_digests, recommendations_basis, closed_reason) on public.onboarding_sessions to onboarding_jobs;
CREATE TRIGGER count_erased BEFORE DELETE ON public.onboarding_sessions FOR EACH ROW WHEN (((old.status)::text = 'in_progress'::text)) EXECUTE FUNCTION onboarding.count_erased();
CREATE TRIGGER guard_identity BEFORE UPDATE OF id, user_id ON public.onboarding_sessions FOR EACH ROW EXECUTE FUNCTION onboarding.guard_session();
CREATE TRIGGER guard_session BEFORE UPDATE ON public.onboarding_sessions FOR EACH ROW WHEN ((((old.status)::text <> 'in_progress'::text) OR (new.revision < old.revision))) EXECUTE FUNCTION onboarding.guard_session();

CREATE OR REPLACE FUNCTION onboarding.abandon(s public.onboarding_sessions, p_reason text, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_before constant public.onboarding_sessions := s;
begin
  s.status := 'abandoned';
  s.closed_reason := p_reason;
  s.revision := s.revision + 1;
  s.updated_at := p_now;
  update public.onboarding_sessions
  set status = s.status, closed_reason = s.closed_reason, revision = s.revision, updated_at = s.updated_at
  where user_id = s.user_id and id = s.id;
  perform onboarding.count_leaving(v_before, p_now);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, completed_steps, current_step, locale, created_at
  ) values (s.user_id, s.id, s.revision, 'abandoned', s.completed_steps, s.current_step, s.locale, p_now);
  perform onboarding.emit_event(s, 'onboarding.abandoned', null);
end
$function$;
comment on function onboarding.abandon(public.onboarding_sessions,text,timestamp with time zone) is 'Closes a session that the caller holds locked, for that reason: records the edit, counts it and tells of it.';
grant execute on function onboarding.abandon(public.onboarding_sessions,text,timestamp with time zone) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.access_token_hook(event jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  v_user_id constant uuid := (event ->> 'user_id')::uuid;
  v_flow text;
  v_until timestamptz;
  v_done jsonb := '{}';
begin
  for v_flow in
    select distinct flow from public.onboarding_sessions where user_id = v_user_id and status = 'completed'
  loop
    v_until := onboarding.done_until(v_user_id, v_flow);
    if v_until is not null then
      v_done := v_done || pg_catalog.jsonb_build_object(v_flow, onboarding.instant(nullif(v_until, 'infinity')));
    end if;
  end loop;
  return pg_catalog.jsonb_set(event, '{claims,onboarding_done}', v_done);
end
$function$;
comment on function onboarding.access_token_hook(jsonb) is 'A Supabase access token hook: adds the claim `onboarding_done`, {flow: null or the instant from which something is
past due} of every flow that the user is done with, and leaves the other claims as they are.';

CREATE OR REPLACE FUNCTION onboarding.add_plan_item(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, item jsonb, revision integer, plan jsonb)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  e onboarding.plan_edits;
  v_item_id constant uuid := p_request ->> 'itemId';
  v_session_id uuid := p_request ->> 'sessionId';
  v_now timestamptz;
begin
  if v_session_id is null then
    select id into v_session_id from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow'
      and (status = 'completed' or (status = 'in_progress' and expires_at > pg_catalog.now()))
    order by status = 'in_progress' desc, created_at desc
    limit 1;
  end if;
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = v_session_id and flow = p_request ->> 'flow' for no key update;
  if not found then
    return query select 'not_found', null::jsonb, null::integer, null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();

  if p_request ->> 'opId' is not null then
    -- Without a session named, another may have become the current one since.
    select * into e from onboarding.plan_edits
    where user_id = p_user_id and op_id = (p_request ->> 'opId')::uuid
      and (session_id = s.id or p_request ->> 'sessionId' is null)
    order by session_id = s.id desc limit 1;
    if found then
      if not p_request -> 'requestDigests' ? e.request_digest then
        return query select 'op_id_reused', null::jsonb, null::integer, null::jsonb;
      else
        return query select 'repeated', e.item, e.revision, null::jsonb;
      end if;
      return;
    end if;
  end if;

  if onboarding.session_state(s, v_now) in ('session_expired', 'session_closed') then
    return query select onboarding.session_state(s, v_now), null::jsonb, null::integer, null::jsonb;
    return;
  end if;
  if not onboarding.follow_draft(s, p_request -> 'layout', v_now) then
    return query select 'unwritten', null::jsonb, null::integer, onboarding.plan_with_draft(s, v_now);
    return;
  end if;
  update onboarding.plans set item_ids = item_ids || v_item_id
  where user_id = p_user_id and session_id = s.id
    and pg_catalog.cardinality(item_ids) < (p_request ->> 'mostItems')::integer;
  if not found then
    return query select 'too_many', null::jsonb, null::integer, null::jsonb;
    return;
  end if;
  insert into onboarding.plan_items (user_id, session_id, item_id, kind, content, source, written_at)
  values (p_user_id, s.id, v_item_id, p_request ->> 'kind', p_request -> 'content', 'person', s.revision);
  item := onboarding.plan_item_json(p_user_id, s.id, v_item_id, s.field_revisions);
  revision := onboarding.note_plan_edit(s, pg_catalog.jsonb_build_object(
    'kind', 'added', 'itemId', v_item_id, 'opId', p_request -> 'opId',
    'requestDigest', p_request #> '{requestDigests,0}'
  ), item, v_now);
  outcome := 'added';
  return next;
end
$function$;
comment on function onboarding.add_plan_item(uuid,jsonb) is 'Adds an item that a person wrote at the end of a plan: {flow, sessionId or null for the current one, itemId, kind,
content, opId, requestDigests, layout, mostItems}, content sealed. outcome: added, repeated, not_found, op_id_reused,
unwritten (as of change_plan_item), session_expired, session_closed, too_many.';
grant execute on function onboarding.add_plan_item(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.add_tally(p_tallies text[], p_series text, p_key text[], p_count integer)
 RETURNS text[]
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
declare
  v_tally constant text := pg_catalog.array_to_string(p_series || p_key, ' ');
  v_place constant integer := pg_catalog.array_position(p_tallies, v_tally);
begin
  if p_count > 0 then
    return p_tallies || v_tally;
  end if;
  return p_tallies[:v_place - 1] || p_tallies[v_place + 1:];
end
$function$;
comment on function onboarding.add_tally(text[],text,text[],integer) is 'The tallies of a session, each `series key …` as often as it befell it, with one more, or with one less where p_count
is below zero.';
grant execute on function onboarding.add_tally(text[],text,text[],integer) to onboarding_api;
grant execute on function onboarding.add_tally(text[],text,text[],integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.add_user(p_user_id uuid, p_email text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if coalesce(pg_catalog.obj_description('auth'::regnamespace, 'pg_namespace'), '') not like '%made by Firststep%' then
    raise exception 'auth.users belongs to Supabase Auth' using errcode = 'FS401';
  end if;
  if p_user_id is distinct from onboarding.request_user_id() then
    raise exception 'only the user of the request is added' using errcode = 'FS401';
  end if;
  insert into auth.users (id, aud, role, email) values (p_user_id, 'authenticated', 'authenticated', p_email)
  on conflict do nothing;
  insert into auth.users (id, aud, role) values (p_user_id, 'authenticated', 'authenticated')
  on conflict do nothing;
end
$function$;
comment on function onboarding.add_user(uuid,text) is 'Adds the user of the request to the stand-in for Supabase Auth, where he is not there yet. Where another row has
his e-mail address he is added without one. Raises FS401 for any other user, and on a real Supabase project.';
grant execute on function onboarding.add_user(uuid,text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.advice_revision(p_user_id uuid, p_session_id uuid, p_draft integer)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  e onboarding.session_edits;
begin
  select * into e from onboarding.session_edits
  where user_id = p_user_id and session_id = p_session_id and revision = p_draft;
  if not e.recommendations_stale then
    return p_draft;
  end if;
  return (
    select pg_catalog.max(revision) from onboarding.session_edits
    where user_id = p_user_id and session_id = p_session_id and revision < p_draft
      and created_at < e.created_at - interval '6 seconds'
  );
end
$function$;
comment on function onboarding.advice_revision(uuid,uuid,integer) is 'The revision of a session whose answers its advice was written from; p_draft is the one at which that was stored.';
grant execute on function onboarding.advice_revision(uuid,uuid,integer) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.append_audit(p_request jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_row onboarding.audit := pg_catalog.jsonb_populate_record(null::onboarding.audit, p_request -> 'row');
  v_head onboarding.audit_head := pg_catalog.jsonb_populate_record(null::onboarding.audit_head, p_request -> 'head');
begin
  update onboarding.audit_head set count = v_head.count, link = v_head.link, key_id = v_head.key_id, proof = v_head.proof
  where count = v_row.id - 1;
  if not found then
    raise exception 'a row of the audit trail comes behind the newest one' using errcode = 'check_violation';
  end if;
  insert into onboarding.audit select v_row.*;
end
$function$;
comment on function onboarding.append_audit(jsonb) is 'Puts a row behind the newest one of the audit trail, and the newest link where the count stands: {row, head}, both as
their tables have them. Raises check_violation where another row has come in between.';
grant execute on function onboarding.append_audit(jsonb) to onboarding_api;
grant execute on function onboarding.append_audit(jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.archive_expired_sessions(p_batch integer DEFAULT 500, p_archive_days integer DEFAULT 30, p_delete_days integer DEFAULT 365, p_flow text DEFAULT NULL::text)
 RETURNS TABLE(expired integer, archived integer, deleted integer)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_archive_before timestamptz := v_now - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days));
begin
  if p_flow is null then
    -- From one flow to the next by the indexes that lead with it, however many sessions each has.
    return query with recursive flows as (
      select least((select pg_catalog.min(s.flow) from public.onboarding_sessions s),
        (select pg_catalog.min(coalesce(a.session ->> 'flow', 'onboarding')) from onboarding.archived_sessions a)) as flow
      union all
      select least((select pg_catalog.min(s.flow) from public.onboarding_sessions s where s.flow > f.flow),
        (select pg_catalog.min(coalesce(a.session ->> 'flow', 'onboarding')) from onboarding.archived_sessions a
          where coalesce(a.session ->> 'flow', 'onboarding') > f.flow))
      from flows f where f.flow is not null
    )
    select coalesce(pg_catalog.sum(done.expired), 0)::integer, coalesce(pg_catalog.sum(done.archived), 0)::integer,
      coalesce(pg_catalog.sum(done.deleted), 0)::integer
    from flows cross join lateral
      onboarding.archive_expired_sessions(p_batch, p_archive_days, p_delete_days, flows.flow) done
    where flows.flow is not null;
    return;
  end if;

  with due as (
    select id, updated_at from public.onboarding_sessions
    where flow = p_flow and status = 'in_progress' and expires_at <= v_now
    order by expires_at limit p_batch
    for update skip locked
  ), closed as (
    update public.onboarding_sessions s
    set status = 'abandoned', closed_reason = 'expired', revision = s.revision + 1, updated_at = v_now
    from due where s.id = due.id
    returning s as session, due.updated_at as last_saved_at
  ), noted as (
    insert into onboarding.session_edits (
      user_id, session_id, revision, kind, completed_steps, current_step, locale, created_at
    )
    select (session).user_id, (session).id, (session).revision, 'abandoned', (session).completed_steps,
      (session).current_step, (session).locale, v_now
    from closed
  ), told as (
    select onboarding.emit_event(session, 'onboarding.abandoned', null) from closed
  ), counted as (
    insert into onboarding.analytics_tail (day, flow, series, key, count)
    select ((session).created_at at time zone 'UTC')::date, (session).flow, 'session', array['expired', dimension, value], pg_catalog.count(*)
    from closed cross join lateral onboarding.session_labels(session)
    group by 1, 2, 4
  ), left_at as (
    select session, array[coalesce((session).path[(session).current_step], 'complete'),
      onboarding.leaving_reason(session, last_saved_at), (session).definition_version::text] as key
    from closed
  ), counted_steps as (
    insert into onboarding.analytics_tail (day, flow, series, key, count)
    select ((session).created_at at time zone 'UTC')::date, (session).flow, 'left', key, pg_catalog.count(*)
    from left_at group by 1, 2, 4
  ), facts as (
    update onboarding.session_facts f set status = 'expired', tallies = onboarding.add_tally(f.tallies, 'left', left_at.key, 1)
    from left_at where f.user_id = (left_at.session).user_id and f.session_id = (left_at.session).id
  )
  select pg_catalog.count(*) into expired from told;

  with due as (
    select s.* from public.onboarding_sessions s
    where s.flow = p_flow and s.closed_at <= v_archive_before
    order by s.closed_at limit p_batch
    for update skip locked
  ), kept as (
    insert into onboarding.archived_sessions (user_id, id, session, archived_at, delete_after, resumed_by)
    select due.user_id, due.id,
      onboarding.session_json(due::public.onboarding_sessions, v_now)::jsonb
        || pg_catalog.jsonb_build_object('source', due.source, 'closedReason', due.closed_reason,
          'plan', onboarding.plan_json(due.user_id, due.id, due.field_revisions)),
      v_now, due.closed_at + pg_catalog.make_interval(days => p_delete_days),
      (select next.id from public.onboarding_sessions next
        where next.user_id = due.user_id and next.resumed_from = due.id limit 1)
    from due
    returning user_id, id
  ), gone as (
    delete from public.onboarding_sessions s using kept
    where s.user_id = kept.user_id and s.id = kept.id returning 1
  )
  select pg_catalog.count(*) into archived from gone;

  with due as (
    select user_id, id from onboarding.archived_sessions
    where coalesce(session ->> 'flow', 'onboarding') = p_flow and delete_after <= v_now
    order by delete_after limit p_batch
    for update skip locked
  ), gone as (
    delete from onboarding.archived_sessions a using due
    where a.user_id = due.user_id and a.id = due.id returning a.user_id, a.id
  ), facts as (
    delete from onboarding.session_facts f using gone where f.user_id = gone.user_id and f.session_id = gone.id
  )
  select pg_catalog.count(*) into deleted from gone;
  return next;
end
$function$;
comment on function onboarding.archive_expired_sessions(integer,integer,integer,text) is 'One bounded step of retention of a flow, of each flow that has sessions without one, by the database''s clock: closes what
has expired, archives what is closed, deletes what is archived, and counts each. Call again until all three are zero. A
session closes at its last change or its expiry, whichever came first; both terms count from there.';
grant execute on function onboarding.archive_expired_sessions(integer,integer,integer,text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.begin_completion(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, session json, may_call_model boolean, reached_key text)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  select c.outcome, c.session, true into outcome, session, may_call_model
  from onboarding.complete_session(p_user_id, p_request) as c;
  if outcome = 'needs_recommendations' then
    begin
      perform onboarding.take_rate_limits(
        pg_catalog.array_agg(l.key), pg_catalog.array_agg(l."limit"), pg_catalog.array_agg(l."windowSeconds")
      ) from pg_catalog.jsonb_to_recordset(p_request -> 'limits') as l (key text, "limit" integer, "windowSeconds" integer);
    exception when sqlstate 'FS429' then
      may_call_model := false;
      get stacked diagnostics reached_key = pg_exception_detail;
    end;
  end if;
  return next;
end
$function$;
comment on function onboarding.begin_completion(uuid,jsonb) is 'The first call of a completion, with the request and the outcomes of complete_session: completes what needs nothing
more, and counts a use of AI against the request''s limits where advice is to be made. Beyond a limit nothing is counted,
may_call_model is false and reached_key is the limit''s.';
grant execute on function onboarding.begin_completion(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.carry_plan(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, plan jsonb)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  v_next public.onboarding_sessions;
  v_draft integer;
  v_now constant timestamptz := pg_catalog.clock_timestamp();
begin
  select * into s from public.onboarding_sessions
  where id = (p_request ->> 'fromSessionId')::uuid and user_id = p_user_id for no key update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  select * into v_next from public.onboarding_sessions
  where id = (p_request ->> 'toSessionId')::uuid and user_id = p_user_id for no key update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  if not onboarding.follow_draft(s, p_request -> 'layout', v_now) then
    return query select 'unwritten', onboarding.plan_with_draft(s, v_now);
    return;
  end if;
  v_draft := onboarding.draft_of(v_next.user_id, v_next.id);
  insert into onboarding.plans (user_id, session_id, revision, draft, locale, item_ids, created_at, updated_at)
  select p.user_id, v_next.id, p.revision, v_draft,
    coalesce(p.locale, s.recommendations_basis::jsonb ->> 'locale'), p.item_ids, v_now, v_now
  from onboarding.plans p where p.user_id = p_user_id and p.session_id = s.id
  on conflict do nothing;
  if not found then
    return query select 'there_already', null::jsonb;
    return;
  end if;
  insert into onboarding.plan_items (
    user_id, session_id, item_id, kind, content, source, state, is_edited, is_carried, based_on, written_at,
    field_revisions
  )
  select i.user_id, v_next.id, i.item_id, i.kind, i.content, i.source, i.state, i.is_edited, true, along.based_on,
    -- What was stale stays so, and what was not is so once an answer changes from here on.
    case when onboarding.is_stale(i.based_on, i.written_at, s.field_revisions)
      or along.based_on && onboarding.texts(p_request -> 'changed') then 0 else v_next.revision end,
    i.field_revisions
  from onboarding.plan_items i
  cross join lateral (select array(
    select coalesce(p_request -> 'paths' ->> path, path)
    from pg_catalog.unnest(i.based_on) with ordinality as based (path, place) order by place
  )) as along (based_on)
  where i.user_id = p_user_id and i.session_id = s.id;
  return query select 'carried', onboarding.plan_with_draft(v_next, v_now);
end
$function$;
comment on function onboarding.carry_plan(uuid,jsonb) is 'Takes the plan of a session along to the one that goes on from it: {fromSessionId, toSessionId, paths, changed,
layout}, paths where a newer version of the flow has put what items are based on, changed which of these the next
session answers otherwise. Items
keep id, place, state and edits, the plan its revision; the former session keeps its own. outcome: carried, there_already,
not_found, or unwritten: the plan does not follow its advice yet; lay it out from `plan` and call again.';
grant execute on function onboarding.carry_plan(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.change_plan_item(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, item jsonb, revision integer, plan jsonb, detail jsonb)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  p onboarding.plans;
  i onboarding.plan_items;
  e onboarding.plan_edits;
  v_item_id constant uuid := p_request ->> 'itemId';
  v_patch constant jsonb := p_request -> 'patch';
  v_base constant integer := p_request ->> 'baseRevision';
  v_session_id uuid;
  v_now timestamptz;
  v_others uuid[];
  v_before jsonb;
  v_changed text[];
begin
  -- Of plans that an update took along, that of the newest session counts, but where it was given up or ran out. An item
  -- of a mere draft is nowhere yet: its id begins as that of its session.
  select pi.session_id into v_session_id
  from onboarding.plan_items pi
  join public.onboarding_sessions os on os.user_id = pi.user_id and os.id = pi.session_id
  where pi.user_id = p_user_id and pi.item_id = v_item_id
  order by onboarding.session_state(row(os.*)::public.onboarding_sessions, pg_catalog.clock_timestamp()) in ('open', 'completed') desc, os.created_at desc
  limit 1;
  if not found then
    select id into v_session_id from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow' and pg_catalog.left(id::text, 8) = pg_catalog.left(v_item_id::text, 8)
    order by created_at desc limit 1;
  end if;
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = v_session_id and flow = p_request ->> 'flow' for no key update;
  if not found then
    return query select 'not_found', null::jsonb, null::integer, null::jsonb, null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();

  if p_request ->> 'opId' is not null then
    select * into e from onboarding.plan_edits
    where user_id = p_user_id and op_id = (p_request ->> 'opId')::uuid
      and (session_id = s.id or item_id = v_item_id)
    order by session_id = s.id desc limit 1;
    if found then
      if not p_request -> 'requestDigests' ? e.request_digest then
        return query select 'op_id_reused', null::jsonb, null::integer, null::jsonb, null::jsonb;
      else
        return query select 'repeated', e.item, e.revision, null::jsonb, null::jsonb;
      end if;
      return;
    end if;
  end if;

  if onboarding.session_state(s, v_now) in ('session_expired', 'session_closed') and (
    p_request -> 'layout' is not null or exists (
      select from onboarding.plan_items
      where user_id = p_user_id and session_id = s.id and item_id = v_item_id
    )
  ) then
    return query select onboarding.session_state(s, v_now), null::jsonb, null::integer, null::jsonb, null::jsonb;
    return;
  end if;
  if not onboarding.follow_draft(s, p_request -> 'layout', v_now) then
    return query select 'unwritten', null::jsonb, null::integer, onboarding.plan_with_draft(s, v_now), null::jsonb;
    return;
  end if;
  select * into p from onboarding.plans where user_id = p_user_id and session_id = s.id;
  select * into i from onboarding.plan_items
  where user_id = p_user_id and session_id = s.id and item_id = v_item_id;
  if not found then
    return query select 'not_found', null::jsonb, null::integer, null::jsonb, null::jsonb;
    return;
  end if;
  if v_patch ? 'content' and not p_request -> 'contentKinds' ? i.kind then
    return query select 'other_kind', null::jsonb, p.revision, null::jsonb, pg_catalog.to_jsonb(i.kind);
    return;
  end if;
  if v_base > p.revision then
    return query select 'revision_ahead', null::jsonb, p.revision, null::jsonb, null::jsonb;
    return;
  end if;

  v_before := pg_catalog.jsonb_build_object(
    'state', i.state, 'content', i.content, 'isEdited', i.is_edited, 'position', pg_catalog.array_position(p.item_ids, v_item_id) - 1
  );
  v_changed := array(select key from pg_catalog.jsonb_each(
    case when v_patch ? 'position' then v_patch || pg_catalog.jsonb_build_object(
      'position', least((v_patch ->> 'position')::integer, pg_catalog.cardinality(p.item_ids) - 1)
    ) else v_patch end
  ) where v_before -> key <> value);
  if v_base is not null then
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('field', field, 'theirs', v_before -> field)) into detail
    from pg_catalog.unnest(v_changed) as field
    where (i.field_revisions ->> field)::integer > v_base;
    if detail is not null then
      return query select 'edit_conflict', onboarding.plan_item_json(p_user_id, s.id, v_item_id, s.field_revisions),
        p.revision, null::jsonb, detail;
      return;
    end if;
  end if;

  if v_changed <> '{}' then
    update onboarding.plan_items set
      state = coalesce(v_patch ->> 'state', i.state),
      content = coalesce(v_patch -> 'content', i.content),
      is_edited = i.is_edited or 'content' = any (v_changed),
      -- Who writes it anew knows the answers as they are.
      written_at = case when 'content' = any (v_changed) then s.revision else i.written_at end,
      field_revisions = i.field_revisions || (
        select pg_catalog.jsonb_object_agg(field, p.revision + 1) from pg_catalog.unnest(v_changed) as field
      )
    where user_id = p_user_id and session_id = s.id and item_id = v_item_id;
  end if;
  if 'position' = any (v_changed) then
    v_others := pg_catalog.array_remove(p.item_ids, v_item_id);
    update onboarding.plans set
      item_ids = v_others[: (v_patch ->> 'position')::integer] || v_item_id
        || v_others[(v_patch ->> 'position')::integer + 1 :]
    where user_id = p_user_id and session_id = s.id;
  end if;
  item := onboarding.plan_item_json(p_user_id, s.id, v_item_id, s.field_revisions);
  if v_changed && array['state', 'content'] then
    -- What was decided in the plan that this one was taken along from is counted there, where it stands as it was.
    if 'state' = any (v_changed) and i.is_carried and not exists (
      select from onboarding.plan_edits
      where user_id = p_user_id and session_id = s.id and revision = (i.field_revisions ->> 'state')::integer
    ) then
      v_before := v_before || '{"state": "suggested"}';
    end if;
    perform onboarding.count_plan_change(s, v_before, item);
  end if;
  revision := onboarding.note_plan_edit(s, pg_catalog.jsonb_build_object(
    'kind', 'changed', 'itemId', v_item_id, 'opId', p_request -> 'opId',
    'requestDigest', p_request #> '{requestDigests,0}', 'baseRevision', v_base
  ), item, v_now);
  outcome := 'changed';
  return next;
end
$function$;
comment on function onboarding.change_plan_item(uuid,jsonb) is 'Changes an item of the newest open plan that has it: {flow, itemId, patch: {state, content, position}, baseRevision, opId,
requestDigests, layout, contentKinds}, contents sealed. outcome: changed, repeated, not_found, op_id_reused, unwritten (the plan does
not follow its advice yet: lay it out from `plan` and call again), session_expired, session_closed, other_kind (the
content is of none of contentKinds; detail: its kind), revision_ahead, edit_conflict (detail: [{field, theirs}]).';
grant execute on function onboarding.change_plan_item(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.claim_events(p_flow text, p_receiver text, p_events text[], p_first integer, p_again integer, p_lease interval)
 RETURNS TABLE(id uuid, type text, payload jsonb, created_at timestamp with time zone, attempt integer, sent_at timestamp with time zone)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
begin
  perform onboarding.subscribe_to_events(p_flow, p_receiver, p_events);
  perform onboarding.withdraw_stalled();
  return query
    with first_time as (
      select o.id from onboarding.outbox o
      where o.flow = p_flow and o.receiver = p_receiver and o.delivered_at is null and o.dead_at is null
        and least(o.attempts, 1) = 0 and o.next_attempt_at <= v_now
        and not exists (
          select from onboarding.outbox earlier
          where earlier.session_id = o.session_id and earlier.receiver = o.receiver and earlier.position < o.position
            and earlier.delivered_at is null
        )
      order by o.next_attempt_at, o.position limit p_first
      for update skip locked
    ), again as (
      select o.id from onboarding.outbox o
      where o.flow = p_flow and o.receiver = p_receiver and o.delivered_at is null and o.dead_at is null
        and least(o.attempts, 1) = 1 and o.next_attempt_at <= v_now
        and not exists (
          select from onboarding.outbox earlier
          where earlier.session_id = o.session_id and earlier.receiver = o.receiver and earlier.position < o.position
            and earlier.delivered_at is null
        )
      order by o.next_attempt_at, o.position limit p_again
      for update skip locked
    ), head as (
      select first_time.id from first_time
      union all
      select again.id from again
    )
    update onboarding.outbox o set attempts = o.attempts + 1, next_attempt_at = v_now + p_lease
    from head where o.id = head.id and o.receiver = p_receiver
    returning o.id, o.type::text, o.payload, o.created_at, o.attempts, v_now;
end
$function$;
comment on function onboarding.claim_events(text,text,text[],integer,integer,interval) is 'Takes the next event of up to p_first sessions of a flow where it goes out to the receiver for the first time, and of up
to p_again where it failed before, for delivery within the lease, and renews the subscription. What tells of a stall
that is over is withdrawn before.';
grant execute on function onboarding.claim_events(text,text,text[],integer,integer,interval) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.complete_session(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, session json)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
  v_answers jsonb;
  v_is_stale boolean;
  v_replaced jsonb;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow' for update;
  if not found then
    return query select 'not_found', null::json;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select case v_state when 'completed' then 'was_completed' else v_state end, onboarding.session_json(s, v_now);
    return;
  end if;
  if s.definition_version <> (p_request -> 'version')::integer then
    return query select 'outdated', onboarding.session_json(s, v_now);
    return;
  end if;
  if not s.completed_steps @> s.path then
    return query select 'steps_incomplete', onboarding.session_json(s, v_now);
    return;
  end if;
  v_answers := (onboarding.session_json(s, v_now) ->> 'adviceBasis')::jsonb;
  v_is_stale := (p_request -> 'hasAdvice')::boolean and onboarding.is_advice_stale(s.recommendations_basis, v_answers);
  if v_is_stale and onboarding.is_advice_stale(p_request ->> 'basis', v_answers) then
    return query select 'needs_recommendations', onboarding.session_json(s, v_now);
    return;
  end if;
  v_old := s;
  if v_is_stale then
    v_replaced := coalesce(s.ai_recommendations, 'null');
    s.ai_recommendations := p_request -> 'recommendations';
    s.recommendations_basis := p_request ->> 'basis';
  end if;
  update public.onboarding_sessions set
    status = 'completed', completed_at = v_now, ai_recommendations = s.ai_recommendations,
    recommendations_basis = s.recommendations_basis, revision = s.revision + 1, updated_at = v_now
  where user_id = p_user_id and id = s.id
  returning * into s;
  perform onboarding.count_changed(v_old, s);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, patch, completed_steps, current_step, locale, created_at
  ) values (s.user_id, s.id, s.revision, 'completed', v_replaced, s.completed_steps, s.current_step, s.locale, v_now);
  -- What an earlier session lacked is answered, or judged anew.
  delete from onboarding.requirement_deadlines where user_id = s.user_id and flow = s.flow;
  perform onboarding.emit_event(s, 'onboarding.completed', null);
  return query select 'completed', onboarding.session_json(s, v_now);
end
$function$;
comment on function onboarding.complete_session(uuid,jsonb) is 'Completes a session whose path is done. p_request: sessionId, flow, version; hasAdvice, whether the flow has any; and
recommendations with their basis. outcome: completed; was_completed, before this call; not_found, session_expired,
session_closed, outdated (move the session to this version and call again), steps_incomplete, or needs_recommendations:
the caller makes them and calls again. They are taken only if they were made from the answers as they now stand, and
the edit keeps the advice that they replaced.';
grant execute on function onboarding.complete_session(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.count_ai_usage(p_before onboarding.ai_usage, p_after onboarding.ai_usage)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if (p_before.model_used, p_before.outcome, p_before.input_tokens, p_before.output_tokens, p_before.cost_nusd)
    is not distinct from
    (p_after.model_used, p_after.outcome, p_after.input_tokens, p_after.output_tokens, p_after.cost_nusd) then
    return;
  end if;
  insert into onboarding.analytics_tail (day, series, key, count, input_tokens, output_tokens, cost_nusd)
  select booked.day, 'ai_call', array[coalesce(booked.model, ''), booked.outcome],
    booked.sign, booked.sign * booked.input_tokens, booked.sign * booked.output_tokens, booked.sign * booked.cost
  from (values
    (p_before.day, coalesce(p_before.model_used, p_before.model_asked), p_before.outcome, -1,
      coalesce(p_before.input_tokens, 0), coalesce(p_before.output_tokens, 0), p_before.cost_nusd),
    (p_after.day, coalesce(p_after.model_used, p_after.model_asked), p_after.outcome, 1,
      coalesce(p_after.input_tokens, 0), coalesce(p_after.output_tokens, 0), p_after.cost_nusd)
  ) as booked (day, model, outcome, sign, input_tokens, output_tokens, cost)
  where booked.day is not null;
end
$function$;
comment on function onboarding.count_ai_usage(onboarding.ai_usage,onboarding.ai_usage) is 'Counts a call to a model as it was booked; what was booked of it before (null: nothing) is taken back.';
grant execute on function onboarding.count_ai_usage(onboarding.ai_usage,onboarding.ai_usage) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_changed(p_before public.onboarding_sessions, s public.onboarding_sessions)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_since timestamptz;
begin
  -- Answers move a session from one label to another.
  if s.locale <> p_before.locale or s.labels <> p_before.labels or s.definition_version <> p_before.definition_version then
    insert into onboarding.analytics_tail (day, flow, series, key, count)
    select onboarding.session_day(s), s.flow, 'session', array['started', moved.dimension, moved.value], sum(moved.count)
    from (
      select dimension, value, 1 from onboarding.session_labels(s)
      union all
      select dimension, value, -1 from onboarding.session_labels(p_before)
    ) as moved (dimension, value, count)
    group by moved.dimension, moved.value having sum(moved.count) <> 0;
  end if;
  if s.current_step <> p_before.current_step or s.path <> p_before.path or s.status <> p_before.status
    or s.definition_version <> p_before.definition_version then
    select coalesce(pg_catalog.min(e.created_at), case when p_before.current_step = 1 then p_before.created_at end)
    into v_since from onboarding.session_edits e
    where e.user_id = s.user_id and e.session_id = s.id and e.revision < s.revision
      and e.current_step >= p_before.current_step;
    perform onboarding.count_steps(p_before, s, v_since);
  end if;
  if s.status <> p_before.status then
    perform onboarding.count_session_event(s, 'completed', 1);
    perform onboarding.count_in_session(s, 'seconds', array['total', onboarding.rounded_seconds(s.completed_at - s.created_at)]);
  end if;
  if (s.locale, s.labels, s.definition_version, s.current_step, s.path, s.status)
    is distinct from
    (p_before.locale, p_before.labels, p_before.definition_version, p_before.current_step, p_before.path, p_before.status) then
    update onboarding.session_facts f set
      locale = s.locale, labels = s.labels, version = s.definition_version, current_step = s.current_step, path = s.path,
      status = s.status
    where f.user_id = s.user_id and f.session_id = s.id;
  end if;
end
$function$;
comment on function onboarding.count_changed(public.onboarding_sessions,public.onboarding_sessions) is 'Counts what a change of a session means: its groups, the steps that it has got past, and its completion.';
grant execute on function onboarding.count_changed(public.onboarding_sessions,public.onboarding_sessions) to onboarding_api;
grant execute on function onboarding.count_changed(public.onboarding_sessions,public.onboarding_sessions) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_completed_step(s public.onboarding_sessions, p_step text, p_label text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_suggested text[];
begin
  if p_label is not null then
    select suggested into v_suggested from onboarding.session_signals
    where user_id = s.user_id and session_id = s.id;
    if v_suggested is not null then
      perform onboarding.count_suggestion(s, s.labels ->> p_label, v_suggested);
    end if;
  end if;
  if not exists (
    select from onboarding.session_edits e
    where e.user_id = s.user_id and e.session_id = s.id and e.revision < s.revision and p_step = any (e.completed_steps)
  ) then
    perform onboarding.emit_event(s, 'onboarding.step_completed', p_step);
  end if;
end
$function$;
comment on function onboarding.count_completed_step(public.onboarding_sessions,text,text) is 'Counts what became of a suggestion that this step of a session answers, with the value of that label, and tells of
the step if it was never done before.';
grant execute on function onboarding.count_completed_step(public.onboarding_sessions,text,text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.count_due_sessions(p_archive_days integer DEFAULT 30, p_delete_days integer DEFAULT 365, p_flow text DEFAULT NULL::text)
 RETURNS TABLE(expired bigint, archived bigint, deleted bigint)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return query select
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and status = 'in_progress' and expires_at <= now()),
    (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => least(p_archive_days, p_delete_days))),
    (select pg_catalog.count(*) from onboarding.archived_sessions
      where (p_flow is null or coalesce(session ->> 'flow', 'onboarding') = p_flow) and delete_after <= now())
    + (select pg_catalog.count(*) from public.onboarding_sessions
      where (p_flow is null or flow = p_flow) and (status = 'abandoned' or (status = 'in_progress' and expires_at <= now()))
        and least(updated_at, expires_at) <= now() - pg_catalog.make_interval(days => p_delete_days));
end
$function$;
comment on function onboarding.count_due_sessions(integer,integer,text) is 'What archive_expired_sessions would do if it ran to the end, of a flow, of all without one.';
grant execute on function onboarding.count_due_sessions(integer,integer,text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_erased()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  perform onboarding.count_leaving(old, pg_catalog.now());
  return old;
end
$function$;
comment on function onboarding.count_erased() is 'Counts a session that is erased while in progress as one that was left.';

CREATE OR REPLACE FUNCTION onboarding.count_erasure(p_user_id uuid, p_session_ids uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
end
$function$;
comment on function onboarding.count_erasure(uuid,uuid[]) is 'Counts those live sessions of a user that are about to be deleted, all of them without ids: nothing to do here, where the
trigger count_erased does so row by row.';
grant execute on function onboarding.count_erasure(uuid,uuid[]) to onboarding_api;
grant execute on function onboarding.count_erasure(uuid,uuid[]) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_in_session(s public.onboarding_sessions, p_series text, p_key text[], p_count integer DEFAULT 1, p_status text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  insert into onboarding.analytics_tail (day, flow, series, key, count)
  values (onboarding.session_day(s), s.flow, p_series, p_key, p_count);
  -- In one update: the account may be on its way out, and a second would look for it.
  update onboarding.session_facts f set
    tallies = onboarding.add_tally(f.tallies, p_series, p_key, p_count), status = coalesce(p_status, f.status)
  where f.user_id = s.user_id and f.session_id = s.id;
end
$function$;
comment on function onboarding.count_in_session(public.onboarding_sessions,text,text[],integer,text) is 'Counts what befell a session once in the daily counters, and in the session''s own facts, by which segments are counted.';
grant execute on function onboarding.count_in_session(public.onboarding_sessions,text,text[],integer,text) to onboarding_api;
grant execute on function onboarding.count_in_session(public.onboarding_sessions,text,text[],integer,text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_leaving(s public.onboarding_sessions, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_event constant text := case when s.expires_at <= p_now then 'expired' else 'abandoned' end;
begin
  perform onboarding.count_session_event(s, v_event, 1);
  perform onboarding.count_in_session(s, 'left', array[coalesce(s.path[s.current_step], 'complete'),
    onboarding.leaving_reason(s, s.updated_at), s.definition_version::text], 1, v_event);
end
$function$;
comment on function onboarding.count_leaving(public.onboarding_sessions,timestamp with time zone) is 'Counts a session that ends unfinished: as expired or abandoned, at which step, and what had just happened.';
grant execute on function onboarding.count_leaving(public.onboarding_sessions,timestamp with time zone) to onboarding_api;
grant execute on function onboarding.count_leaving(public.onboarding_sessions,timestamp with time zone) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_plan_change(s public.onboarding_sessions, p_before jsonb, p_after jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  perform onboarding.count_in_session(s, 'plan', array[what, p_after ->> 'kind', p_after ->> 'source'], sum(change)::integer)
  from (values
    (p_before ->> 'state', -1), (p_after ->> 'state', 1),
    ('edited', (p_after ->> 'isEdited')::boolean::integer - (p_before ->> 'isEdited')::boolean::integer)
  ) as changes (what, change)
  where what <> 'suggested'
  group by what having pg_catalog.sum(change) <> 0;
end
$function$;
comment on function onboarding.count_plan_change(public.onboarding_sessions,jsonb,jsonb) is 'Counts what a person made of an item of advice, by the day on which its session was started: accepted, dismissed and
done as they now stand, edited once.';
grant execute on function onboarding.count_plan_change(public.onboarding_sessions,jsonb,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.count_reopened(s public.onboarding_sessions)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  f onboarding.session_facts;
  v_left text;
begin
  select * into f from onboarding.session_facts where user_id = s.user_id and session_id = s.id;
  if f.status not in ('abandoned', 'expired') then
    return;
  end if;
  perform onboarding.count_session_event(s, f.status, -1);
  select tally into v_left from pg_catalog.unnest(f.tallies) as tally where tally like 'left %' limit 1;
  if v_left is not null then
    perform onboarding.count_in_session(s, 'left', (pg_catalog.string_to_array(v_left, ' '))[2:], -1, 'in_progress');
  end if;
end
$function$;
comment on function onboarding.count_reopened(public.onboarding_sessions) is 'Takes back what was counted of a session''s leaving, where it was.';
grant execute on function onboarding.count_reopened(public.onboarding_sessions) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.count_requests(p_key text, p_amount integer, p_window_seconds integer)
 RETURNS TABLE(used integer, reset_seconds integer)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_end timestamptz := v_now + pg_catalog.make_interval(secs => p_window_seconds);
begin
  return query
    insert into onboarding.rate_limits as r (key, used, expires_at) values (p_key, p_amount, v_end)
    on conflict (key) do update set
      used = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.used else r.used + excluded.used end,
      expires_at = case when r.expires_at <= pg_catalog.clock_timestamp() then excluded.expires_at else r.expires_at end
    returning r.used,
      greatest(1, pg_catalog.ceil(extract(epoch from r.expires_at - pg_catalog.clock_timestamp())))::integer;
end
$function$;
comment on function onboarding.count_requests(text,integer,integer) is 'Adds to a count; where its window has passed, a new one begins. Returns the count and the seconds until its window
ends. One statement, so no two counts are lost.';
grant execute on function onboarding.count_requests(text,integer,integer) to onboarding_api;
grant execute on function onboarding.count_requests(text,integer,integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_session_event(s public.onboarding_sessions, p_event text, p_count bigint)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  insert into onboarding.analytics_tail (day, flow, series, key, count)
  select onboarding.session_day(s), s.flow, 'session', array[p_event, dimension, value], p_count
  from onboarding.session_labels(s);
end
$function$;
comment on function onboarding.count_session_event(public.onboarding_sessions,text,bigint) is 'Counts an event of a session in each of its groups.';
grant execute on function onboarding.count_session_event(public.onboarding_sessions,text,bigint) to onboarding_api;
grant execute on function onboarding.count_session_event(public.onboarding_sessions,text,bigint) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_started(s public.onboarding_sessions)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_earlier public.onboarding_sessions;
begin
  perform onboarding.count_session_event(s, 'started', 1);
  perform onboarding.count_steps(null, s, null);
  insert into onboarding.session_facts (
    user_id, session_id, flow, day, version, locale, source, labels, path, current_step, status, found_by
  ) values (
    s.user_id, s.id, s.flow, onboarding.session_day(s), s.definition_version, s.locale, onboarding.source_label(s.source),
    s.labels, s.path, s.current_step, s.status, onboarding.found_by(s)
  );
  if s.resumed_from is not null then
    select * into v_earlier from public.onboarding_sessions where user_id = s.user_id and id = s.resumed_from;
    if found then
      perform onboarding.count_session_event(v_earlier, 'resumed', 1);
      update onboarding.session_facts f set was_resumed = true
      where f.user_id = v_earlier.user_id and f.session_id = v_earlier.id;
    end if;
  end if;
end
$function$;
comment on function onboarding.count_started(public.onboarding_sessions) is 'Counts a session that starts, and the one that it resumes.';
grant execute on function onboarding.count_started(public.onboarding_sessions) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.count_steps(p_before public.onboarding_sessions, s public.onboarding_sessions, p_since timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  insert into onboarding.analytics_tail (day, flow, series, key, count)
  select onboarding.session_day(s), s.flow, 'step', array[version, step, what], sum(counted.count)
  from (
    select s.definition_version::text, step, what, 1 from onboarding.steps_reached(s)
    union all
    select p_before.definition_version::text, step, what, -1 from onboarding.steps_reached(p_before)
    where p_before.id is not null
  ) as counted (version, step, what, count)
  group by version, step, what having sum(counted.count) <> 0;
  if p_since is not null and s.current_step > p_before.current_step or s.status <> p_before.status then
    perform onboarding.count_in_session(s, 'seconds',
      array[coalesce(p_before.path[p_before.current_step], 'complete'), onboarding.rounded_seconds(s.updated_at - p_since)]);
  end if;
end
$function$;
comment on function onboarding.count_steps(public.onboarding_sessions,public.onboarding_sessions,timestamp with time zone) is 'Counts the steps that a change of a session enters and gets past, and takes back those that it is no longer past: of
p_before, null for one that has just started. A session has entered every step up to the one it stands at, and is past
those before it; p_since, where it is known, is when it came to where it stood.';
grant execute on function onboarding.count_steps(public.onboarding_sessions,public.onboarding_sessions,timestamp with time zone) to onboarding_api;
grant execute on function onboarding.count_steps(public.onboarding_sessions,public.onboarding_sessions,timestamp with time zone) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.count_suggestion(s public.onboarding_sessions, p_saved text, p_suggested text[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  perform onboarding.count_in_session(s, 'suggestion', array[case
    when p_saved = p_suggested[1] then 'first'
    when p_saved = any (p_suggested) then 'listed'
    else 'other' end]);
end
$function$;
comment on function onboarding.count_suggestion(public.onboarding_sessions,text,text[]) is 'Counts what was saved after a suggestion: first, listed, other.';
grant execute on function onboarding.count_suggestion(public.onboarding_sessions,text,text[]) to onboarding_api;
grant execute on function onboarding.count_suggestion(public.onboarding_sessions,text,text[]) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.delete_old_events(p_batch integer DEFAULT 1000)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_gone jsonb;
  v_waiting record;
begin
  with heard as (
    select flow, receiver from onboarding.event_receivers where seen_at > pg_catalog.now() - interval '7 days'
  ), old as (
    select o.id, o.receiver from onboarding.outbox o
    where o.created_at < pg_catalog.now() - interval '7 days'
      and (o.delivered_at is not null or o.created_at < pg_catalog.now() - interval '90 days'
        or (o.attempts = 0 and (o.flow, o.receiver) not in (select heard.flow, heard.receiver from heard)))
    order by o.created_at limit p_batch
    for update skip locked
  ), gone as (
    delete from onboarding.outbox o using old where o.id = old.id and o.receiver = old.receiver
    returning o.session_id, o.receiver
  )
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.to_jsonb(gone)), '[]') into v_gone from gone;
  for v_waiting in
    select distinct g.session_id, g.receiver
    from pg_catalog.jsonb_to_recordset(v_gone) as g (session_id uuid, receiver text)
    join onboarding.outbox o
      on o.session_id = g.session_id and o.receiver = g.receiver and o.delivered_at is null
  loop
    perform onboarding.release_events(v_waiting.session_id, v_waiting.receiver);
  end loop;
  return pg_catalog.jsonb_array_length(v_gone);
end
$function$;
comment on function onboarding.delete_old_events(integer) is 'Deletes up to p_batch old events and returns how many: delivered ones after a week, and so those whose receiver nobody
has been since; all others after 90 days.';
grant execute on function onboarding.delete_old_events(integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.delete_session(p_user_id uuid, p_flow text, p_session_id uuid)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions 
  where user_id = p_user_id and id = p_session_id and flow = p_flow for update;
  if s.status = 'completed' then
    return 'session_closed';
  end if;
  if s.status = 'in_progress' then
    perform onboarding.abandon(s, 'deleted', pg_catalog.clock_timestamp());
  elsif s.closed_reason = 'expired' then
    update public.onboarding_sessions set closed_reason = 'deleted' where user_id = p_user_id and id = s.id;
  else
    return 'unchanged';
  end if;
  return 'done';
end
$function$;
comment on function onboarding.delete_session(uuid,text,uuid) is 'Closes the user''s session. Returns done; unchanged for one that is closed already or not the user''s of the flow; or
session_closed for a completed one.';
grant execute on function onboarding.delete_session(uuid,text,uuid) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.delete_stale_rate_limits(p_batch integer DEFAULT 1000)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_count integer;
begin
  delete from onboarding.rate_limits
  where expires_at <= pg_catalog.now()
    and key in (
      select key from onboarding.rate_limits where expires_at <= pg_catalog.now() order by expires_at limit p_batch
    );
  get diagnostics v_count = row_count;
  return v_count;
end
$function$;
comment on function onboarding.delete_stale_rate_limits(integer) is 'Deletes up to p_batch counts whose window has passed, and returns how many. A window that begins anew in between is
left alone.';
grant execute on function onboarding.delete_stale_rate_limits(integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.discard_event(p_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_discarded record;
  v_is_found boolean := false;
begin
  for v_discarded in
    delete from onboarding.outbox where id = p_id and dead_at is not null returning session_id, receiver
  loop
    v_is_found := true;
    perform onboarding.release_events(v_discarded.session_id, v_discarded.receiver);
  end loop;
  return v_is_found;
end
$function$;
comment on function onboarding.discard_event(uuid) is 'Gives a dead letter up, so that what waits behind it goes out; false when it is none.';
grant execute on function onboarding.discard_event(uuid) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.done_until(p_user_id uuid, p_flow text)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  v_until timestamptz;
begin
  if not exists (
    select from public.onboarding_sessions where user_id = p_user_id and flow = p_flow and status = 'completed'
  ) then
    return null;
  end if;
  select past_due_at into v_until from onboarding.requirement_deadlines where user_id = p_user_id and flow = p_flow;
  v_until := coalesce(v_until, 'infinity');
  return case when v_until > pg_catalog.now() then v_until end;
end
$function$;
comment on function onboarding.done_until(uuid,text) is 'Until when somebody is done with a flow: infinity where nothing blocks, null where they are not done. Done is who has
a completed session of it, whatever is live beside it, and no past deadline of a newer version''s requirements.';
grant execute on function onboarding.done_until(uuid,text) to authenticated;
grant execute on function onboarding.done_until(uuid,text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.draft_of(p_user_id uuid, p_session_id uuid)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select revision from onboarding.session_edits
    where user_id = p_user_id and session_id = p_session_id and kind in ('recommended', 'completed') and patch is not null
    order by revision desc limit 1
  );
end
$function$;
comment on function onboarding.draft_of(uuid,uuid) is 'The draft of a plan that a session''s advice makes: the session''s revision at which that was stored, null without any.';
grant execute on function onboarding.draft_of(uuid,uuid) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.emit_event(s public.onboarding_sessions, p_type text, p_step text, p_more jsonb DEFAULT '{}'::jsonb, p_at timestamp with time zone DEFAULT NULL::timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if onboarding.is_received(s.flow) then
    perform onboarding.write_event(s, p_type, pg_catalog.jsonb_build_object(
      'sessionId', s.id, 'userId', s.user_id,
      'flow', pg_catalog.jsonb_build_object('id', s.flow, 'version', s.definition_version), 'status', s.status,
      'step', p_step, 'reason', s.closed_reason, 'currentStep', s.current_step, 'completedSteps', s.completed_steps,
      'locale', s.locale, 'source', s.source, 'revision', s.revision, 'resumedFrom', s.resumed_from,
      'createdAt', onboarding.instant(s.created_at), 'completedAt', onboarding.instant(s.completed_at)
    ) || p_more, coalesce(p_at, s.updated_at));
  end if;
end
$function$;
comment on function onboarding.emit_event(public.onboarding_sessions,text,text,jsonb,timestamp with time zone) is 'Writes an event of a session as it now is, where somebody receives those of its flow: of its last change, or of p_at,
with what p_more says of it.';
grant execute on function onboarding.emit_event(public.onboarding_sessions,text,text,jsonb,timestamp with time zone) to onboarding_api;
grant execute on function onboarding.emit_event(public.onboarding_sessions,text,text,jsonb,timestamp with time zone) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.erase_session(p_user_id uuid, p_flow text, p_session_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_ids uuid[];
  v_is_there boolean;
begin
  -- A save that is under way finishes first.
  perform from public.onboarding_sessions where user_id = p_user_id and id = p_session_id for update;
  if exists (
    select from public.onboarding_sessions where user_id = p_user_id and id = p_session_id and flow <> p_flow
    union all
    select from onboarding.archived_sessions
    where user_id = p_user_id and id = p_session_id and session ->> 'flow' <> p_flow
  ) then
    return false;
  end if;
  with recursive links as (
    select id as child, resumed_from as parent from public.onboarding_sessions where user_id = p_user_id and resumed_from is not null
    union all
    select id, (session ->> 'resumedFrom')::uuid from onboarding.archived_sessions where user_id = p_user_id
    union all
    select resumed_by, id from onboarding.archived_sessions where user_id = p_user_id
  ), lineage as (
    select p_session_id as id
    union
    select parent from links join lineage on links.child = lineage.id where parent is not null
  )
  select pg_catalog.array_agg(id) into v_ids from lineage;
  v_is_there := exists (select from public.onboarding_sessions where user_id = p_user_id and id = p_session_id)
    or exists (select from onboarding.archived_sessions where user_id = p_user_id and id = p_session_id);
  -- A cached answer may name no session; a cache may go whole.
  delete from onboarding.ai_cache c where c.user_id = p_user_id and v_is_there;
  perform onboarding.count_erasure(p_user_id, v_ids);
  delete from public.onboarding_sessions where user_id = p_user_id and id = any (v_ids);
  delete from onboarding.archived_sessions where user_id = p_user_id and id = any (v_ids);
  delete from onboarding.requirement_deadlines where user_id = p_user_id and session_id = any (v_ids);
  delete from onboarding.outbox where user_id = p_user_id and session_id = any (v_ids);
  delete from onboarding.session_facts where user_id = p_user_id and session_id = any (v_ids);
  return v_is_there;
end
$function$;
comment on function onboarding.erase_session(uuid,text,uuid) is 'Removes every trace of the user''s session at once, and of those it was resumed from: they hold the same answers.
Returns whether there was one; whatever is not the user''s of the flow is gone already.';
grant execute on function onboarding.erase_session(uuid,text,uuid) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.erase_user(p_user_id uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_table record;
  v_count bigint;
  v_result jsonb := '{}';
begin
  perform onboarding.count_erasure(p_user_id, null);
  for v_table in select * from onboarding.tables_of_users() where place <> 'onboarding.session_edits'::regclass loop
    if v_table.on_delete = 'n' then
      execute pg_catalog.format('update %s set %I = null where %I = $1', v_table.place, v_table.user_column, v_table.user_column)
      using p_user_id;
    else
      execute pg_catalog.format('delete from %s where %I = $1', v_table.place, v_table.user_column) using p_user_id;
    end if;
    get diagnostics v_count = row_count;
    v_result := v_result || pg_catalog.jsonb_build_object(v_table.place::text, v_count);
  end loop;
  -- Limits are kept under a digest of the user, as lib/limits/rate-limits.ts makes it.
  delete from onboarding.rate_limits
  where key like '%:' || pg_catalog.rtrim(pg_catalog.translate(
    pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_user_id::text, 'UTF8')), 'base64'), '+/', '-_'), '=');
  get diagnostics v_count = row_count;
  return v_result || pg_catalog.jsonb_build_object('onboarding.rate_limits', v_count);
end
$function$;
comment on function onboarding.erase_user(uuid) is 'Removes everything that is kept of a user, as deleting the account would, and leaves the account. Returns how many
rows went or were anonymised, by table.';
grant execute on function onboarding.erase_user(uuid) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.expiry_after(p_at timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return pg_catalog.date_bin('1 hour', p_at + interval '169 hours' - interval '1 microsecond', timestamptz 'epoch');
end
$function$;
comment on function onboarding.expiry_after(timestamp with time zone) is 'When a session that is saved at this moment expires: seven days later, at the next full hour.';
grant execute on function onboarding.expiry_after(timestamp with time zone) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.export_own(p_user_id uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  v_table record;
  v_rows jsonb;
  v_records jsonb := '{}';
  v_edits jsonb;
  v_plan record;
  v_plans jsonb := '{}';
  v_plan_edits jsonb;
  v_sessions jsonb;
  v_archived jsonb;
begin
  for v_table in
    select * from onboarding.tables_of_users()
    where place not in ('public.onboarding_sessions'::regclass, 'onboarding.session_edits'::regclass,
      'onboarding.archived_sessions'::regclass)
  loop
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(%s) from %s t where t.%I = $1',
      onboarding.row_expression(v_table.place), v_table.place, v_table.user_column
    ) into v_rows using p_user_id;
    if v_rows is not null then
      v_records := v_records || pg_catalog.jsonb_build_object(pg_catalog.replace(v_table.place::text, 'onboarding.', ''), v_rows);
    end if;
  end loop;
  execute pg_catalog.format(
    'select pg_catalog.jsonb_object_agg(session_id, edits) from (
      select t.session_id, pg_catalog.jsonb_agg(%s - ''session_id'' - ''user_id'' - ''found_by_due'' order by t.revision) as edits
      from onboarding.session_edits t where t.user_id = $1 group by t.session_id
    ) by_session', onboarding.row_expression('onboarding.session_edits')
  ) into v_edits using p_user_id;
  execute pg_catalog.format(
    'select pg_catalog.jsonb_object_agg(session_id, edits) from (
      select t.session_id, pg_catalog.jsonb_agg(%s - ''session_id'' - ''user_id'' order by t.revision) as edits
      from onboarding.plan_edits t where t.user_id = $1 group by t.session_id
    ) by_session', onboarding.row_expression('onboarding.plan_edits')
  ) into v_plan_edits using p_user_id;
  for v_plan in select s.id, s.field_revisions from public.onboarding_sessions s where s.user_id = p_user_id loop
    v_plans := v_plans || pg_catalog.jsonb_build_object(
      v_plan.id::text, onboarding.plan_json(p_user_id, v_plan.id, v_plan.field_revisions));
  end loop;
  select coalesce(pg_catalog.jsonb_agg(
    onboarding.session_json(row(s.*)::public.onboarding_sessions, pg_catalog.now())::jsonb || pg_catalog.jsonb_build_object(
      'source', s.source, 'closedReason', s.closed_reason, 'edits', v_edits -> s.id::text,
      'plan', nullif(v_plans -> s.id::text, 'null')
        || pg_catalog.jsonb_build_object('edits', coalesce(v_plan_edits -> s.id::text, '[]'))
    ) order by s.created_at), '[]') into v_sessions
  from public.onboarding_sessions s where s.user_id = p_user_id;
  select coalesce(pg_catalog.jsonb_agg(a.session || pg_catalog.jsonb_build_object(
    'archivedAt', onboarding.instant(a.archived_at), 'deleteAfter', onboarding.instant(a.delete_after)
  ) order by a.archived_at), '[]') into v_archived
  from onboarding.archived_sessions a where a.user_id = p_user_id;
  return pg_catalog.jsonb_build_object(
    'exportedAt', onboarding.instant(pg_catalog.now()),
    'account', onboarding.own_account(),
    'sessions', v_sessions,
    'archivedSessions', v_archived,
    'records', v_records
  );
end
$function$;
comment on function onboarding.export_own(uuid) is 'Everything that is kept of the user, under row security: account, sessions and archive in the API''s form, still
sealed, and the rows of every other table that has some.';
grant execute on function onboarding.export_own(uuid) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.flow_version_list(p_flow text)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
      'version', version, 'digest', digest, 'firstStoredAt', onboarding.instant(first_stored_at)) order by version), '[]')
    from onboarding.flow_versions where flow = p_flow
  );
end
$function$;
comment on function onboarding.flow_version_list(text) is 'What is stored of a flow, the oldest version first: [{version, digest, firstStoredAt}].';
grant execute on function onboarding.flow_version_list(text) to onboarding_api;
grant execute on function onboarding.flow_version_list(text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.fold(p_text text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'extensions', 'public', 'pg_catalog'
AS $function$
  select regexp_replace(lower(unaccent(p_text)), '[^[:alnum:]]+', ' ', 'g')
$function$;
comment on function onboarding.fold(text) is 'A text as it is searched: lower case, without accents, every run of other signs one space.';
grant execute on function onboarding.fold(text) to onboarding_api;
grant execute on function onboarding.fold(text) to onboarding_jobs;
grant execute on function onboarding.fold(text) to onboarding_support;

CREATE OR REPLACE FUNCTION onboarding.fold_analytics(p_limit integer)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
    insert into onboarding.analytics_daily as daily (series, flow, day, key, count, input_tokens, output_tokens, cost_nusd)
    select series, flow, day, key, sum(count), sum(input_tokens), sum(output_tokens), sum(cost_nusd)
    from taken group by series, flow, day, key
    on conflict (series, flow, day, key) do update set
      count = daily.count + excluded.count,
      input_tokens = daily.input_tokens + excluded.input_tokens,
      output_tokens = daily.output_tokens + excluded.output_tokens,
      cost_nusd = daily.cost_nusd + excluded.cost_nusd
  )
  select pg_catalog.count(*) into v_count from taken;
  return v_count;
end
$function$;
comment on function onboarding.fold_analytics(integer) is 'Folds up to p_limit rows of the tail into the daily counters, and returns how many.';
grant execute on function onboarding.fold_analytics(integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.follow_draft(s public.onboarding_sessions, p_layout jsonb, p_now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_draft integer := onboarding.draft_of(s.user_id, s.id);
  p onboarding.plans;
begin
  select * into p from onboarding.plans where user_id = s.user_id and session_id = s.id;
  if found and p.draft is not distinct from v_draft then
    return true;
  end if;
  if p_layout is null or (p_layout ->> 'draft')::integer is distinct from v_draft
    or (p_layout ->> 'revision')::integer is distinct from coalesce(p.revision, 0)
  then
    return false;
  end if;
  perform onboarding.lay_out_plan(s.user_id, s.id, p_layout, p_now);
  return true;
end
$function$;
comment on function onboarding.follow_draft(public.onboarding_sessions,jsonb,timestamp with time zone) is 'Lets the plan of a session that the caller holds locked follow its advice. True when it does: it did already, or
p_layout was made of this advice and this revision of the plan ({revision, draft, items}, as lay_out_plan takes it).';
grant execute on function onboarding.follow_draft(public.onboarding_sessions,jsonb,timestamp with time zone) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.found_by(s public.onboarding_sessions)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return coalesce((
    select onboarding.fold(pg_catalog.string_agg(s.step_data #>> array[told.step, field], ' '))
    from onboarding.find_fields f cross join lateral pg_catalog.jsonb_each(f.fields) as told (step, fields)
    cross join lateral pg_catalog.jsonb_array_elements_text(told.fields) as field
    where f.flow = s.flow
  ), '');
end
$function$;
comment on function onboarding.found_by(public.onboarding_sessions) is 'The answers that a session is found by, folded as searches are.';
grant execute on function onboarding.found_by(public.onboarding_sessions) to onboarding_api;
grant execute on function onboarding.found_by(public.onboarding_sessions) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.guard_audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'UPDATE' then
    if new.subject is null and old.subject is not null then
      new.reason := null;
      new.details := null;
      new.salt := null;
      old.subject := null;
      old.reason := null;
      old.details := null;
      old.salt := null;
    end if;
    old.key_id := new.key_id;
    old.proof := new.proof;
    if new is not distinct from old then
      return new;
    end if;
  end if;
  raise exception 'the audit trail only grows' using errcode = 'check_violation';
end
$function$;
comment on function onboarding.guard_audit() is 'The audit trail only grows, whatever role or path a change comes by. Erasing a subject removes what stands of him in
clear, with the salt, and a change of keys proves the same link anew.';

CREATE OR REPLACE FUNCTION onboarding.guard_audit_head()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'UPDATE' and (new.count = old.count + 1 or (new.count, new.link) = (old.count, old.link)) then
    return new;
  end if;
  raise exception 'the count of the audit trail grows by one with each row' using errcode = 'check_violation';
end
$function$;
comment on function onboarding.guard_audit_head() is 'The count of the audit trail grows by one with each row, and its link only with it. A change of keys proves both anew.';

CREATE OR REPLACE FUNCTION onboarding.guard_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if new.id <> old.id or new.user_id <> old.user_id then
    raise exception 'the identity of a session never changes' using errcode = 'check_violation';
  end if;
  if new.revision < old.revision then
    raise exception 'revisions only grow' using errcode = 'check_violation';
  end if;
  if old.status = 'in_progress' then
    return new;
  end if;
  -- An operator has one go on that was left or ran out, with the answers that it has.
  if old.status = 'abandoned' and new.status = 'in_progress' and new.revision = old.revision + 1
    and (new.step_data, new.completed_steps, new.current_step) = (old.step_data, old.completed_steps, old.current_step) then
    return new;
  end if;
  if (new.status, new.current_step, new.completed_steps, new.revision, new.locale)
      is distinct from (old.status, old.current_step, old.completed_steps, old.revision, old.locale)
    or new.completed_at is distinct from old.completed_at
    or (new.closed_reason is distinct from old.closed_reason
        and not (old.closed_reason = 'expired' and new.closed_reason in ('superseded', 'deleted')))
    or ((new.step_data, new.ai_recommendations) is distinct from (old.step_data, old.ai_recommendations)
        and current_user <> 'onboarding_jobs')
  then
    raise exception 'a closed session never changes' using errcode = 'check_violation';
  end if;
  return new;
end
$function$;
comment on function onboarding.guard_session() is 'A closed session never changes, but that one which was not completed may go on as it was; identities never change and revisions only grow, whatever role or path an update
comes by. Key rotation (as onboarding_jobs) rewrites ciphertext only, and the foreign key on resumed_from may be
cleared.';

CREATE OR REPLACE FUNCTION onboarding.help_session(p_user_id uuid, p_request jsonb)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_action constant text := p_request ->> 'action';
  v_flow constant text := p_request ->> 'flow';
  v_now timestamptz;
  v_state text;
  v_is_repeated boolean;
  v_live public.onboarding_sessions;
  s public.onboarding_sessions;
begin
  -- As start_session does, since reopening is a start.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.start:' || p_user_id || v_flow, 0));
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = v_flow for update;
  if not found then
    return 'not_found';
  end if;
  v_now := pg_catalog.clock_timestamp();
  select a.action = p_request ->> 'act' and a.reason = p_request ->> 'reason'
    and a.details ->> 'sessionId' = p_request ->> 'sessionId' into v_is_repeated
  from onboarding.audit a where a.subject = p_user_id and a.details ->> 'opId' = p_request ->> 'opId' limit 1;
  if found then
    return case when v_is_repeated then 'repeated' else 'op_id_reused' end;
  end if;
  v_state := onboarding.session_state(s, v_now);
  if v_action = 'reopen' then
    if v_state = 'completed' then
      return 'completed';
    end if;
    if v_state = 'open' then
      return 'session_closed';
    end if;
    select * into v_live from public.onboarding_sessions
    where user_id = p_user_id and flow = v_flow and status = 'in_progress' and id <> s.id for update;
    if found and v_live.expires_at > v_now then
      return 'live_elsewhere';
    elsif found then
      perform onboarding.abandon(v_live, 'expired', v_now);
    end if;
    perform onboarding.count_reopened(s);
    update public.onboarding_sessions set
      status = 'in_progress', closed_reason = null, revision = s.revision + 1, updated_at = v_now,
      expires_at = onboarding.expiry_after(v_now)
    where user_id = p_user_id and id = s.id returning * into s;
  elsif v_state <> 'open' then
    return 'session_closed';
  elsif v_action = 'extend' then
    -- Nobody saved it: who has stalled has still stalled.
    update public.onboarding_sessions set
      revision = s.revision + 1, expires_at = greatest(s.expires_at, onboarding.expiry_after(v_now))
    where user_id = p_user_id and id = s.id returning * into s;
  else
    perform onboarding.abandon(s, 'deleted', v_now);
    return 'done';
  end if;
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, completed_steps, current_step, locale, created_at
  ) values (
    s.user_id, s.id, s.revision, case v_action when 'extend' then 'extended' else 'reopened' end,
    s.completed_steps, s.current_step, s.locale, v_now
  );
  return 'done';
end
$function$;
comment on function onboarding.help_session(uuid,jsonb) is 'Does what an operator asks for a user''s session: {flow, sessionId, action, act, reason, opId}; act is what the trail calls
it. extend gives it seven days from now, and never less than it has; reopen lets one that was abandoned or has expired go
on; abandon closes it. Returns done; repeated, where the trail already holds this act under the opId; op_id_reused, where
it holds another; not_found; session_closed, where it takes none of it; live_elsewhere, where another session is in
progress; or completed, which is not changed: its answers are, in an update.';
grant execute on function onboarding.help_session(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.hold_audit_head()
 RETURNS TABLE(count bigint, link text, key_id text, proof text, at text)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  select h.count, h.link, h.key_id, h.proof into strict count, link, key_id, proof from onboarding.audit_head h for update;
  at := pg_catalog.to_char(pg_catalog.clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  return next;
end
$function$;
comment on function onboarding.hold_audit_head() is 'The newest link of the audit trail, held until the transaction ends so that the next row comes behind it: one writer
at a time. at is the time by the database''s clock.';
grant execute on function onboarding.hold_audit_head() to onboarding_api;
grant execute on function onboarding.hold_audit_head() to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.index_industry()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  delete from onboarding.industry_words where industry_id = new.id;
  with terms as (
    select new.name as term, 'en' as language, 1.0 as weight, true as is_phrase
    union all select new.name_es, 'es', 1.0, true
    union all select new.slug, null, 0.85, true
    union all select word #>> '{}', null, 0.85, true
      from pg_catalog.jsonb_path_query(new.ai_context, 'lax $.aliases[*] ? (@.type() == "string")') as word
    union all select word #>> '{}', 'en', 0.6, true
      from pg_catalog.jsonb_path_query(new.ai_context, 'lax $.keywords.en[*] ? (@.type() == "string")') as word
    union all select word #>> '{}', 'es', 0.6, true
      from pg_catalog.jsonb_path_query(new.ai_context, 'lax $.keywords.es[*] ? (@.type() == "string")') as word
    union all select new.category_name, 'en', 0.35, false
    union all select new.category_name_es, 'es', 0.35, false
    union all select new.description, 'en', 0.25, false
    union all select new.description_es, 'es', 0.25, false
  ),
  folded as (
    select pg_catalog.btrim(pg_catalog.left(onboarding.fold(term), 400)) as term, language, weight, is_phrase
    from terms where term is not null
  ),
  texts as (
    select pg_catalog.left(term, 100) as term, null as word, language, weight from folded where is_phrase
    union all
    select null, pg_catalog.left(word, 60), language, weight
    from folded, pg_catalog.unnest(onboarding.telling_words(term)) as word
  )
  insert into onboarding.industry_words (industry_id, term, word, language, weight)
  select new.id, term, word, language, pg_catalog.max(weight) from texts where term <> '' or word <> ''
  group by term, word, language;
  return null;
end
$function$;
comment on function onboarding.index_industry() is 'Writes the rows that an industry is found by anew: its names, aliases and keywords whole and word by word, its
category and description by word. What an operator wrote as keywords may have any shape; whatever is no text is
passed over.';

CREATE OR REPLACE FUNCTION onboarding.instant(p_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return case when pg_catalog.isfinite(p_at)
    then pg_catalog.to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end;
end
$function$;
comment on function onboarding.instant(timestamp with time zone) is 'An instant in the form in which every one leaves: UTC, to the millisecond, as the API writes it; null for never.';
grant execute on function onboarding.instant(timestamp with time zone) to onboarding_api;
grant execute on function onboarding.instant(timestamp with time zone) to onboarding_jobs;
grant execute on function onboarding.instant(timestamp with time zone) to onboarding_support;

CREATE OR REPLACE FUNCTION onboarding.is_advice_stale(p_basis text, p_answers jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  if p_basis is null or p_basis not like '{%' then
    return true;
  end if;
  return exists (
    select from pg_catalog.jsonb_each(p_basis::jsonb) as b (path, digest)
    where b.digest <> coalesce(p_answers -> b.path, 'null')
  );
end
$function$;
comment on function onboarding.is_advice_stale(text,jsonb) is 'Whether advice is bound to what no longer holds: p_basis names the language and, by path (step.field), the digests of the
answers that it rests on, null for one that was not given; p_answers has all of them as they are. Advice that is bound to
nothing that can be read is stale.';
grant execute on function onboarding.is_advice_stale(text,jsonb) to onboarding_api;
grant execute on function onboarding.is_advice_stale(text,jsonb) to onboarding_jobs;
grant execute on function onboarding.is_advice_stale(text,jsonb) to onboarding_support;

CREATE OR REPLACE FUNCTION onboarding.is_done(flow text DEFAULT 'onboarding'::text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return onboarding.done_until(onboarding.request_user_id(), flow) is not null;
end
$function$;
comment on function onboarding.is_done(text) is 'Whether the caller is done with a flow, for policies of the app''s own: `using ((select onboarding.is_done()))`.';
grant execute on function onboarding.is_done(text) to authenticated;
grant execute on function onboarding.is_done(text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.is_received(p_flow text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return exists (
    select from onboarding.event_receivers
    where flow = p_flow and seen_at > pg_catalog.now() - interval '7 days'
  );
end
$function$;
comment on function onboarding.is_received(text) is 'Whether somebody has received the events of a flow within the last week: else none are written.';
grant execute on function onboarding.is_received(text) to onboarding_api;
grant execute on function onboarding.is_received(text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.is_resumable(s public.onboarding_sessions, p_now timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return (s.status = 'in_progress' and s.expires_at <= p_now) or s.closed_reason = 'expired';
end
$function$;
comment on function onboarding.is_resumable(public.onboarding_sessions,timestamp with time zone) is 'Whether a new session may take the answers of this one over: it has expired, swept or not.';
grant execute on function onboarding.is_resumable(public.onboarding_sessions,timestamp with time zone) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.is_stale(p_based_on text[], p_written_at integer, p_field_revisions jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return exists (
    select from pg_catalog.unnest(p_based_on) as path
    where (p_field_revisions #>> pg_catalog.string_to_array(path, '.'))::integer > p_written_at
  );
end
$function$;
comment on function onboarding.is_stale(text[],integer,jsonb) is 'Whether an answer at one of these paths (step.field) has changed since that revision of its session.';
grant execute on function onboarding.is_stale(text[],integer,jsonb) to onboarding_api;
grant execute on function onboarding.is_stale(text[],integer,jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.lay_out_plan(p_user_id uuid, p_session_id uuid, p_layout jsonb, p_now timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_ids uuid[] := array(
    select (item ->> 'id')::uuid
    from pg_catalog.jsonb_array_elements(p_layout -> 'items') with ordinality as i (item, place) order by place
  );
begin
  insert into onboarding.plans (user_id, session_id, created_at, updated_at)
  values (p_user_id, p_session_id, p_now, p_now)
  on conflict do nothing;
  delete from onboarding.plan_items
  where user_id = p_user_id and session_id = p_session_id and item_id <> all (v_ids)
    and state = 'suggested' and not is_edited and source <> 'person';
  insert into onboarding.plan_items (user_id, session_id, item_id, kind, content, source, based_on, written_at)
  select p_user_id, p_session_id, id, kind, content, source, "basedOn", "writtenAt"
  from pg_catalog.jsonb_to_recordset(p_layout -> 'items')
    as i (id uuid, kind text, content jsonb, source text, "basedOn" text[], "writtenAt" integer)
  where content is not null
  on conflict do nothing;
  v_ids := v_ids || array(
    select item_id from onboarding.plan_items
    where user_id = p_user_id and session_id = p_session_id and item_id <> all (v_ids) order by item_id
  );
  update onboarding.plans set item_ids = v_ids, draft = (p_layout ->> 'draft')::integer, locale = p_layout ->> 'locale'
  where user_id = p_user_id and session_id = p_session_id;
end
$function$;
comment on function onboarding.lay_out_plan(uuid,uuid,jsonb,timestamp with time zone) is 'Makes the plan of a session that the caller holds locked hold these items in this order: {draft, locale, items: [{id} or, of a
new one, {id, kind, content, source, basedOn, writtenAt}]}. What stands in it and is not named goes, but never what a
person wrote, edited or decided about: that stays, at the end.';
grant execute on function onboarding.lay_out_plan(uuid,uuid,jsonb,timestamp with time zone) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.leaving_reason(s public.onboarding_sessions, p_last_saved_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  v_reason text;
begin
  select reason into v_reason
  from onboarding.session_signals g
  cross join lateral (values
    ('save_refused', g.save_refused_at), ('ai_failed', g.ai_failed_at), ('ai_slow', g.ai_slow_at)
  ) as signal (reason, at)
  where g.user_id = s.user_id and g.session_id = s.id and at >= p_last_saved_at - interval '10 minutes'
  order by at desc limit 1;
  return coalesce(v_reason, 'nothing');
end
$function$;
comment on function onboarding.leaving_reason(public.onboarding_sessions,timestamp with time zone) is 'What had last happened to somebody who left, from ten minutes before the last save on: save_refused, ai_failed, ai_slow
or nothing.';
grant execute on function onboarding.leaving_reason(public.onboarding_sessions,timestamp with time zone) to onboarding_api;
grant execute on function onboarding.leaving_reason(public.onboarding_sessions,timestamp with time zone) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.merge_fields(p_before jsonb, p_patch jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return (p_before || p_patch)
    - coalesce(array(select key from pg_catalog.jsonb_each(p_patch) where value = 'null'), '{}');
end
$function$;
comment on function onboarding.merge_fields(jsonb,jsonb) is 'The fields of a step with a patch laid over them; a null in the patch removes its field.';
grant execute on function onboarding.merge_fields(jsonb,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.move_sessions(p_flow text, p_moves jsonb)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_move jsonb;
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_answered integer;
begin
  for v_move in select value from pg_catalog.jsonb_array_elements(p_moves) loop
    select * into s from public.onboarding_sessions
    where user_id = (v_move ->> 'userId')::uuid and id = (v_move ->> 'sessionId')::uuid and flow = p_flow
      and status = 'in_progress' and expires_at > pg_catalog.clock_timestamp()
      and revision = (v_move -> 'revision')::integer
    for update skip locked;
    continue when not found;
    v_old := s;
    select coalesce(max(at::integer), 0) into v_answered
    from pg_catalog.jsonb_object_keys(v_move -> 'before') as changed (step)
    cross join lateral pg_catalog.jsonb_each_text(s.field_revisions -> step) as answered (field, at);
    s.definition_version := (v_move -> 'version')::integer;
    s.path := onboarding.texts(v_move -> 'path');
    s.completed_steps := onboarding.texts(v_move -> 'completedSteps');
    s.current_step := onboarding.place_on_path(s.path, s.completed_steps);
    s.labels := v_move -> 'labels';
    s.event_fields := v_move -> 'eventFields';
    s.advice_digests := v_move -> 'adviceDigests';
    if v_move -> 'recommendations' <> 'null' then
      s.ai_recommendations := v_move -> 'recommendations';
    end if;
    if v_move -> 'paths' <> '{}' and s.recommendations_basis like '{%' then
      select pg_catalog.jsonb_object_agg(coalesce(v_move -> 'paths' ->> path, path), digest)::text into s.recommendations_basis
      from pg_catalog.jsonb_each(s.recommendations_basis::jsonb) as bound (path, digest);
    end if;
    s.revision := s.revision + 1;
    s.step_data := (s.step_data - array(select pg_catalog.jsonb_object_keys(v_move -> 'before'))) || (v_move -> 'after');
    select s.field_revisions || coalesce(pg_catalog.jsonb_object_agg(step, coalesce(s.field_revisions -> step, '{}') || (
      select coalesce(pg_catalog.jsonb_object_agg(field, v_answered), '{}')
      from pg_catalog.jsonb_array_elements_text(fields) as field
    )), '{}') into s.field_revisions
    from pg_catalog.jsonb_each(v_move -> 'changed') as changed (step, fields);
    update public.onboarding_sessions set
      definition_version = s.definition_version, path = s.path, completed_steps = s.completed_steps,
      current_step = s.current_step, labels = s.labels, event_fields = s.event_fields, advice_digests = s.advice_digests, revision = s.revision,
      step_data = s.step_data, field_revisions = s.field_revisions, ai_recommendations = s.ai_recommendations,
      recommendations_basis = s.recommendations_basis
    where user_id = s.user_id and id = s.id;
    update onboarding.plan_items set based_on = array(
      select coalesce(v_move -> 'paths' ->> path, path)
      from pg_catalog.unnest(based_on) with ordinality as based (path, place) order by place
    )
    where user_id = s.user_id and session_id = s.id
      and based_on && array(select pg_catalog.jsonb_object_keys(v_move -> 'paths'));
    perform onboarding.count_changed(v_old, s);
    insert into onboarding.session_edits (
      user_id, session_id, revision, kind, patch, completed_steps, current_step, locale, found_by_due, created_at
    ) values (
      s.user_id, s.id, s.revision, 'moved', pg_catalog.jsonb_build_object(
        'from', v_old.definition_version, 'to', s.definition_version,
        'before', v_move -> 'before', 'after', v_move -> 'after'
      ), s.completed_steps, s.current_step, s.locale, true, pg_catalog.clock_timestamp()
    );
    return next s.id;
  end loop;
end
$function$;
comment on function onboarding.move_sessions(text,jsonb) is 'Takes sessions in progress to another version of their flow, each as the caller has judged its answers there. p_moves:
[{userId, sessionId, revision, that of the answers that were judged; version, path, completedSteps, labels,
eventFields, adviceDigests; before and after, the steps that are others then, sealed; changed, by step the fields that are;
paths, where what advice rests on stands then, by where it was; recommendations, the advice with those paths, or null}].
Returns which were moved: not those that have changed since, are closed, or that somebody else holds just now. A person
did nothing, so neither the last change nor the expiry moves, and what comes of an answer is as old as what it came of:
who has that step open in the version before is in no conflict with the move.';
grant execute on function onboarding.move_sessions(text,jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.named_fields(s public.onboarding_sessions)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select coalesce(pg_catalog.jsonb_object_agg(step, fields), '{}') from (
      select step, pg_catalog.jsonb_object_agg(field, true) as fields from (
        select e.step, field from onboarding.session_edits e
        cross join lateral pg_catalog.jsonb_object_keys(e.patch) as field
        where e.user_id = s.user_id and e.session_id = s.id and e.kind = 'saved'
        union all
        select earlier.step, field from onboarding.session_edits e
        cross join lateral pg_catalog.jsonb_each(e.named) as earlier (step, fields)
        cross join lateral pg_catalog.jsonb_object_keys(earlier.fields) as field
        where e.user_id = s.user_id and e.session_id = s.id and e.revision = 1 and e.kind = 'started'
      ) as named group by step
    ) as by_step
  );
end
$function$;
comment on function onboarding.named_fields(public.onboarding_sessions) is 'The fields of a session that a save has named, clearing counts, in it or in one that it was begun from: {step: {field:
true}}.';
grant execute on function onboarding.named_fields(public.onboarding_sessions) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.note_found_by(p_limit integer)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_count integer;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.note_found_by', 0));
  with due as (
    select user_id, session_id, revision from onboarding.session_edits
    where found_by_due order by user_id, session_id, revision limit p_limit
  ), taken as (
    update onboarding.session_edits e set found_by_due = false from due
    where e.user_id = due.user_id and e.session_id = due.session_id and e.revision = due.revision
    returning e.user_id, e.session_id
  ), noted as (
    update onboarding.session_facts f set found_by = onboarding.found_by(s)
    from public.onboarding_sessions s
    where (s.user_id, s.id) in (select user_id, session_id from taken)
      and f.user_id = s.user_id and f.session_id = s.id and f.found_by <> onboarding.found_by(s)
  )
  select pg_catalog.count(*) into v_count from taken;
  return v_count;
end
$function$;
comment on function onboarding.note_found_by(integer) is 'Lets sessions be found by their answers as they now are, for so many edits that changed these; returns how many it took.
One at a time, so that none notes what another has noted later.';
grant execute on function onboarding.note_found_by(integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.note_plan_edit(s public.onboarding_sessions, p_edit jsonb, p_item jsonb, p_now timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_revision integer;
begin
  update onboarding.plans set revision = revision + 1, updated_at = p_now
  where user_id = s.user_id and session_id = s.id
  returning revision into v_revision;
  insert into onboarding.plan_edits (
    user_id, session_id, revision, kind, item_id, op_id, request_digest, base_revision, item, created_at
  ) values (
    s.user_id, s.id, v_revision, p_edit ->> 'kind', (p_edit ->> 'itemId')::uuid, (p_edit ->> 'opId')::uuid,
    p_edit ->> 'requestDigest', (p_edit ->> 'baseRevision')::integer, p_item, p_now
  );
  if onboarding.is_received(s.flow) then
    perform onboarding.write_event(s, 'onboarding.plan_changed', pg_catalog.jsonb_build_object(
      'sessionId', s.id, 'userId', s.user_id,
      'flow', pg_catalog.jsonb_build_object('id', s.flow, 'version', s.definition_version), 'status', s.status,
      'change', p_edit -> 'kind', 'kinds', p_edit -> 'kinds', 'itemId', p_item -> 'id', 'kind', p_item -> 'kind',
      'state', p_item -> 'state', 'source', p_item -> 'source', 'isEdited', p_item -> 'isEdited', 'revision', v_revision
    ), p_now);
  end if;
  return v_revision;
end
$function$;
comment on function onboarding.note_plan_edit(public.onboarding_sessions,jsonb,jsonb,timestamp with time zone) is 'Counts a change of a plan into its revision and keeps it: {kind, itemId, opId, requestDigest, baseRevision}, with the
item as it is answered. Where somebody receives events, it is one. Returns the revision.';
grant execute on function onboarding.note_plan_edit(public.onboarding_sessions,jsonb,jsonb,timestamp with time zone) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.note_requirements(p_user_id uuid, p_request jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_version constant integer := p_request -> 'version';
  v_before onboarding.requirement_deadlines;
  s public.onboarding_sessions;
begin
  -- One at a time of a user, as starts are.
  perform pg_catalog.pg_advisory_xact_lock(
    pg_catalog.hashtextextended('onboarding.requirements:' || p_user_id || (p_request ->> 'flow'), 0));
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and flow = p_request ->> 'flow' and status = 'completed'
  order by completed_at desc limit 1;
  if not found or s.id <> (p_request ->> 'sessionId')::uuid then
    return;
  end if;
  select * into v_before from onboarding.requirement_deadlines where user_id = p_user_id and flow = s.flow;
  if v_before.session_id = s.id and v_before.version > v_version then
    return;
  end if;
  insert into onboarding.requirement_deadlines (user_id, flow, past_due_at, session_id, version, judged_at)
  values (p_user_id, s.flow, (p_request ->> 'pastDueAt')::timestamptz, s.id, v_version, pg_catalog.clock_timestamp())
  on conflict (user_id, flow) do update set past_due_at = excluded.past_due_at, session_id = excluded.session_id,
    version = excluded.version, judged_at = excluded.judged_at;
  if (p_request -> 'isDue')::boolean and (v_before.session_id, v_before.version) is distinct from (s.id, v_version) then
    -- The event is of now, though the session does not change any more.
    s.updated_at := pg_catalog.clock_timestamp();
    perform onboarding.emit_event(s, 'onboarding.requirements_due', null, coalesce(p_request -> 'told', '{}'));
  end if;
end
$function$;
comment on function onboarding.note_requirements(uuid,jsonb) is 'Keeps until when somebody who is done has time for what a version asks of a completed session: {flow, sessionId,
version, pastDueAt or null, isDue, told}; tells listeners once a session and version where anything is due. A judgement by
an older version, or of a session that is gone or no longer the latest, changes nothing.';
grant execute on function onboarding.note_requirements(uuid,jsonb) to onboarding_api;
grant execute on function onboarding.note_requirements(uuid,jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.note_signals(p_signals jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  g record;
  s public.onboarding_sessions;
  v_before text[];
  v_refusals jsonb;
begin
  for g in
    select * from pg_catalog.jsonb_to_recordset(p_signals) as signal (
      "user" uuid, flow text, refused boolean, refusals jsonb, "aiFailed" boolean, "aiSlow" boolean, suggested text[], step text, label text
    )
    order by 1
  loop
    select * into s from public.onboarding_sessions
    where user_id = g."user" and flow = g.flow and status = 'in_progress' for no key update;
    continue when not found;
    select suggested, refusals into v_before, v_refusals from onboarding.session_signals
    where user_id = s.user_id and session_id = s.id;
    select coalesce(pg_catalog.jsonb_agg(kept.refusal order by kept.place), '[]') into v_refusals
    from (
      select refusal, place from pg_catalog.jsonb_array_elements(coalesce(v_refusals, '[]') || coalesce(g.refusals, '[]'))
        with ordinality as listed (refusal, place)
      order by place desc limit 20
    ) as kept;
    insert into onboarding.session_signals as signals (
      user_id, session_id, save_refused_at, ai_failed_at, ai_slow_at, suggested, refusals
    )
    values (
      s.user_id, s.id, case when g.refused then pg_catalog.now() end, case when g."aiFailed" then pg_catalog.now() end,
      case when g."aiSlow" then pg_catalog.now() end, g.suggested, v_refusals
    )
    on conflict (user_id, session_id) do update set
      save_refused_at = coalesce(excluded.save_refused_at, signals.save_refused_at),
      ai_failed_at = coalesce(excluded.ai_failed_at, signals.ai_failed_at),
      ai_slow_at = coalesce(excluded.ai_slow_at, signals.ai_slow_at),
      suggested = coalesce(excluded.suggested, signals.suggested),
      refusals = excluded.refusals;
    if g.suggested is not null and v_before is null and g.step = any (s.completed_steps) then
      perform onboarding.count_suggestion(s, s.labels ->> g.label, g.suggested);
    end if;
  end loop;
end
$function$;
comment on function onboarding.note_signals(jsonb) is 'Notes what a process noticed about the live sessions of users: [{user, flow, refused, refusals, aiFailed, aiSlow, suggested, step,
label}], of a suggestion with the step that answers it and the label that the answer is counted by. One that arrives
after that step was done is judged here, one that came before by the save.';
grant execute on function onboarding.note_signals(jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.own_account()
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  v_metadata jsonb;
  v_sessions jsonb;
begin
  select u.raw_user_meta_data into v_metadata from auth.users u where u.id = onboarding.request_user_id();
  if pg_catalog.to_regclass('auth.sessions') is not null and pg_catalog.has_table_privilege('auth.sessions', 'select') then
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(%s order by t.created_at) from auth.sessions t where t.user_id = onboarding.request_user_id()',
      -- refresh tokens, their counters and factors are not among them, because they open what they stand for.
      onboarding.row_expression('auth.sessions', array['id', 'method', 'aal', 'created_at', 'updated_at',
        'refreshed_at', 'not_after', 'user_agent', 'ip', 'tag'])
    ) into v_sessions;
  end if;
  return pg_catalog.jsonb_build_object('metadata', coalesce(v_metadata, '{}'), 'sessions', coalesce(v_sessions, '[]'));
end
$function$;
comment on function onboarding.own_account() is 'What the sign-in keeps of the caller: what he said when he signed up, and his sessions without their secrets.';
grant execute on function onboarding.own_account() to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.people(p_ids uuid[], p_email text)
 RETURNS TABLE(id uuid, email text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select u.id, u.email::text from auth.users u where u.id = any (p_ids) or u.email = pg_catalog.lower(p_email);
end
$function$;
comment on function onboarding.people(uuid[],text) is 'Users of these ids, and the one of this e-mail, with their e-mails.
Security definer, because no role of ours may read schema auth: it tells who helps people nothing else.';
grant execute on function onboarding.people(uuid[],text) to onboarding_support;

CREATE OR REPLACE FUNCTION onboarding.place_on_path(p_path text[], p_completed_steps text[])
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
declare
  v_place integer := 1;
begin
  while p_path[v_place] = any (p_completed_steps) loop
    v_place := v_place + 1;
  end loop;
  return v_place;
end
$function$;
comment on function onboarding.place_on_path(text[],text[]) is 'Where a session stands: the number of the first step of its path that is not done, one more when all are.';
grant execute on function onboarding.place_on_path(text[],text[]) to onboarding_api;
grant execute on function onboarding.place_on_path(text[],text[]) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.plan_item_json(p_user_id uuid, p_session_id uuid, p_item_id uuid, p_field_revisions jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select pg_catalog.jsonb_build_object(
      'id', i.item_id, 'kind', i.kind, 'content', i.content, 'source', i.source, 'state', i.state,
      'isEdited', i.is_edited, 'isCarried', i.is_carried,
      'isStale', onboarding.is_stale(i.based_on, i.written_at, p_field_revisions),
      'basedOn', i.based_on, 'position', pg_catalog.array_position(p.item_ids, i.item_id) - 1
    )
    from onboarding.plan_items i
    join onboarding.plans p on p.user_id = i.user_id and p.session_id = i.session_id
    where i.user_id = p_user_id and i.session_id = p_session_id and i.item_id = p_item_id
  );
end
$function$;
comment on function onboarding.plan_item_json(uuid,uuid,uuid,jsonb) is 'One item of a plan in the API''s form, its content still sealed.';
grant execute on function onboarding.plan_item_json(uuid,uuid,uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.plan_json(p_user_id uuid, p_session_id uuid, p_field_revisions jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select pg_catalog.jsonb_build_object('revision', p.revision, 'draft', p.draft, 'locale', p.locale, 'items', (
      select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
        'id', i.item_id, 'kind', i.kind, 'content', i.content, 'source', i.source, 'state', i.state,
        'isEdited', i.is_edited, 'isCarried', i.is_carried,
        'isStale', onboarding.is_stale(i.based_on, i.written_at, p_field_revisions),
        'basedOn', i.based_on, 'position', o.place - 1
      ) order by o.place), '[]')
      from pg_catalog.unnest(p.item_ids) with ordinality as o (item_id, place)
      join onboarding.plan_items i
        on i.user_id = p_user_id and i.session_id = p_session_id and i.item_id = o.item_id
    ))
    from onboarding.plans p where p.user_id = p_user_id and p.session_id = p_session_id
  );
end
$function$;
comment on function onboarding.plan_json(uuid,uuid,jsonb) is 'A plan as it is stored: {revision, draft, locale, items}, contents still sealed; null where nobody has touched it.';
grant execute on function onboarding.plan_json(uuid,uuid,jsonb) to onboarding_api;
grant execute on function onboarding.plan_json(uuid,uuid,jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.plan_with_draft(s public.onboarding_sessions, p_now timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  v_plan jsonb := onboarding.plan_json(s.user_id, s.id, s.field_revisions);
  v_draft integer := onboarding.draft_of(s.user_id, s.id);
  v_answer jsonb := pg_catalog.jsonb_build_object(
    'sessionId', s.id, 'state', onboarding.session_state(s, p_now), 'fieldRevisions', s.field_revisions,
    'locale', coalesce(
      case when (v_plan ->> 'draft')::integer is not distinct from v_draft then v_plan ->> 'locale' end,
      s.recommendations_basis::jsonb ->> 'locale', s.locale
    ), 'draft', v_draft, 'plan', v_plan, 'recommendations', null, 'adviceRevision', null
  );
begin
  if v_plan is null or (v_plan ->> 'draft')::integer is distinct from v_draft then
    v_answer := v_answer || pg_catalog.jsonb_build_object(
      'recommendations', s.ai_recommendations, 'adviceRevision',
      coalesce(onboarding.advice_revision(s.user_id, s.id, v_draft), 0)
    );
  end if;
  return v_answer;
end
$function$;
comment on function onboarding.plan_with_draft(public.onboarding_sessions,timestamp with time zone) is 'What a plan is answered from: {sessionId, state, fieldRevisions, locale, draft, plan, recommendations, adviceRevision}.
The advice, sealed, only where the stored plan is not taken from it yet; the locale is that which the plan is written in.';
grant execute on function onboarding.plan_with_draft(public.onboarding_sessions,timestamp with time zone) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.prefill_session(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, session json, named jsonb, not_taken text[])
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_op_id constant uuid := p_request ->> 'opId';
  v_now timestamptz;
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_step text;
  v_fields jsonb;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow' for update;
  if not found then
    outcome := 'not_found';
    return next;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();

  if v_op_id is not null then
    select * into v_earlier from onboarding.session_edits
    where user_id = p_user_id and op_id = v_op_id and session_id = s.id;
    if found then
      outcome := case when p_request -> 'requestDigests' ? v_earlier.request_digest then 'repeated' else 'op_id_reused' end;
      session := onboarding.session_json(s, v_now);
      not_taken := v_earlier.not_taken;
      return next;
      return;
    end if;
  end if;

  outcome := onboarding.session_state(s, v_now);
  if outcome <> 'open' then
    return next;
    return;
  end if;
  -- What a person has named since is his.
  if s.revision <> (p_request -> 'judgedRevision')::integer then
    outcome := 'unverified';
    session := onboarding.session_json(s, v_now);
    named := onboarding.named_fields(s);
    return next;
    return;
  end if;

  v_old := s;
  s.revision := s.revision + 1;
  for v_step, v_fields in select * from pg_catalog.jsonb_each(p_request -> 'patch') loop
    s.step_data := s.step_data || pg_catalog.jsonb_build_object(v_step, coalesce(s.step_data -> v_step, '{}') || v_fields);
    s.field_revisions := s.field_revisions || pg_catalog.jsonb_build_object(
      v_step, coalesce(s.field_revisions -> v_step, '{}') || (
        select pg_catalog.jsonb_object_agg(field, s.revision) from pg_catalog.jsonb_object_keys(v_fields) as field
      )
    );
  end loop;
  s.labels := p_request -> 'labels';
  s.event_fields := p_request -> 'eventFields';
  s.path := onboarding.texts(p_request -> 'path');
  s.current_step := onboarding.place_on_path(s.path, s.completed_steps);
  s.advice_digests := onboarding.merge_fields(s.advice_digests, p_request -> 'adviceDigests');
  update public.onboarding_sessions set
    step_data = s.step_data, field_revisions = s.field_revisions, labels = s.labels, event_fields = s.event_fields,
    advice_digests = s.advice_digests, path = s.path, current_step = s.current_step, revision = s.revision
  where user_id = p_user_id and id = s.id;
  session := onboarding.session_json(s, v_now);
  not_taken := array(select pg_catalog.jsonb_array_elements_text(p_request -> 'notTaken'));
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, patch, not_taken,
    completed_steps, current_step, locale, recommendations_stale, found_by_due, created_at
  ) values (
    p_user_id, s.id, s.revision, 'prefilled', v_op_id, p_request -> 'requestDigests' ->> 0, p_request -> 'patch', not_taken,
    s.completed_steps, s.current_step, s.locale, (session ->> 'recommendationsStale')::boolean, true, v_now
  );
  perform onboarding.count_changed(v_old, s);
  outcome := 'prefilled';
  return next;
end
$function$;
comment on function onboarding.prefill_session(uuid,jsonb) is 'Fills a live session with what is known of the user, which the caller has judged on the session as it is: flow, sessionId,
judgedRevision, that of the session; patch, by step; notTaken; opId, requestDigests; path, the steps that are asked then;
labels and eventFields, as they are then; adviceDigests, what changes of them. outcome: prefilled, repeated,
op_id_reused, unverified (judge again and call again), not_found, completed, session_expired, session_closed; named as of named_fields.';
grant execute on function onboarding.prefill_session(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.read_current_session(p_user_id uuid, p_flow text)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and flow = p_flow
    and (status = 'completed' or (status = 'in_progress' and expires_at > pg_catalog.now()))
  order by status = 'in_progress' desc, created_at desc
  limit 1;
  return case when found then onboarding.session_json(s, pg_catalog.now()) end;
end
$function$;
comment on function onboarding.read_current_session(uuid,text) is 'The user''s live session of a flow, else the latest completed one, else null.';
grant execute on function onboarding.read_current_session(uuid,text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.read_plan(p_user_id uuid, p_request jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  s public.onboarding_sessions;
  v_now constant timestamptz := pg_catalog.now();
begin
  if p_request ->> 'sessionId' is null then
    select * into s from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow'
      and (status = 'completed' or (status = 'in_progress' and expires_at > v_now))
    order by status = 'in_progress' desc, created_at desc
    limit 1;
  else
    select * into s from public.onboarding_sessions
    where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow';
  end if;
  return case when found then onboarding.plan_with_draft(s, v_now) end;
end
$function$;
comment on function onboarding.read_plan(uuid,jsonb) is 'The plan of {flow, sessionId}, without a sessionId of the live session, else of the latest completed one; null when
there is no such session. Nothing is written.';
grant execute on function onboarding.read_plan(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.read_requirements(p_user_id uuid, p_flow text)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and flow = p_flow and status = 'completed'
  order by completed_at desc limit 1;
  return pg_catalog.json_build_object(
    'session', case when found then onboarding.session_json(s, pg_catalog.now()) end,
    'judged', (
      select pg_catalog.json_build_object('sessionId', session_id, 'version', version,
        'pastDueAt', onboarding.instant(past_due_at))
      from onboarding.requirement_deadlines where user_id = p_user_id and flow = p_flow
    )
  );
end
$function$;
comment on function onboarding.read_requirements(uuid,text) is 'What somebody is judged from who is done with a flow: {session, judged}: the latest completed session, sealed, and
{sessionId, version, pastDueAt} of when it was judged last; each null where there is none.';
grant execute on function onboarding.read_requirements(uuid,text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.read_session(p_user_id uuid, p_flow text, p_session_id uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions 
  where user_id = p_user_id and id = p_session_id and flow = p_flow;
  return case when found then onboarding.session_json(s, pg_catalog.now()) end;
end
$function$;
comment on function onboarding.read_session(uuid,text,uuid) is 'The user''s session of a flow in the API''s form; null when there is none of that id.';
grant execute on function onboarding.read_session(uuid,text,uuid) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.read_unjudged(p_flow text, p_version integer, p_since timestamp with time zone, p_limit integer)
 RETURNS TABLE(session json, completed_at text)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
#variable_conflict use_column
begin
  return query
  select onboarding.session_json(row(s.*)::public.onboarding_sessions, pg_catalog.now()), s.completed_at::text
  from public.onboarding_sessions s
  where s.flow = p_flow and s.status = 'completed' and s.completed_at >= p_since and s.definition_version < p_version
    and not exists (
      select from onboarding.requirement_deadlines d
      where d.user_id = s.user_id and d.flow = s.flow and d.session_id = s.id and d.version >= p_version
    )
    and not exists (
      select from public.onboarding_sessions later
      where later.user_id = s.user_id and later.flow = s.flow and later.status = 'completed'
        and later.completed_at > s.completed_at
    )
  order by s.completed_at limit p_limit;
end
$function$;
comment on function onboarding.read_unjudged(text,integer,timestamp with time zone,integer) is 'Completed sessions that a version has not been judged by, in the order of their completion: at most p_limit, each the
latest of its user, of an older version, and completed at p_since or later.';
grant execute on function onboarding.read_unjudged(text,integer,timestamp with time zone,integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.recover_ai_reservations(p_limit integer)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
$function$;
comment on function onboarding.recover_ai_reservations(integer) is 'Books up to p_limit calls that crashed processes left open, at their quotes, and returns how many.';
grant execute on function onboarding.recover_ai_reservations(integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.redeliver_events(p_id uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_count integer;
begin
  update onboarding.outbox
  set dead_at = null, delivered_at = null, attempts = 0, next_attempt_at = pg_catalog.clock_timestamp()
  where case when p_id is null then dead_at is not null else id = p_id and (dead_at is not null
    or not exists (select from onboarding.outbox d where d.id = p_id and d.dead_at is not null)) end;
  get diagnostics v_count = row_count;
  return v_count;
end
$function$;
comment on function onboarding.redeliver_events(uuid) is 'Puts one event back in line: to those to whom it is a dead letter, else to everybody. Every dead letter when p_id is
null. Returns how many deliveries these are.';
grant execute on function onboarding.redeliver_events(uuid) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.release_events(p_session_id uuid, p_receiver text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  update onboarding.outbox set next_attempt_at = pg_catalog.clock_timestamp()
  where session_id = p_session_id and receiver = p_receiver and delivered_at is null and dead_at is null
    and attempts = 0 and next_attempt_at > pg_catalog.clock_timestamp();
end
$function$;
comment on function onboarding.release_events(uuid,text) is 'Lets what waits in a session for a receiver be looked at now.';
grant execute on function onboarding.release_events(uuid,text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.renew_plan(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, plan jsonb)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  v_layout constant jsonb := p_request -> 'layout';
  v_draft integer;
  v_revision integer;
  v_now timestamptz;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow'
  for no key update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  if onboarding.session_state(s, v_now) in ('session_expired', 'session_closed') then
    return query select onboarding.session_state(s, v_now), null::jsonb;
    return;
  end if;
  v_draft := onboarding.draft_of(s.user_id, s.id);
  select p.revision into v_revision from onboarding.plans p where p.user_id = p_user_id and p.session_id = s.id;
  if (v_layout ->> 'draft')::integer is distinct from v_draft
    or (v_layout ->> 'revision')::integer <> coalesce(v_revision, 0)
  then
    return query select 'unwritten', onboarding.plan_with_draft(s, v_now);
    return;
  end if;
  perform onboarding.lay_out_plan(p_user_id, s.id, v_layout, v_now);
  perform onboarding.note_plan_edit(
    s, pg_catalog.jsonb_build_object('kind', 'renewed', 'kinds', p_request -> 'kinds'), null, v_now
  );
  return query select 'renewed', onboarding.plan_with_draft(s, v_now);
end
$function$;
comment on function onboarding.renew_plan(uuid,jsonb) is 'Lays a plan out anew with advice that was just written: {flow, sessionId, kinds, layout: {revision, draft, locale, items}}.
outcome: renewed, not_found, session_expired, session_closed, or unwritten: the plan or its advice changed meanwhile;
lay it out again from `plan`.';
grant execute on function onboarding.renew_plan(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.replay_events(p_since timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_count integer;
begin
  update onboarding.outbox
  set dead_at = null, delivered_at = null, attempts = 0, last_failure = null, next_attempt_at = pg_catalog.clock_timestamp()
  where created_at >= p_since;
  get diagnostics v_count = row_count;
  return v_count;
end
$function$;
comment on function onboarding.replay_events(timestamp with time zone) is 'Puts every event from a moment on back in line, to everybody, as far as they are still kept; returns how many
deliveries these are. Those of a session go out in their order.';
grant execute on function onboarding.replay_events(timestamp with time zone) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.report_requests(p_keys text[], p_amounts integer[], p_window_seconds integer[])
 RETURNS TABLE(key text, used integer, reset_seconds integer)
 LANGUAGE sql
 SET search_path TO ''
AS $function$
  select report.key, counted.used, counted.reset_seconds
  from (
    select * from rows from (
      pg_catalog.unnest(p_keys), pg_catalog.unnest(p_amounts), pg_catalog.unnest(p_window_seconds)
    ) as u (key, amount, window_seconds)
    order by u.key
  ) as report
  cross join lateral onboarding.count_requests(report.key, report.amount, report.window_seconds) as counted
$function$;
comment on function onboarding.report_requests(text[],integer[],integer[]) is 'Adds what a process has admitted on its own to the counts that all share, and returns them.
In the order of keys, so that no two processes wait for each other.';
grant execute on function onboarding.report_requests(text[],integer[],integer[]) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.request_user_id()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (nullif(pg_catalog.current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;
end
$function$;
comment on function onboarding.request_user_id() is 'The user of the request, as its claims name him; null outside a request.';
grant execute on function onboarding.request_user_id() to authenticated;
grant execute on function onboarding.request_user_id() to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.require_user(p_user_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not exists (select from auth.users u where u.id = p_user_id and u.deleted_at is null) then
    raise exception 'no such user' using errcode = 'FS401';
  end if;
end
$function$;
comment on function onboarding.require_user(uuid) is 'Raises FS401 unless the sign-in has this user and has not deleted him.';
grant execute on function onboarding.require_user(uuid) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.reserve_ai_call(p_user_id uuid, p_id uuid, p_day date, p_day_limit bigint, p_user_limit bigint, p_kind text, p_model text, p_prompt_version text, p_quoted bigint, p_lease interval)
 RETURNS TABLE(outcome text, first_refusal boolean)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_all onboarding.ai_budgets;
  v_own onboarding.ai_budgets;
begin
  if p_user_id is null then
    raise exception 'a call is made for a user' using errcode = 'insufficient_privilege';
  end if;
  insert into onboarding.ai_budgets (day, user_id, limit_nusd)
  values (p_day, null, p_day_limit), (p_day, p_user_id, p_user_limit)
  on conflict do nothing;
  select * into strict v_all from onboarding.ai_budgets where day = p_day and user_id is null for update;
  select * into strict v_own from onboarding.ai_budgets where day = p_day and user_id = p_user_id for update;

  if v_own.spent_nusd + v_own.reserved_nusd + p_quoted > p_user_limit then
    update onboarding.ai_budgets set exhausted_at = coalesce(exhausted_at, pg_catalog.now()), limit_nusd = p_user_limit
    where day = p_day and user_id = p_user_id;
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
  where day = p_day and user_id = p_user_id;
  insert into onboarding.ai_reservations (
    id, day, user_id, kind, model, prompt_version, quoted_nusd, lease_expires_at
  ) values (
    p_id, p_day, p_user_id, p_kind, p_model, p_prompt_version, p_quoted, pg_catalog.clock_timestamp() + p_lease
  );
  return query select 'reserved', false;
end
$function$;
comment on function onboarding.reserve_ai_call(uuid,uuid,date,bigint,bigint,text,text,text,bigint,interval) is 'Takes the most that a call can cost out of both budgets of the day, or refuses. outcome: reserved, day_spent,
user_spent. first_refusal: nobody was refused by the day''s budget before.';
grant execute on function onboarding.reserve_ai_call(uuid,uuid,date,bigint,bigint,text,text,text,bigint,interval) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.rounded_seconds(p_duration interval)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
declare
  s numeric := greatest(extract(epoch from p_duration), 0);
begin
  return pg_catalog.trim_scale(case
    when s < 2 then pg_catalog.round(s, 1)
    when s < 60 then pg_catalog.round(s)
    when s < 120 then pg_catalog.round(s / 2) * 2
    when s < 600 then pg_catalog.round(s / 10) * 10
    when s < 3600 then pg_catalog.round(s / 60) * 60
    when s < 86400 then pg_catalog.round(s / 1800) * 1800
    else pg_catalog.round(s / 21600) * 21600
  end)::text;
end
$function$;
comment on function onboarding.rounded_seconds(interval) is 'A duration as the counters keep it: to a tenth below two seconds, to a second below a minute, then ever coarser.';
grant execute on function onboarding.rounded_seconds(interval) to onboarding_api;
grant execute on function onboarding.rounded_seconds(interval) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.row_expression(p_table regclass, p_columns text[] DEFAULT NULL::text[])
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select 'pg_catalog.jsonb_build_object(' || pg_catalog.string_agg(pg_catalog.format(
    case
      when a.atttypid = 'timestamptz'::regtype then '%L, onboarding.instant(t.%I)'
      when a.atttypid = 'timestamp'::regtype then '%L, onboarding.instant(t.%I at time zone ''UTC'')'
      else '%L, t.%I'
    end, a.attname, a.attname), ', ' order by a.attnum) || ')'
  from pg_catalog.pg_attribute a
  where a.attrelid = p_table and a.attnum > 0 and not a.attisdropped and (p_columns is null or a.attname = any (p_columns))
$function$;
comment on function onboarding.row_expression(regclass,text[]) is 'An expression that makes JSON of a row t of the table: of the named columns that it has, or of all of them.';
grant execute on function onboarding.row_expression(regclass,text[]) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.save_progress(p_user_id uuid, p_request jsonb)
 RETURNS json
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_session_id constant uuid := p_request ->> 'sessionId';
  v_step constant text := p_request ->> 'step';
  v_completes constant boolean := p_request -> 'completes';
  v_judged_done constant boolean := p_request -> 'judgedDone';
  v_flow constant text := p_request ->> 'flow';
  v_version constant integer := p_request -> 'version';
  v_judged_revision constant integer := p_request -> 'judgedRevision';
  v_base_revision constant integer := p_request ->> 'baseRevision';
  v_op_id constant uuid := p_request ->> 'opId';
  -- A draft into the very state that it was judged on, as most saves are: it needs no look at the session before.
  v_is_plain boolean := not v_completes and coalesce(v_base_revision = v_judged_revision, true)
    and not (p_request -> 'isRefused')::boolean and p_request -> 'reopened' = '[]' and p_request -> 'path' = 'null'
    and p_request -> 'labels' = '{}' and p_request -> 'locale' = 'null' and p_request -> 'industries' = '[]';
  v_revision integer := v_judged_revision;
  v_changed jsonb := p_request -> 'changed';
  v_now timestamptz := pg_catalog.clock_timestamp();
  v_expires_at timestamptz := onboarding.expiry_after(v_now);
  v_completed_steps text[];
  v_current_step integer;
  v_path text[];
  s public.onboarding_sessions;
  v_before public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_detail jsonb;
  v_session json;
  v_name text;
begin
  if v_is_plain and v_op_id is not null then
    perform from onboarding.session_edits
    where user_id = p_user_id and op_id = v_op_id and session_id = v_session_id;
    v_is_plain := not found;
  end if;
  for attempt in 1..2 loop
    -- Where the session is in another state the update finds nothing, and it is looked at.
    if v_is_plain or attempt = 2 then
      update public.onboarding_sessions set
        step_data = case when (p_request -> 'isEmpty')::boolean then step_data - v_step
          else pg_catalog.jsonb_set(step_data, array[v_step],
            onboarding.merge_fields(coalesce(step_data -> v_step, '{}'), p_request -> 'patch')) end,
        field_revisions = pg_catalog.jsonb_set(field_revisions, array[v_step],
          coalesce(field_revisions -> v_step, '{}') || v_changed),
        completed_steps = coalesce(v_completed_steps, completed_steps),
        current_step = coalesce(v_current_step, current_step), path = coalesce(v_path, path),
        labels = labels || (p_request -> 'labels'), event_fields = event_fields || (p_request -> 'eventFields'),
        advice_digests = pg_catalog.jsonb_strip_nulls(advice_digests || (p_request -> 'adviceDigests')),
        locale = coalesce(p_request ->> 'locale', locale), revision = revision + 1, updated_at = v_now,
        -- A full hour, so that it changes once in one.
        expires_at = greatest(expires_at, v_expires_at)
      where user_id = p_user_id and id = v_session_id and revision = v_revision and status = 'in_progress'
        and expires_at > v_now and flow = v_flow and definition_version = v_version
        and (v_step = any (completed_steps)) = v_judged_done
      returning * into s;
      exit when found;
    end if;

    select * into s from public.onboarding_sessions
    where user_id = p_user_id and id = v_session_id and flow = v_flow for update;
    if not found then
      return '{"outcome": "not_found"}';
    end if;
    v_now := pg_catalog.clock_timestamp();
    v_expires_at := onboarding.expiry_after(v_now);

    if v_op_id is not null then
      select * into v_earlier from onboarding.session_edits
      where user_id = p_user_id and op_id = v_op_id and session_id = s.id;
      if found then
        if not p_request -> 'requestDigests' ? v_earlier.request_digest then
          return pg_catalog.json_build_object('outcome', 'op_id_reused', 'locale', s.locale);
        end if;
        return pg_catalog.json_build_object(
          'outcome', 'repeated', 'session', onboarding.session_as_of(s, v_earlier.revision));
      end if;
    end if;

    v_name := onboarding.session_state(s, v_now);
    if v_name <> 'open' then
      return pg_catalog.json_build_object('outcome', v_name, 'locale', s.locale);
    end if;
    -- What another version of the flow has judged is judged by this one first.
    if s.definition_version <> v_version then
      return pg_catalog.json_build_object('outcome', 'outdated', 'session', onboarding.session_json(s, v_now));
    end if;
    -- Answers that the caller has not opened are neither judged nor overwritten: they might not open.
    if (v_step = any (s.completed_steps)) <> v_judged_done or v_judged_revision < s.revision and (
      (v_judged_revision = 0 and s.step_data <> '{}')
      or exists (
        select from pg_catalog.jsonb_array_elements_text(p_request -> 'dependsOn') as read (step)
        cross join lateral pg_catalog.jsonb_each_text(s.field_revisions -> read.step) as saved (field, at)
        where saved.at::integer > v_judged_revision
      )
    ) then
      return pg_catalog.json_build_object('outcome', 'unverified', 'session', onboarding.session_json(s, v_now));
    end if;
    if v_base_revision > s.revision then
      return '{"outcome": "revision_ahead"}';
    end if;

    select pg_catalog.jsonb_agg(named -> 'path') into v_detail
    from pg_catalog.jsonb_array_elements(p_request -> 'industries') as named
    where not exists (select from public.industries i where i.slug = named ->> 'slug');
    if v_detail is not null then
      return pg_catalog.json_build_object('outcome', 'unknown_industry', 'detail', v_detail);
    end if;

    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('field', field, 'theirs', s.step_data #> array[v_step, field]))
    into v_detail
    from pg_catalog.jsonb_object_keys(v_changed) as field
    where (s.field_revisions #>> array[v_step, field])::integer > v_base_revision;
    if v_detail is not null then
      return pg_catalog.json_build_object(
        'outcome', 'edit_conflict', 'session', onboarding.session_json(s, v_now), 'detail', v_detail);
    end if;

    if (p_request -> 'isRefused')::boolean then
      return '{"outcome": "refused"}';
    end if;

    v_before := s;
    v_revision := s.revision;
    -- Others may have saved other steps since it was judged.
    select coalesce(pg_catalog.jsonb_object_agg(field, v_revision + 1), '{}') into v_changed
    from pg_catalog.jsonb_object_keys(v_changed) as field;
    if pg_catalog.jsonb_typeof(p_request -> 'path') = 'array' then
      v_path := onboarding.texts(p_request -> 'path');
    end if;
    v_completed_steps := array(
      select step from pg_catalog.jsonb_array_elements_text(p_request -> 'steps') as step
      where (step = any (s.completed_steps) or (v_completes and step = v_step))
        and not p_request -> 'reopened' ? step
    );
    v_current_step := onboarding.place_on_path(coalesce(v_path, s.path), v_completed_steps);
  end loop;

  v_session := onboarding.session_json(s, v_now);
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, base_revision, step, patch,
    completed_steps, current_step, locale, recommendations_stale, found_by_due, created_at
  ) values (
    p_user_id, s.id, s.revision, 'saved', v_op_id, p_request -> 'requestDigests' ->> 0, v_base_revision, v_step,
    p_request -> 'patch', s.completed_steps, s.current_step, s.locale,
    (v_session ->> 'recommendationsStale')::boolean, (p_request -> 'isFoundBy')::boolean, v_now
  );
  -- Without a look before there is nothing to count.
  if v_before.id is not null then
    perform onboarding.count_changed(v_before, s);
    if v_step = any (s.completed_steps) and v_step <> all (v_before.completed_steps) then
      perform onboarding.count_completed_step(s, v_step, p_request ->> 'suggestedLabel');
    end if;
  end if;
  return pg_catalog.json_build_object('outcome', 'saved', 'session', v_session);
end
$function$;
comment on function onboarding.save_progress(uuid,jsonb) is 'Saves a patch of one step, which the caller has judged on answers that are verified here, and answers {outcome, session,
detail}. p_request: sessionId, flow, version, step, patch, completes, baseRevision, opId, requestDigests, locale;
judgedRevision, that of the answers which the caller has opened and judged on; judgedDone, whether the step counted as
finished; dependsOn, the steps that were read; changed, each field that is another then, with the revision after the
judged one; isEmpty, whether the step as merged holds nothing; isRefused, whether the patch is not to be taken; steps,
all of the flow in order; reopened, the finished steps that lack something then; path,
the steps that are asked then, or null where the save cannot change it; industries, those that it names, {path, slug}; labels and
adviceDigests, what changes of them; eventFields, those of the steps that were read; isFoundBy, whether operators find the
session by a field that changes; suggestedLabel, where a suggestion
is answered by this step. outcome: saved, repeated, not_found, op_id_reused, session_expired, session_closed, completed,
revision_ahead, outdated (move the session to this version and call again), unverified (open the session, judge again
and call again), unknown_industry (detail: their paths), edit_conflict (detail: [{field, theirs}]), refused.';
grant execute on function onboarding.save_progress(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.schedule_jobs(p_archive_days integer DEFAULT 30, p_delete_days integer DEFAULT 365, p_flow text DEFAULT NULL::text)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_cron') then
    return false;
  end if;
  execute 'select cron.schedule($1, $2, $3)' using 'firststep-sweep' || coalesce('-' || p_flow, ''), '*/5 * * * *', pg_catalog.format(
    'do $sweep$ begin set local role onboarding_jobs; perform onboarding.archive_expired_sessions(5000, %s, %s, %L); '
    'perform onboarding.delete_stale_rate_limits(5000); perform onboarding.delete_old_events(5000); '
    'perform onboarding.fold_analytics(100000); end $sweep$', p_archive_days, p_delete_days, p_flow);
  return true;
end
$function$;
comment on function onboarding.schedule_jobs(integer,integer,text) is 'Lets the database itself sweep a flow, all flows without one, where pg_cron is there; false where it is not. Repeating it
changes nothing.';

CREATE OR REPLACE FUNCTION onboarding.search_industries(p_query text, p_locale text)
 RETURNS TABLE(slug character varying, score real)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  v_query constant text := pg_catalog.btrim(pg_catalog.left(onboarding.fold(p_query), 100));
  v_words text[] := onboarding.telling_words(v_query);
  -- One letter or two begin a thousand words: only names and aliases are meant then.
  v_least_weight constant real := case when pg_catalog.length(v_query) <= 2 then 0.8 else 0 end;
begin
  if v_query = '' then
    return;
  end if;
  if v_words = '{}' then
    v_words := pg_catalog.string_to_array(v_query, ' ');
  end if;
  v_words := v_words[1:8];
  return query
  with asked as materialized (
    select w.place, w.word, w.place = pg_catalog.cardinality(v_words) as is_last, s.quality, s.spelling,
      pg_catalog.left(s.spelling, s.stem_length) as stem
    from pg_catalog.unnest(v_words) with ordinality as w (word, place), onboarding.spellings(w.word) as s
  ),
  hits as (
    select a.place, w.industry_id, pg_catalog.max(a.quality * w.weight
      * case when w.language <> p_locale then 0.9 else 1 end
      * case
          when w.word = a.spelling then 1
          when a.quality = 1 and pg_catalog.starts_with(w.word, a.word) and (a.is_last or pg_catalog.length(a.word) >= 4)
            then 0.5 + 0.4 * pg_catalog.length(a.word) / pg_catalog.length(w.word)
          when pg_catalog.length(w.word) <= pg_catalog.length(a.stem) + 2 then 0.9
          else 0
        end) as score
    from asked a
    -- Apart, so that a table whose rows were never counted is still read by the ranges of its index.
    cross join lateral (
      select * from onboarding.industry_words
      where word >= a.stem and word < a.stem || U&'\+10FFFF' and weight >= v_least_weight
      offset 0
    ) as w
    group by a.place, w.industry_id
  ),
  weighed as (
    select h.industry_id, h.score, h.place,
      pg_catalog.ln(1 + 200.0 / pg_catalog.count(*) over (partition by h.place)) as telling
    from hits h where h.score > 0
  ),
  by_words as (
    select w.industry_id, pg_catalog.sum(w.score * w.telling) / (
      select pg_catalog.sum(p.telling) from (select distinct place, telling from weighed) as p) as score
    from weighed w group by w.industry_id
  ),
  by_term as (
    select w.industry_id, pg_catalog.max(t.quality * w.weight * case when w.language <> p_locale then 0.9 else 1 end
      * case when w.term = t.text then 1
          else 0.4 + 0.3 * pg_catalog.length(t.text) / pg_catalog.length(w.term) end) as score
    from (
      select v_query as text, 1::real as quality
      union select a.spelling, a.quality from asked a where pg_catalog.cardinality(v_words) = 1
    ) as t
    cross join lateral (
      select * from onboarding.industry_words
      where term >= t.text and term < t.text || U&'\+10FFFF' and weight >= v_least_weight
      offset 0
    ) as w
    group by w.industry_id
  ),
  scored as (
    select industry_id, pg_catalog.sum(s.score) as score
    from (select * from by_words union all select * from by_term) as s
    group by industry_id
  )
  select i.slug, s.score::real
  from (select *, pg_catalog.max(scored.score) over () as best from scored) as s
  join public.industries i on i.id = s.industry_id
  where s.score >= 0.35 * s.best;
end
$function$;
comment on function onboarding.search_industries(text,text) is 'Industries for what somebody typed, with scores: best who is called so, then who is also called so, then who has to
do with it. Words that few industries have tell more than words that many have, and the language of the reader counts
a little more than the other.';
grant execute on function onboarding.search_industries(text,text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.session_as_of(s public.onboarding_sessions, p_revision integer)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  e onboarding.session_edits;
  v_data jsonb := '{}';
  v_step jsonb;
  v_name text;
  v_replaced jsonb;
  v_version integer;
begin
  for e in
    select * from onboarding.session_edits
    where user_id = s.user_id and session_id = s.id and revision <= p_revision order by revision
  loop
    if e.kind = 'started' then
      v_data := coalesce(e.patch, '{}');
    elsif e.kind = 'prefilled' then
      for v_name, v_step in select * from pg_catalog.jsonb_each(e.patch) loop
        v_data := v_data || pg_catalog.jsonb_build_object(v_name, coalesce(v_data -> v_name, '{}') || v_step);
      end loop;
    elsif e.kind = 'saved' then
      v_step := onboarding.merge_fields(coalesce(v_data -> e.step, '{}'), e.patch);
      v_data := case when v_step = '{}' then v_data - e.step
        else v_data || pg_catalog.jsonb_build_object(e.step, v_step) end;
    elsif e.kind = 'moved' then
      -- Steps that were there and are not any more, and those that are another.
      v_data := (v_data - array(select pg_catalog.jsonb_object_keys(e.patch -> 'before'))) || (e.patch -> 'after');
    end if;
  end loop;
  select patch into v_replaced from onboarding.session_edits
  where user_id = s.user_id and session_id = s.id and revision > p_revision
    and kind in ('recommended', 'completed') and patch is not null
  order by revision limit 1;
  if found then
    s.ai_recommendations := nullif(v_replaced, 'null');
  end if;
  select (patch -> 'from')::integer into v_version from onboarding.session_edits
  where user_id = s.user_id and session_id = s.id and revision > p_revision and kind = 'moved'
  order by revision limit 1;
  s.definition_version := coalesce(v_version, s.definition_version);
  s.status := 'in_progress';
  s.closed_reason := null;
  s.completed_at := null;
  s.current_step := e.current_step;
  s.completed_steps := e.completed_steps;
  s.step_data := v_data;
  s.locale := e.locale;
  s.revision := e.revision;
  s.updated_at := e.created_at;
  s.expires_at := onboarding.expiry_after(e.created_at);
  return onboarding.session_json(s, e.created_at)::jsonb
    || pg_catalog.jsonb_build_object('recommendationsStale', e.recommendations_stale);
end
$function$;
comment on function onboarding.session_as_of(public.onboarding_sessions,integer) is 'The session as it was answered at an earlier revision, for repeated requests: its answers folded from the edits up
to there, its version and its advice as the next edit after it found them.';
grant execute on function onboarding.session_as_of(public.onboarding_sessions,integer) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.session_day(s public.onboarding_sessions)
 RETURNS date
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return (s.created_at at time zone 'UTC')::date;
end
$function$;
comment on function onboarding.session_day(public.onboarding_sessions) is 'The day that a session is counted on: the UTC day it was started.';
grant execute on function onboarding.session_day(public.onboarding_sessions) to onboarding_api;
grant execute on function onboarding.session_day(public.onboarding_sessions) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.session_json(s public.onboarding_sessions, p_now timestamp with time zone)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  v_is_over constant boolean := s.status = 'in_progress' and s.expires_at <= p_now;
  v_advice_basis constant jsonb := pg_catalog.jsonb_build_object('locale', s.locale) || s.advice_digests;
begin
  return pg_catalog.json_build_object(
    'id', s.id, 'userId', s.user_id, 'status', case when v_is_over then 'abandoned' else s.status end,
    'flow', s.flow, 'currentStep', s.current_step, 'completedSteps', s.completed_steps, 'path', s.path,
    'stepData', s.step_data,
    'aiRecommendations', s.ai_recommendations, 'locale', s.locale, 'definitionVersion', s.definition_version,
    'revision', s.revision, 'resumedFrom', s.resumed_from, 'completedAt', s.completed_at,
    'createdAt', s.created_at, 'updatedAt', s.updated_at, 'expiresAt', s.expires_at,
    'state', case when v_is_over or s.status <> 'in_progress' then onboarding.session_state(s, p_now) else 'open' end,
    'adviceBasis', v_advice_basis::text,
    'recommendationsStale', s.ai_recommendations is not null and onboarding.is_advice_stale(s.recommendations_basis, v_advice_basis)
  );
end
$function$;
comment on function onboarding.session_json(public.onboarding_sessions,timestamp with time zone) is 'The session in the API''s form, its answers and advice still sealed, with three things for the services: its state, what
advice is bound to that is made of it now, and whether the advice it has is stale.';
grant execute on function onboarding.session_json(public.onboarding_sessions,timestamp with time zone) to onboarding_api;
grant execute on function onboarding.session_json(public.onboarding_sessions,timestamp with time zone) to onboarding_jobs;
grant execute on function onboarding.session_json(public.onboarding_sessions,timestamp with time zone) to onboarding_support;

CREATE OR REPLACE FUNCTION onboarding.session_labels(s public.onboarding_sessions)
 RETURNS TABLE(dimension text, value text)
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return query
    select 'version', s.definition_version::text
    union all select 'locale', s.locale::text
    union all select 'source', onboarding.source_label(s.source)
    union all select label.key, answer.value from pg_catalog.jsonb_each(s.labels) as label
    cross join lateral pg_catalog.jsonb_array_elements_text(
      case pg_catalog.jsonb_typeof(label.value) when 'array' then label.value else pg_catalog.jsonb_build_array(label.value) end
    ) as answer (value);
end
$function$;
comment on function onboarding.session_labels(public.onboarding_sessions) is 'The groups that a session is counted in, by dimension: its version, its language, its source, and what labels the
caller has told of its answers.';
grant execute on function onboarding.session_labels(public.onboarding_sessions) to onboarding_api;
grant execute on function onboarding.session_labels(public.onboarding_sessions) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.session_state(s public.onboarding_sessions, p_now timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return case
    when s.status = 'completed' then 'completed'
    when s.closed_reason in ('expired', 'superseded') then 'session_expired'
    when s.status = 'abandoned' then 'session_closed'
    when s.expires_at <= p_now then 'session_expired'
    else 'open'
  end;
end
$function$;
comment on function onboarding.session_state(public.onboarding_sessions,timestamp with time zone) is 'open, or why the session takes no change: completed, session_expired, session_closed.
An expired session says so even after it was swept.';
grant execute on function onboarding.session_state(public.onboarding_sessions,timestamp with time zone) to onboarding_api;
grant execute on function onboarding.session_state(public.onboarding_sessions,timestamp with time zone) to onboarding_jobs;
grant execute on function onboarding.session_state(public.onboarding_sessions,timestamp with time zone) to onboarding_support;

CREATE OR REPLACE FUNCTION onboarding.settle_ai_call(p_id uuid, p_cost bigint, p_cost_basis text, p_outcome text, p_latency_ms integer, p_model_used text, p_input_tokens integer, p_output_tokens integer, p_generation_id text)
 RETURNS TABLE(booked boolean, charged_nusd bigint, quoted_nusd bigint, change_nusd bigint, warned boolean)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  r onboarding.ai_reservations;
  v_all onboarding.ai_budgets;
  v_charge bigint;
  v_warns boolean;
  v_before onboarding.ai_usage;
  v_after onboarding.ai_usage;
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
  select * into v_before from onboarding.ai_usage where reservation_id = r.id;
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
    latency_ms = greatest(excluded.latency_ms, usage.latency_ms)
  returning * into v_after;
  perform onboarding.count_ai_usage(v_before, v_after);
  return query select true, v_charge, r.quoted_nusd, v_charge - coalesce(r.charged_nusd, 0), v_warns;
end
$function$;
comment on function onboarding.settle_ai_call(uuid,bigint,text,text,integer,text,integer,integer,text) is 'Books a call''s cost: at its quote while the bill is unknown (p_cost null), at the bill when it comes. Saying the same
twice books once; a bill is final. warned: the day''s budget has just passed 80 %.';
grant execute on function onboarding.settle_ai_call(uuid,bigint,text,text,integer,text,integer,integer,text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.settle_event(p_id uuid, p_receiver text, p_attempt integer, p_failure text, p_retry_in interval)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  o onboarding.outbox;
begin
  update onboarding.outbox set
    last_failure = p_failure,
    delivered_at = case when p_failure is null then pg_catalog.clock_timestamp() end,
    dead_at = case when p_failure is not null and p_retry_in is null then pg_catalog.clock_timestamp() end,
    next_attempt_at = case when p_failure is null then next_attempt_at
      else coalesce(pg_catalog.clock_timestamp() + p_retry_in, 'infinity') end
  where id = p_id and receiver = p_receiver and delivered_at is null
    and (p_failure is null or attempts = p_attempt)
  returning * into o;
  if o.delivered_at is not null then
    perform onboarding.release_events(o.session_id, o.receiver);
  elsif o.id is not null then
    update onboarding.outbox w set next_attempt_at = o.next_attempt_at
    where w.session_id = o.session_id and w.receiver = o.receiver and w.position > o.position
      and w.delivered_at is null and w.next_attempt_at < o.next_attempt_at;
  end if;
end
$function$;
comment on function onboarding.settle_event(uuid,text,integer,text,interval) is 'Notes how a delivery to a receiver ended: p_failure null for a success; without p_retry_in the failure is the last. A
failure that comes after its lease has passed to another attempt is not noted. What waits for the receiver in the
session is due at once after a success, and no earlier than the event after a failure.';
grant execute on function onboarding.settle_event(uuid,text,integer,text,interval) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.shared_answers(s public.onboarding_sessions)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return (
    select coalesce(pg_catalog.jsonb_object_agg(step, answers), '{}') from (
      select told.step, pg_catalog.jsonb_object_agg(field, s.step_data #> array[told.step, field]) as answers
      from pg_catalog.jsonb_each(s.event_fields) as told (step, fields)
      cross join lateral pg_catalog.jsonb_array_elements_text(told.fields) as field
      where (s.step_data -> told.step) ? field
      group by told.step
    ) by_step
  );
end
$function$;
comment on function onboarding.shared_answers(public.onboarding_sessions) is 'The answers of a session that events tell, by step and field, as the caller has named them with the answers.';
grant execute on function onboarding.shared_answers(public.onboarding_sessions) to onboarding_api;
grant execute on function onboarding.shared_answers(public.onboarding_sessions) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.source_label(p_source text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return coalesce(pg_catalog.left(pg_catalog.encode(
    pg_catalog.sha256(pg_catalog.convert_to(p_source, 'UTF8')), 'hex'), 16), '');
end
$function$;
comment on function onboarding.source_label(text) is 'The digest that a source is counted by; empty for none.';
grant execute on function onboarding.source_label(text) to onboarding_api;
grant execute on function onboarding.source_label(text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.source_words(p_limit integer)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
begin
  return query
    with recursive source (word, place) as (
      (select s.source::text, 1 from public.onboarding_sessions s where s.source is not null order by s.source limit 1)
      union all
      select (
        select s.source::text from public.onboarding_sessions s where s.source > source.word order by s.source limit 1
      ), place + 1
      from source where word is not null and place < p_limit
    )
    select word from source where word is not null;
end
$function$;
comment on function onboarding.source_words(integer) is 'Up to so many sources that sessions have, by name: from one to the next by their index, however many sessions each has.';
grant execute on function onboarding.source_words(integer) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.spellings(p_word text)
 RETURNS TABLE(spelling text, stem_length integer, quality real)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'extensions', 'public', 'pg_catalog'
 SET "pg_trgm.similarity_threshold" TO '0.28'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  v_length constant integer := length(p_word);
  v_stem constant text := case when v_length >= 5 then
    regexp_replace(p_word, '(?:ies|[aoe]s|[aoes])$', '') else p_word end;
begin
  return query select p_word, length(v_stem), 1::real;
  if v_length < 4 or exists (
    select from onboarding.industry_words w where w.word >= v_stem and w.word < v_stem || U&'\+10FFFF'
  ) then
    return;
  end if;
  return query
  with candidates as (
    select w.word from onboarding.industry_words w where w.word % p_word
    union
    -- Two letters that changed places leave a short word no trigram.
    select w.word from onboarding.industry_words w
    where v_length <= 6 and w.word >= left(p_word, 1) and w.word < left(p_word, 1) || U&'\+10FFFF'
      and length(w.word) between v_length - 1 and v_length + 1
    union
    -- Half a word has few of the trigrams of the whole.
    select w.word from onboarding.industry_words w
    where w.word >= left(p_word, 3) and w.word < left(p_word, 3) || U&'\+10FFFF'
  ),
  measured as (
    select c.word, least(
      levenshtein_less_equal(p_word, c.word, 3)
        - case when length(c.word) = v_length and translate(c.word, p_word, '') = '' then 1 else 0 end,
      -- Half a word is typed with errors, too: with another letter, without one, or with one too many.
      0.5 + least(
        levenshtein_less_equal(p_word, left(c.word, v_length), 3),
        levenshtein_less_equal(p_word, left(c.word, v_length + 1), 3),
        levenshtein_less_equal(p_word, left(c.word, v_length - 1), 3)
      )
    ) as distance
    from candidates c
  )
  select m.word, length(m.word), (0.9 - 1.4 * m.distance / v_length)::real
  from measured m
  where m.distance <= case when v_length <= 5 then 1.5 when v_length <= 8 then 2 else 3 end
  order by m.distance, m.word limit 6;
end
$function$;
comment on function onboarding.spellings(text) is 'A word as it is looked up: by its beginning, by its stem, or, where no industry has such a word, as the words that
are spelled nearly so. quality says how good a hit is before its own weight.';
grant execute on function onboarding.spellings(text) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.start_session(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, session json, named jsonb, not_taken text[], detail text)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_restart constant boolean := p_request -> 'restart';
  v_blank constant boolean := p_request -> 'blank';
  v_op_id constant uuid := p_request ->> 'opId';
  v_answers constant jsonb := p_request -> 'answers';
  v_now timestamptz;
  v_live public.onboarding_sessions;
  v_latest public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  v_named jsonb;
  v_field_revisions jsonb;
  s public.onboarding_sessions;
begin
  -- One start at a time per user; the partial unique index stands behind it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.start:' || p_user_id || (p_request ->> 'flow'), 0));
  v_now := pg_catalog.clock_timestamp();

  if v_op_id is not null then
    select * into v_earlier from onboarding.session_edits
    where user_id = p_user_id and op_id = v_op_id and kind in ('started', 'prefilled')
      and session_id in (select id from public.onboarding_sessions where user_id = p_user_id and flow = p_request ->> 'flow');
    if found then
      if not p_request -> 'requestDigests' ? v_earlier.request_digest then
        outcome := 'op_id_reused';
      else
        select * into s from public.onboarding_sessions where user_id = p_user_id and id = v_earlier.session_id;
        outcome := 'repeated';
        session := onboarding.session_json(s, v_now);
        not_taken := v_earlier.not_taken;
      end if;
      return next;
      return;
    end if;
  end if;

  select wanted.slug into detail from pg_catalog.jsonb_array_elements_text(p_request -> 'industries') as wanted (slug)
  where not exists (select from public.industries i where i.slug = wanted.slug) limit 1;
  if found then
    outcome := 'unknown_industry';
    return next;
    return;
  end if;

  select * into v_live from public.onboarding_sessions
  where user_id = p_user_id and flow = p_request ->> 'flow' and status = 'in_progress' for update;
  if v_live.id is not null and v_live.expires_at > v_now and not v_restart then
    outcome := 'live';
    session := onboarding.session_json(v_live, v_now);
    named := case when (p_request -> 'isFilled')::boolean then onboarding.named_fields(v_live) end;
    return next;
    return;
  end if;

  if v_restart and v_live.id is not null then
    v_latest := v_live;
  else
    select * into v_latest from public.onboarding_sessions
    where user_id = p_user_id and flow = p_request ->> 'flow'
      and (status = 'completed' or onboarding.is_resumable(row(onboarding_sessions.*)::public.onboarding_sessions, v_now))
    order by created_at desc limit 1
    -- Held until the new session refers to it, or the sweep might archive it in between.
    for key share;
  end if;
  if v_latest.status = 'completed' and not v_restart and not (p_request -> 'update')::boolean then
    outcome := 'completed';
    session := onboarding.session_json(v_latest, v_now);
    return next;
    return;
  end if;
  if v_blank then
    v_latest := null;
  end if;
  if v_latest.id is not null
    and (v_latest.id, v_latest.revision) is distinct from ((v_answers ->> 'from')::uuid, (v_answers -> 'revision')::integer) then
    outcome := 'begin_from';
    session := onboarding.session_json(v_latest, v_now);
    named := onboarding.named_fields(v_latest);
    return next;
    return;
  end if;
  -- The session that they were read from may have been erased meanwhile, and its answers with it.
  if v_latest.id is null and v_answers ? 'from' then
    outcome := 'nothing_to_begin_from';
    return next;
    return;
  end if;
  -- Nobody begins in what another process has put in the place of this content.
  if not exists (
    select from onboarding.flow_versions
    where flow = p_request ->> 'flow' and version = (p_request -> 'version')::integer and digest = p_request ->> 'digest'
  ) then
    outcome := 'flow_replaced';
    return next;
    return;
  end if;
  v_named := case when v_latest.id is not null then onboarding.named_fields(v_latest) end;

  if v_live.id is not null then
    perform onboarding.abandon(v_live, case when v_live.expires_at <= v_now then 'expired' else 'restarted' end, v_now);
  end if;
  -- Only the newest session can be resumed; what came before stays closed.
  update public.onboarding_sessions set closed_reason = 'superseded'
  where user_id = p_user_id and flow = p_request ->> 'flow' and closed_reason = 'expired';

  select coalesce(pg_catalog.jsonb_object_agg(step, (
    select pg_catalog.jsonb_object_agg(field, 1) from pg_catalog.jsonb_object_keys(fields) as field
  )), '{}') into v_field_revisions
  from pg_catalog.jsonb_each(v_answers -> 'stepData') as answered (step, fields);
  insert into public.onboarding_sessions (
    id, user_id, locale, source, flow, definition_version, created_at, updated_at, expires_at, resumed_from,
    step_data, completed_steps, path, current_step, field_revisions, labels, event_fields, advice_digests
  ) values (
    (p_request ->> 'newId')::uuid, p_user_id, p_request ->> 'locale', p_request ->> 'source',
    p_request ->> 'flow', (p_request -> 'version')::integer, v_now, v_now, onboarding.expiry_after(v_now),
    case when onboarding.is_resumable(v_latest, v_now) then v_latest.id end, v_answers -> 'stepData',
    onboarding.texts(v_answers -> 'completedSteps'), onboarding.texts(v_answers -> 'path'),
    (v_answers -> 'currentStep')::integer, v_field_revisions,
    v_answers -> 'labels', v_answers -> 'eventFields', v_answers -> 'adviceDigests'
  ) returning * into s;
  perform onboarding.count_started(s);
  not_taken := case when v_answers ? 'notTaken'
    then array(select pg_catalog.jsonb_array_elements_text(v_answers -> 'notTaken')) end;
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, op_id, request_digest, patch, named, not_taken, completed_steps, current_step,
    locale, created_at
  ) values (
    s.user_id, s.id, s.revision, 'started', v_op_id, p_request -> 'requestDigests' ->> 0,
    nullif(v_answers -> 'stepData', '{}'), nullif(v_named, '{}'), not_taken, s.completed_steps, s.current_step, s.locale, v_now
  );
  perform onboarding.emit_event(s, 'onboarding.started', null);
  outcome := 'created';
  session := onboarding.session_json(s, v_now);
  return next;
end
$function$;
comment on function onboarding.start_session(uuid,jsonb) is 'Starts the user''s session of a flow, one at a time. p_request: flow, newId, locale, source, restart, blank, update, isFilled,
opId, requestDigests, version, digest; industries, the slugs that it must know; answers, what the new session begins with, {stepData,
completedSteps, path, currentStep, labels, eventFields, adviceDigests, notTaken}, and with earlier answers in them also
{from, revision}, the session that they were read from.
outcome: created; live or completed, with the session that is there; repeated; op_id_reused; unknown_industry, with
detail; begin_from with the session whose answers the new one begins with: the caller then encrypts them for newId and
calls again; nothing_to_begin_from, where that one is gone; or flow_replaced, where the version is stored with other
content. named, as of named_fields, goes with a session that can be
filled. A repeated opId gets the session that it started or filled, with what was not taken then.';
grant execute on function onboarding.start_session(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.steps_reached(s public.onboarding_sessions)
 RETURNS TABLE(step text, what text)
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return query
    select named.step, reached.what
    from pg_catalog.unnest(s.path || 'complete'::text) with ordinality as named (step, place)
    cross join lateral (values
      ('entered', named.place <= s.current_step),
      ('completed', named.place < s.current_step or s.status = 'completed')
    ) as reached (what, holds)
    where reached.holds;
end
$function$;
comment on function onboarding.steps_reached(public.onboarding_sessions) is 'The steps of a session''s path that it has entered, and those it is past; `complete` stands for the end.';
grant execute on function onboarding.steps_reached(public.onboarding_sessions) to onboarding_api;
grant execute on function onboarding.steps_reached(public.onboarding_sessions) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.store_flow_version(p_request jsonb)
 RETURNS TABLE(outcome text, versions jsonb)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_flow constant text := p_request ->> 'flow';
  v_version constant integer := p_request -> 'version';
  v_stored onboarding.flow_versions;
begin
  -- Processes that start at once with one version, or with two contents of it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.flow:' || v_flow, 0));
  select * into v_stored from onboarding.flow_versions where flow = v_flow and version = v_version;
  if not found then
    insert into onboarding.flow_versions (flow, version, digest, content, words, first_stored_at)
    values (v_flow, v_version, p_request ->> 'digest', p_request ->> 'content', p_request -> 'words',
      pg_catalog.clock_timestamp());
    outcome := 'stored';
  elsif v_stored.digest = p_request ->> 'digest' then
    if v_stored.words <> p_request -> 'words' then
      update onboarding.flow_versions set words = p_request -> 'words' where flow = v_flow and version = v_version;
    end if;
    outcome := 'known';
  elsif exists (select 1 from public.onboarding_sessions where flow = v_flow and definition_version = v_version) then
    outcome := 'other_content';
  else
    update onboarding.flow_versions set
      digest = p_request ->> 'digest', content = p_request ->> 'content', words = p_request -> 'words',
      first_stored_at = pg_catalog.clock_timestamp(), judged_at = null
    where flow = v_flow and version = v_version;
    outcome := 'replaced';
  end if;
  versions := onboarding.flow_version_list(v_flow);
  return next;
end
$function$;
comment on function onboarding.store_flow_version(jsonb) is 'Stores a version of a flow, or its newest words: {flow, version, digest, content, words}. A version that no session has
may get other content. outcome: stored, known, replaced, or other_content with nothing changed. Answers with it what is
stored of the flow, as [{version, digest, firstStoredAt}].';
grant execute on function onboarding.store_flow_version(jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.store_recommendations(p_user_id uuid, p_request jsonb)
 RETURNS TABLE(outcome text, session json)
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  s public.onboarding_sessions;
  v_basis constant text := p_request ->> 'basis';
  v_replaced jsonb;
  v_now timestamptz;
  v_state text;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow' for update;
  if not found then
    return query select 'not_found', null::json;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select v_state, onboarding.session_json(s, v_now);
    return;
  end if;
  v_replaced := coalesce(s.ai_recommendations, 'null');
  update public.onboarding_sessions set
    ai_recommendations = p_request -> 'recommendations', recommendations_basis = v_basis,
    revision = s.revision + 1, updated_at = v_now
  where user_id = p_user_id and id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    user_id, session_id, revision, kind, patch, completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    s.user_id, s.id, s.revision, 'recommended', v_replaced, s.completed_steps, s.current_step, s.locale,
    (onboarding.session_json(s, v_now) ->> 'recommendationsStale')::boolean, v_now
  );
  return query select 'stored', null::json;
end
$function$;
comment on function onboarding.store_recommendations(uuid,jsonb) is 'Stores advice beside the answers it was made from; the edit keeps the advice that it replaced. p_request: sessionId,
flow, recommendations, basis. outcome: stored, not_found, session_expired, session_closed, completed. session is null once
stored, since the caller has what it sent.';
grant execute on function onboarding.store_recommendations(uuid,jsonb) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.subscribe_to_events(p_flow text, p_receiver text, p_events text[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  if not exists (
    select from onboarding.event_receivers
    where flow = p_flow and receiver = p_receiver and events is not distinct from p_events
      and seen_at > pg_catalog.now() - interval '1 hour'
  ) then
    insert into onboarding.event_receivers (flow, receiver, events, seen_at)
    values (p_flow, p_receiver, p_events, pg_catalog.now())
    on conflict (flow, receiver) do update set events = excluded.events, seen_at = excluded.seen_at;
  end if;
end
$function$;
comment on function onboarding.subscribe_to_events(text,text,text[]) is 'Says that somebody receives the events of a flow, all of them or those that are named; without that for a week, none
are written for them.';
grant execute on function onboarding.subscribe_to_events(text,text,text[]) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.tables_of_users()
 RETURNS TABLE(place regclass, user_column name, on_delete "char")
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select c.conrelid::regclass, a.attname, c.confdeltype
  from pg_catalog.pg_constraint c
  join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  join pg_catalog.pg_class t on t.oid = c.conrelid
  join pg_catalog.pg_namespace n on n.oid = t.relnamespace
  join pg_catalog.pg_class u on u.oid = c.confrelid
  join pg_catalog.pg_namespace un on un.oid = u.relnamespace
  where c.contype = 'f' and un.nspname = 'auth' and u.relname = 'users'
    and (n.nspname = 'onboarding' or (n.nspname = 'public' and t.relname = 'onboarding_sessions'))
  order by n.nspname desc, t.relname
$function$;
comment on function onboarding.tables_of_users() is 'The tables of ours whose rows belong to a user, and what happens to them when the account is deleted: c, the row
goes; n, it stays and forgets whose it was. session_edits go with their sessions.';
grant execute on function onboarding.tables_of_users() to onboarding_api;
grant execute on function onboarding.tables_of_users() to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.take_rate_limits(p_keys text[], p_limits integer[], p_window_seconds integer[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_used integer;
  v_reset_seconds integer;
begin
  for i in 1 .. pg_catalog.cardinality(p_keys) loop
    select c.used, c.reset_seconds into v_used, v_reset_seconds
    from onboarding.count_requests(p_keys[i], 1, p_window_seconds[i]) as c;
    if v_used > p_limits[i] then
      raise exception '%', v_reset_seconds using errcode = 'FS429', detail = p_keys[i];
    end if;
  end loop;
end
$function$;
comment on function onboarding.take_rate_limits(text[],integer[],integer[]) is 'Counts one request against several limits. Beyond one of them it raises FS429 and counts none: the message is the
seconds until that window ends, the detail the limit''s key.';
grant execute on function onboarding.take_rate_limits(text[],integer[],integer[]) to onboarding_api;

CREATE OR REPLACE FUNCTION onboarding.tell_stalled(p_request jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_now constant timestamptz := pg_catalog.clock_timestamp();
  v_shortest constant interval := pg_catalog.make_interval(secs => (p_request #>> '{after,0,seconds}')::double precision);
  v_user uuid := coalesce((p_request ->> 'from')::uuid, '00000000-0000-0000-0000-000000000000');
  v_looked integer := 0;
  v_told integer := 0;
  v_passed text[];
  v_new text[];
  c record;
  s public.onboarding_sessions;
begin
  if not onboarding.is_received(p_request ->> 'flow') then
    return '{"told": 0, "next": null}';
  end if;
  for c in
    select l.user_id, l.id, l.updated_at, l.expires_at from public.onboarding_sessions l
    where l.status = 'in_progress' and l.flow = p_request ->> 'flow' and l.user_id > v_user
    order by l.user_id limit (p_request -> 'looks')::integer
  loop
    v_looked := v_looked + 1;
    v_user := c.user_id;
    continue when c.updated_at > v_now - v_shortest or c.expires_at <= v_now;
    select coalesce(pg_catalog.array_agg(passed.name order by passed.seconds), '{}') into v_passed
    from pg_catalog.jsonb_to_recordset(p_request -> 'after') as passed (name text, seconds double precision)
    where c.updated_at <= v_now - pg_catalog.make_interval(secs => passed.seconds)
      and not exists (
        select from onboarding.stalls t where t.user_id = c.user_id and t.session_id = c.id and t.after = passed.name
      );
    continue when v_passed = '{}';
    select * into s from public.onboarding_sessions l
    where l.user_id = c.user_id and l.id = c.id and l.status = 'in_progress' and l.updated_at = c.updated_at
    for no key update;
    continue when not found;
    with noted as (
      insert into onboarding.stalls (user_id, session_id, after, at)
      select s.user_id, s.id, name, v_now from pg_catalog.unnest(v_passed) as name
      on conflict do nothing returning after
    )
    select pg_catalog.array_agg(after) into v_new from noted;
    continue when v_new is null or v_passed[pg_catalog.cardinality(v_passed)] <> all (v_new);
    perform onboarding.emit_event(s, 'onboarding.stalled', null, pg_catalog.jsonb_build_object(
      'after', v_passed[pg_catalog.cardinality(v_passed)], 'updatedAt', onboarding.instant(s.updated_at),
      'expiresAt', onboarding.instant(s.expires_at), 'resumeUrl', p_request -> 'resumeUrl'
    ), v_now);
    v_told := v_told + 1;
    exit when v_told = (p_request -> 'tells')::integer;
  end loop;
  return pg_catalog.jsonb_build_object('told', v_told, 'next', case
    when v_looked = (p_request -> 'looks')::integer or v_told = (p_request -> 'tells')::integer
    then v_user end);
end
$function$;
comment on function onboarding.tell_stalled(jsonb) is 'Looks at the next live sessions of a flow, by user, and tells of those that nobody has saved for one of some times.
p_request: flow; after, [{name, seconds}] from the shortest on; resumeUrl; from, the user to look behind, or null;
looks, how many sessions at most; tells, after how many events to stop. Answers {told, next}: next is null where no
session is left. Each time is told once a session; of several that have passed at once, the longest.';
grant execute on function onboarding.tell_stalled(jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.telling_words(p_folded text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.array_agg(word order by place), '{}')
  from pg_catalog.unnest(pg_catalog.string_to_array(p_folded, ' ')) with ordinality as w (word, place)
  where word <> '' and word <> all ('{a,al,an,and,are,as,at,by,con,de,del,e,el,en,for,from,in,is,la,las,lo,los,my,mi,'
    'o,of,on,or,our,para,por,que,se,su,sus,that,the,this,to,u,un,una,we,with,y}'::text[])
$function$;
comment on function onboarding.telling_words(text) is 'The words of a folded text in their order, without those of grammar, which every second name holds.';
grant execute on function onboarding.telling_words(text) to onboarding_api;
grant execute on function onboarding.telling_words(text) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.texts(p_list jsonb)
 RETURNS text[]
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return array(
    select text from pg_catalog.jsonb_array_elements_text(p_list) with ordinality as element (text, place) order by place
  );
end
$function$;
comment on function onboarding.texts(jsonb) is 'The texts of a JSON array, in their order.';
grant execute on function onboarding.texts(jsonb) to onboarding_api;
grant execute on function onboarding.texts(jsonb) to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.withdraw_stalled()
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_withdrawn record;
begin
  for v_withdrawn in
    delete from onboarding.outbox o
    where o.type = 'onboarding.stalled' and o.delivered_at is null
      -- Else a process has it in its hands until then, or it has failed and is looked at when it is due.
      and (o.attempts = 0 or o.dead_at is not null or o.next_attempt_at <= pg_catalog.clock_timestamp())
      and not exists (
        select from public.onboarding_sessions s
        where s.user_id = o.user_id and s.id = o.session_id and s.status = 'in_progress'
          and onboarding.instant(s.updated_at) = o.payload ->> 'updatedAt'
      )
    returning o.session_id, o.receiver
  loop
    perform onboarding.release_events(v_withdrawn.session_id, v_withdrawn.receiver);
  end loop;
end
$function$;
comment on function onboarding.withdraw_stalled() is 'Takes back what tells of a stall that a save or an end came after, as far as no delivery of it is under way, and lets
what waits behind it go out.';
grant execute on function onboarding.withdraw_stalled() to onboarding_jobs;

CREATE OR REPLACE FUNCTION onboarding.write_event(s public.onboarding_sessions, p_type text, p_told jsonb, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  v_id constant uuid := pg_catalog.gen_random_uuid();
begin
  insert into onboarding.outbox (id, receiver, user_id, session_id, flow, type, payload, created_at, next_attempt_at)
  select v_id, r.receiver, s.user_id, s.id, s.flow, p_type,
    pg_catalog.jsonb_strip_nulls(p_told) || pg_catalog.jsonb_build_object('answers', onboarding.shared_answers(s)), p_at,
    greatest(pg_catalog.now(), (
      select pg_catalog.max(o.next_attempt_at) from onboarding.outbox o
      where o.user_id = s.user_id and o.session_id = s.id and o.receiver = r.receiver and o.delivered_at is null
        and o.last_failure is not null
    ))
  from onboarding.event_receivers r
  where r.flow = s.flow and r.seen_at > pg_catalog.now() - interval '7 days'
    and (r.events is null or p_type = any (r.events));
end
$function$;
comment on function onboarding.write_event(public.onboarding_sessions,text,jsonb,timestamp with time zone) is 'Writes an event of a session for each who receives those of its flow, with what it tells: the answers that share with
events come along. Behind an event that its receiver has not taken it is due no earlier than that one, and behind a
dead letter never.';
grant execute on function onboarding.write_event(public.onboarding_sessions,text,jsonb,timestamp with time zone) to onboarding_api;
grant execute on function onboarding.write_event(public.onboarding_sessions,text,jsonb,timestamp with time zone) to onboarding_jobs;
