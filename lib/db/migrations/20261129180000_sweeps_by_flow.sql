-- A process sweeps its own flow by its own terms: what is due of a flow is found without passing over what is due of others.
drop index public.onboarding_sessions_due_to_expire;
create index onboarding_sessions_due_to_expire
  on public.onboarding_sessions (flow, expires_at) where status = 'in_progress';
drop index public.onboarding_sessions_due_to_archive;
create index onboarding_sessions_due_to_archive
  on public.onboarding_sessions (flow, closed_at) where closed_at is not null;
drop index onboarding.archived_sessions_delete_after;
create index archived_sessions_delete_after
  on onboarding.archived_sessions ((coalesce(session ->> 'flow', 'onboarding')), delete_after);
