-- What a person makes of advice: a plan for each session where somebody has touched it, its items, and the edits behind
-- them. All are led by the user. What nobody has touched is nowhere here: it is made of the session's advice.
create table onboarding.plans (
  -- No foreign key of its own, because a user's plans go with his sessions.
  user_id uuid not null,
  session_id uuid not null,
  revision integer not null default 1 check (revision >= 1),
  -- The advice that the items nobody touched were taken from, by the session's revision at which it was stored.
  draft integer,
  -- The language in which items were written anew since; null where that is the advice's own.
  locale text check (char_length(locale) <= 35),
  -- The items in their order, which is the plan's: moving one changes no other.
  item_ids uuid[] not null default '{}' check (cardinality(item_ids) <= 200),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (user_id, session_id),
  foreign key (user_id, session_id) references public.onboarding_sessions (user_id, id) on delete cascade
);
comment on table onboarding.plans is 'What a person makes of the advice of a session, once it was touched.';

alter table onboarding.plans enable row level security, force row level security;
revoke all on onboarding.plans from public, anon, authenticated, service_role;
-- plans: requests read and write their own; delete is not granted, because a plan goes with its session.
create policy select_own on onboarding.plans for select to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.plans for insert to onboarding_api with check ((select auth.uid()) = user_id);
create policy update_own on onboarding.plans for update
  to onboarding_api using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy select_all on onboarding.plans for select to onboarding_jobs using (true);
grant select, insert on onboarding.plans to onboarding_api;
grant update (revision, draft, locale, item_ids, updated_at) on onboarding.plans to onboarding_api;
grant select on onboarding.plans to onboarding_jobs;

create table onboarding.plan_items (
  user_id uuid not null,
  session_id uuid not null,
  item_id uuid not null,
  kind varchar(20) not null check (kind in ('insight', 'okr', 'advice', 'next-step')),
  -- Sealed, the whole of it.
  content jsonb not null check (octet_length(content::text) <= 65536),
  source varchar(20) not null check (source in ('model', 'advisor', 'person')),
  state varchar(20) not null default 'suggested' check (state in ('suggested', 'accepted', 'dismissed', 'done')),
  is_edited boolean not null default false,
  -- It came along from an earlier session: advice that is written anew takes its place only once it is stale.
  is_carried boolean not null default false,
  -- The answers that it was written from, as step.field.
  based_on text[] not null default '{}',
  -- The session's revision at which these were read.
  written_at integer not null check (written_at >= 0),
  -- The plan's revisions at which its state, content and place were last changed.
  field_revisions jsonb not null default '{}' check (jsonb_typeof(field_revisions) = 'object'),
  primary key (user_id, session_id, item_id),
  foreign key (user_id, session_id) references onboarding.plans on delete cascade
);
comment on table onboarding.plan_items is 'The items of a plan; their order stands in the plan.';
-- A change names an item and no session.
create index plan_items_item_id on onboarding.plan_items (user_id, item_id);
-- Sealed texts cannot be compressed, and trying costs as much as storing them.
alter table onboarding.plan_items alter column content set storage external;

alter table onboarding.plan_items enable row level security, force row level security;
revoke all on onboarding.plan_items from public, anon, authenticated, service_role;
-- plan_items: requests write and replace their own; jobs encrypt them anew.
create policy select_own on onboarding.plan_items for select to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.plan_items for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy update_own on onboarding.plan_items for update
  to onboarding_api using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
create policy delete_own on onboarding.plan_items for delete to onboarding_api using ((select auth.uid()) = user_id);
create policy select_all on onboarding.plan_items for select to onboarding_jobs using (true);
create policy update_all on onboarding.plan_items for update to onboarding_jobs using (true) with check (true);
grant select, insert, delete on onboarding.plan_items to onboarding_api;
-- kind, source, based_on and whose it is are never updated.
grant update (content, state, is_edited, written_at, field_revisions) on onboarding.plan_items to onboarding_api;
grant select on onboarding.plan_items to onboarding_jobs;
grant update (content) on onboarding.plan_items to onboarding_jobs;

create table onboarding.plan_edits (
  user_id uuid not null,
  session_id uuid not null,
  -- The plan's, with this edit.
  revision integer not null check (revision >= 1),
  kind varchar(20) not null check (kind in ('changed', 'added', 'renewed')),
  item_id uuid,
  op_id uuid,
  request_digest text,
  base_revision integer,
  -- The item as it was answered, its content sealed: a repeated request gets the same.
  item jsonb,
  created_at timestamptz not null,
  primary key (user_id, session_id, revision),
  foreign key (user_id, session_id) references onboarding.plans on delete cascade,
  check ((op_id is null) or (request_digest is not null)),
  check ((kind = 'renewed') = (item is null) and (item is null) = (item_id is null))
);
comment on table onboarding.plan_edits is 'Append-only: every stored change of a plan.';
create unique index plan_edits_op_id on onboarding.plan_edits (user_id, op_id, session_id) where op_id is not null;
alter table onboarding.plan_edits alter column item set storage external;

alter table onboarding.plan_edits enable row level security, force row level security;
revoke all on onboarding.plan_edits from public, anon, authenticated, service_role;
-- plan_edits: append-only for requests; update is granted to jobs alone, for re-encryption.
create policy select_own on onboarding.plan_edits for select to onboarding_api using ((select auth.uid()) = user_id);
create policy insert_own on onboarding.plan_edits for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
create policy select_all on onboarding.plan_edits for select to onboarding_jobs using (true);
create policy update_all on onboarding.plan_edits for update to onboarding_jobs using (true) with check (true);
grant select, insert on onboarding.plan_edits to onboarding_api;
grant select on onboarding.plan_edits to onboarding_jobs;
grant update (item, request_digest) on onboarding.plan_edits to onboarding_jobs;

alter table onboarding.outbox drop constraint outbox_type_check;
alter table onboarding.outbox add constraint outbox_type_check check (type in ('onboarding.started',
  'onboarding.step_completed', 'onboarding.completed', 'onboarding.abandoned', 'onboarding.plan_changed'));
