-- Lets the plan of a session that the caller holds locked follow its advice. True when it does: it did already, or
-- p_layout was made of this advice and this revision of the plan ({revision, draft, items}, as lay_out_plan takes it).
create or replace function onboarding.follow_draft(
  s public.onboarding_sessions, p_layout jsonb, p_now timestamptz
) returns boolean
language plpgsql volatile set search_path = '' as $$
declare
  v_draft integer := onboarding.draft_of(s.user_id, s.id);
  p onboarding.plans;
begin
  select * into p from onboarding.plans where user_id = s.user_id and session_id = s.id;
  if found and p.draft is not distinct from v_draft then
    return true;
  end if;
  if p_layout is null or (p_layout ->> 'draft')::integer is distinct from v_draft
    or (p_layout ->> 'revision')::integer is distinct from coalesce(p.revision, 0)
  then
    return false;
  end if;
  perform onboarding.lay_out_plan(s.user_id, s.id, p_layout, p_now);
  return true;
end
$$;

comment on function onboarding.follow_draft is
'Lets the plan of a session that the caller holds locked follow its advice. True when it does: it did already, or
p_layout was made of this advice and this revision of the plan ({revision, draft, items}, as lay_out_plan takes it).';

revoke all on function onboarding.follow_draft
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.follow_draft to onboarding_api;
