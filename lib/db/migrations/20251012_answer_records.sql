-- Answers are recorded a moment later, those of all users together: a transaction for each costs more than the
-- advisor's answer itself. What each user may read stays as it is.

create policy insert_all on onboarding.ai_answers for insert to onboarding_jobs with check (true);
grant insert (user_id, day, kind, source, degraded_because, latency_ms) on onboarding.ai_answers to onboarding_jobs;

-- insert is no longer granted to requests, because none of them writes an answer.
drop policy insert_own on onboarding.ai_answers;
revoke insert (user_id, day, kind, source, degraded_because, latency_ms) on onboarding.ai_answers from onboarding_api;
