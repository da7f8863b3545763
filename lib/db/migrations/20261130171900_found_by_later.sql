-- A save only marks that its session may be found by something else; what that is, is noted behind it.
alter table onboarding.session_edits add column found_by_due boolean not null default false;
create index session_edits_found_by_due on onboarding.session_edits (user_id, session_id, revision) where found_by_due;
grant update (found_by_due) on onboarding.session_edits to onboarding_jobs;
revoke update (found_by) on onboarding.session_facts from onboarding_api;
