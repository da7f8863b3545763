drop trigger count_erased on public.onboarding_sessions;
drop trigger index_industry on public.industries;
drop trigger guard_audit_head_whole on onboarding.audit_head;
drop trigger guard_audit_head on onboarding.audit_head;
drop trigger guard_audit_whole on onboarding.audit;
drop trigger guard_audit on onboarding.audit;
drop trigger guard_identity on public.onboarding_sessions;
drop trigger guard_session on public.onboarding_sessions;
