revoke update (based_on) on onboarding.plan_items from onboarding_jobs;
revoke update (recommendations_basis) on public.onboarding_sessions from onboarding_jobs;
