alter table public.onboarding_sessions alter constraint onboarding_sessions_user_id_fkey not deferrable;
alter table onboarding.session_edits alter constraint session_edits_user_id_fkey not deferrable;
alter table onboarding.outbox alter constraint outbox_user_id_fkey not deferrable;
