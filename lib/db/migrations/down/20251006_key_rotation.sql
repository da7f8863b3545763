revoke update (request_digest) on onboarding.session_edits from onboarding_jobs;
