-- The extensions stay: others may use them.
drop function onboarding.search_industries(text, text);
drop index public.industries_search_terms;
drop trigger fill_search_terms on public.industries;
drop function onboarding.fill_search_terms();
drop function onboarding.fold(text);
revoke usage on schema extensions from onboarding_api, onboarding_jobs;
