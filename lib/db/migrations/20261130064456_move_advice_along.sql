-- Who is taken to another version keeps the advice that they have, bound to where its answers stand then.
grant update (recommendations_basis) on public.onboarding_sessions to onboarding_jobs;
grant update (based_on) on onboarding.plan_items to onboarding_jobs;
