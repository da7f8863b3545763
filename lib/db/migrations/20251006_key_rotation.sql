-- A digest under a key that has left the ring can no longer be compared; rotation marks it as retired.
grant update (request_digest) on onboarding.session_edits to onboarding_jobs;
