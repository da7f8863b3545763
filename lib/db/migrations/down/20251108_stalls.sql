drop index onboarding.outbox_stalled;
delete from onboarding.outbox where type = 'onboarding.stalled';
alter table onboarding.outbox drop constraint outbox_type_check;
alter table onboarding.outbox add constraint outbox_type_check check (type in ('onboarding.started',
  'onboarding.step_completed', 'onboarding.completed', 'onboarding.abandoned', 'onboarding.plan_changed'));
drop table onboarding.stalls;
