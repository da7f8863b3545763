-- Which stalls of a session were told, so that each is told once, however long its events are kept.
create table onboarding.stalls (
  user_id uuid not null,
  session_id uuid not null,
  -- How long nobody had saved it, as STALLED_AFTER says it.
  after varchar(10) not null,
  at timestamptz not null,
  primary key (user_id, session_id, after),
  foreign key (user_id, session_id) references public.onboarding_sessions (user_id, id) on delete cascade
);
comment on table onboarding.stalls is 'The stalls of a session that were told.';

alter table onboarding.stalls enable row level security, force row level security;
revoke all on onboarding.stalls from public, anon, authenticated, service_role;
-- stalls: jobs alone, who tell of them; delete is granted to nobody, because a row goes with its session.
create policy select_all on onboarding.stalls for select to onboarding_jobs using (true);
create policy insert_all on onboarding.stalls for insert to onboarding_jobs with check (true);
grant select, insert on onboarding.stalls to onboarding_jobs;

alter table onboarding.outbox drop constraint outbox_type_check;
alter table onboarding.outbox add constraint outbox_type_check check (type in ('onboarding.started',
  'onboarding.step_completed', 'onboarding.stalled', 'onboarding.completed', 'onboarding.abandoned',
  'onboarding.plan_changed'));
-- Every delivery looks for what is to be withdrawn.
create index outbox_stalled on onboarding.outbox (session_id) where type = 'onboarding.stalled' and delivered_at is null;
