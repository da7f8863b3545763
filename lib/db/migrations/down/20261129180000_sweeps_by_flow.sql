drop index onboarding.archived_sessions_delete_after;
create index archived_sessions_delete_after on onboarding.archived_sessions (delete_after);
drop index public.onboarding_sessions_due_to_archive;
create index onboarding_sessions_due_to_archive on public.onboarding_sessions (closed_at) where closed_at is not null;
drop index public.onboarding_sessions_due_to_expire;
create index onboarding_sessions_due_to_expire on public.onboarding_sessions (expires_at) where status = 'in_progress';
