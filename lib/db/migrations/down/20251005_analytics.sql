drop trigger count_ai_answer on onboarding.ai_answers;
drop trigger count_ai_bill on onboarding.ai_usage;
drop trigger count_ai_usage on onboarding.ai_usage;
drop trigger count_erased on public.onboarding_sessions;
drop trigger count_changed on public.onboarding_sessions;
drop trigger count_started on public.onboarding_sessions;
drop function
  onboarding.fold_analytics(integer), onboarding.note_signals(jsonb),
  onboarding.count_ai_answer(), onboarding.count_ai_usage(),
  onboarding.count_erased(), onboarding.count_changed(), onboarding.count_started(),
  onboarding.count_suggestion(public.onboarding_sessions, text[]),
  onboarding.count_leaving(public.onboarding_sessions, timestamptz),
  onboarding.count_steps(public.onboarding_sessions, integer, integer, timestamptz),
  onboarding.count_session_event(public.onboarding_sessions, text, bigint),
  onboarding.session_labels(public.onboarding_sessions),
  onboarding.source_label(text),
  onboarding.session_day(public.onboarding_sessions),
  onboarding.rounded_seconds(interval);
drop index public.onboarding_sessions_source;
drop table onboarding.alert_states, onboarding.traffic_minutes, onboarding.session_signals;
drop view onboarding.analytics;
drop table onboarding.analytics_daily, onboarding.analytics_tail;
