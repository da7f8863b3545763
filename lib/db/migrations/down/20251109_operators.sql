revoke select on public.onboarding_sessions, onboarding.session_edits, onboarding.session_signals,
  onboarding.session_facts, onboarding.ai_usage, onboarding.outbox from onboarding_support;
revoke update (count, link) on onboarding.audit_head from onboarding_jobs;
revoke insert on onboarding.audit from onboarding_jobs;
drop policy insert_all on onboarding.audit;
drop policy select_to_help on onboarding.outbox;
drop policy select_to_help on onboarding.ai_usage;
drop policy select_to_help on onboarding.session_facts;
drop policy select_to_help on onboarding.session_signals;
drop policy select_to_help on onboarding.session_edits;
drop policy select_to_help on public.onboarding_sessions;
drop index public.onboarding_sessions_by_start;
drop table onboarding.find_fields;
