-- What a seed brought once does not come back when an operator has deleted it; and the Data API's service_role
-- reads what its users expect of it.

create table onboarding.seeded_industries (
  slug varchar(64) primary key,
  seeded_at timestamptz not null default current_timestamp
);
comment on table onboarding.seeded_industries is 'Every industry that a seed has ever brought, deleted ones too.';
insert into onboarding.seeded_industries (slug) select slug from public.industries where seed_digest is not null;

revoke all on onboarding.seeded_industries from public, anon, authenticated, service_role;
alter table onboarding.seeded_industries enable row level security;
alter table onboarding.seeded_industries force row level security;

-- seeded_industries: jobs alone, since they seed; update and delete are not granted, because it only grows.
create policy select_all on onboarding.seeded_industries for select to onboarding_jobs using (true);
create policy insert_all on onboarding.seeded_industries for insert to onboarding_jobs with check (true);
grant select, insert (slug) on onboarding.seeded_industries to onboarding_jobs;

-- service_role reads the two tables in public, sealed answers as they are stored; it writes nothing, because the
-- statements of the server hold rules that rows alone do not show. The policies serve where it obeys row security.
alter policy select_all on public.onboarding_sessions to onboarding_jobs, service_role;
alter policy select_all on public.industries to authenticated, onboarding_api, onboarding_jobs, service_role;
grant select on public.onboarding_sessions, public.industries to service_role;
