-- Grants on the tables of other migrations stay: those undo them with the tables.
drop function onboarding.schedule_jobs(integer, integer);
drop function onboarding.export_own();
drop function onboarding.erase_user(uuid);
drop function onboarding.tables_of_users();
drop function onboarding.delete_stale_rate_limits(integer);
drop function onboarding.count_due_sessions(integer, integer);
drop function onboarding.archive_expired_sessions(integer, integer, integer);
revoke execute on function onboarding.session_state(public.onboarding_sessions, timestamptz) from onboarding_jobs;
alter table onboarding.archived_sessions drop column resumed_by;
alter table onboarding.archived_sessions reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_cost_delay);
alter table onboarding.session_edits reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_cost_delay);
alter table public.onboarding_sessions reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_cost_delay);
drop index public.onboarding_sessions_due_to_archive;
drop index public.onboarding_sessions_due_to_expire;
