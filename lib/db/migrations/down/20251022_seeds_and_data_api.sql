revoke select on public.onboarding_sessions, public.industries from service_role;
alter policy select_all on public.onboarding_sessions to onboarding_jobs;
alter policy select_all on public.industries to authenticated, onboarding_api, onboarding_jobs;
drop table onboarding.seeded_industries;
