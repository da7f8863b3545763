drop table onboarding.alert_states;
drop table onboarding.traffic_minutes;
drop table onboarding.session_signals;
drop view onboarding.analytics;
drop table onboarding.analytics_daily;
drop table onboarding.analytics_tail;
drop table onboarding.webhook_subscription;
drop table onboarding.outbox;
