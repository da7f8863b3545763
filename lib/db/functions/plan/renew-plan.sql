-- Lays a plan out anew with advice that was just written: {flow, sessionId, kinds, layout: {revision, draft, locale, items}}.
-- outcome: renewed, not_found, session_expired, session_closed, or unwritten: the plan or its advice changed meanwhile;
-- lay it out again from `plan`.
create or replace function onboarding.renew_plan(p_user_id uuid, p_request jsonb) returns table (outcome text, plan jsonb)
language plpgsql volatile set search_path = '' as $$
#variable_conflict use_column
declare
  s public.onboarding_sessions;
  v_layout constant jsonb := p_request -> 'layout';
  v_draft integer;
  v_revision integer;
  v_now timestamptz;
begin
  select * into s from public.onboarding_sessions
  where user_id = p_user_id and id = (p_request ->> 'sessionId')::uuid and flow = p_request ->> 'flow'
  for no key update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  if onboarding.session_state(s, v_now) in ('session_expired', 'session_closed') then
    return query select onboarding.session_state(s, v_now), null::jsonb;
    return;
  end if;
  v_draft := onboarding.draft_of(s.user_id, s.id);
  select p.revision into v_revision from onboarding.plans p where p.user_id = p_user_id and p.session_id = s.id;
  if (v_layout ->> 'draft')::integer is distinct from v_draft
    or (v_layout ->> 'revision')::integer <> coalesce(v_revision, 0)
  then
    return query select 'unwritten', onboarding.plan_with_draft(s, v_now);
    return;
  end if;
  perform onboarding.lay_out_plan(p_user_id, s.id, v_layout, v_now);
  perform onboarding.note_plan_edit(
    s, pg_catalog.jsonb_build_object('kind', 'renewed', 'kinds', p_request -> 'kinds'), null, v_now
  );
  return query select 'renewed', onboarding.plan_with_draft(s, v_now);
end
$$;

comment on function onboarding.renew_plan is
'Lays a plan out anew with advice that was just written: {flow, sessionId, kinds, layout: {revision, draft, locale, items}}.
outcome: renewed, not_found, session_expired, session_closed, or unwritten: the plan or its advice changed meanwhile;
lay it out again from `plan`.';

revoke all on function onboarding.renew_plan
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.renew_plan to onboarding_api;
