drop function onboarding.delete_session(uuid);
drop function onboarding.complete_session(uuid, text[], jsonb, text);
drop function onboarding.store_recommendations(uuid, jsonb, text);
drop function onboarding.lacks_required(jsonb, jsonb);
drop function onboarding.save_progress(
  uuid, text, text[], jsonb, text[], boolean, jsonb, integer, uuid, text[], text, text
);
drop function onboarding.abandon(public.onboarding_sessions, text, timestamptz);
drop function onboarding.start_session(uuid, text, text, boolean, uuid, text[], integer, uuid, jsonb);
drop function onboarding.read_current_session();
drop function onboarding.read_session(uuid);
drop function onboarding.merge_fields(jsonb, jsonb);
drop function onboarding.session_as_of(public.onboarding_sessions, integer);
drop function onboarding.session_json(public.onboarding_sessions, timestamptz);
drop function onboarding.session_state(public.onboarding_sessions, timestamptz);
drop function onboarding.is_resumable(public.onboarding_sessions, timestamptz);
drop function onboarding.answers_basis(text, jsonb);
drop function onboarding.add_user(uuid, text);
drop function onboarding.require_user(uuid);
drop function onboarding.request_user_id();
