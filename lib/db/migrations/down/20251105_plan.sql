delete from onboarding.outbox where type = 'onboarding.plan_changed';
alter table onboarding.outbox drop constraint outbox_type_check;
alter table onboarding.outbox add constraint outbox_type_check check (type in ('onboarding.started',
  'onboarding.step_completed', 'onboarding.completed', 'onboarding.abandoned'));
drop table onboarding.plan_edits;
drop table onboarding.plan_items;
drop table onboarding.plans;
