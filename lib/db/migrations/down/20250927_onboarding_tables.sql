-- The roles stay: they belong to the cluster, and another database of it may use them.
drop table onboarding.encryption_keys;
drop table onboarding.archived_sessions;
drop table onboarding.session_edits;
drop table public.onboarding_sessions;
drop table public.industries;
drop function onboarding.guard_session();
drop schema onboarding;
