-- A process rehearses in transactions that it undoes, for users who do not exist: it has these checks wait for the
-- commit that never comes. All other transactions check at once, as before.
alter table public.onboarding_sessions alter constraint onboarding_sessions_user_id_fkey deferrable initially immediate;
alter table onboarding.session_edits alter constraint session_edits_user_id_fkey deferrable initially immediate;
alter table onboarding.outbox alter constraint outbox_user_id_fkey deferrable initially immediate;
