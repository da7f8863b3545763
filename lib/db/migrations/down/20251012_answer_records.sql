create policy insert_own on onboarding.ai_answers for insert
  to onboarding_api with check ((select auth.uid()) = user_id);
grant insert (user_id, day, kind, source, degraded_because, latency_ms) on onboarding.ai_answers to onboarding_api;
drop policy insert_all on onboarding.ai_answers;
revoke insert (user_id, day, kind, source, degraded_because, latency_ms) on onboarding.ai_answers from onboarding_jobs;
