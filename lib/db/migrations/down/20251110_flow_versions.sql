delete from onboarding.outbox where type = 'onboarding.requirements_due';
alter table onboarding.outbox drop constraint outbox_type_check;
alter table onboarding.outbox add constraint outbox_type_check check (type in ('onboarding.started',
  'onboarding.step_completed', 'onboarding.stalled', 'onboarding.completed', 'onboarding.abandoned',
  'onboarding.plan_changed'));
revoke update (version, locale, labels, path, current_step, found_by) on onboarding.session_facts from onboarding_jobs;
revoke update (current_step, completed_steps, definition_version, path, field_revisions, labels,
  event_fields, advice_digests)
  on public.onboarding_sessions from onboarding_jobs;
drop index public.onboarding_sessions_completed;
drop table onboarding.requirement_deadlines;
drop table onboarding.flow_versions;
