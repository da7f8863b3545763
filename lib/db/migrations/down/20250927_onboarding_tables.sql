-- The roles stay: they belong to the cluster, and another database of it may use them. So do the extensions, which
-- may have been there before.
drop table onboarding.seeded_industries;
drop table onboarding.industry_words;
drop table public.industries;
drop table onboarding.encryption_keys;
drop table onboarding.archived_sessions;
drop table onboarding.session_edits;
drop table public.onboarding_sessions;
drop schema onboarding;
