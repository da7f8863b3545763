-- What a plan is answered from: {sessionId, state, fieldRevisions, locale, draft, plan, recommendations, adviceRevision}.
-- The advice, sealed, only where the stored plan is not taken from it yet; the locale is that which the plan is written in.
create or replace function onboarding.plan_with_draft(s public.onboarding_sessions, p_now timestamptz) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_plan jsonb := onboarding.plan_json(s.user_id, s.id, s.field_revisions);
  v_draft integer := onboarding.draft_of(s.user_id, s.id);
  v_answer jsonb := pg_catalog.jsonb_build_object(
    'sessionId', s.id, 'state', onboarding.session_state(s, p_now), 'fieldRevisions', s.field_revisions,
    'locale', coalesce(
      case when (v_plan ->> 'draft')::integer is not distinct from v_draft then v_plan ->> 'locale' end,
      s.recommendations_basis::jsonb ->> 'locale', s.locale
    ), 'draft', v_draft, 'plan', v_plan, 'recommendations', null, 'adviceRevision', null
  );
begin
  if v_plan is null or (v_plan ->> 'draft')::integer is distinct from v_draft then
    v_answer := v_answer || pg_catalog.jsonb_build_object(
      'recommendations', s.ai_recommendations, 'adviceRevision',
      coalesce(onboarding.advice_revision(s.user_id, s.id, v_draft), 0)
    );
  end if;
  return v_answer;
end
$$;

comment on function onboarding.plan_with_draft is
'What a plan is answered from: {sessionId, state, fieldRevisions, locale, draft, plan, recommendations, adviceRevision}.
The advice, sealed, only where the stored plan is not taken from it yet; the locale is that which the plan is written in.';

revoke all on function onboarding.plan_with_draft
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.plan_with_draft to onboarding_api;
