-- The revision of a session whose answers its advice was written from; p_draft is the one at which that was stored.
--
-- Where answers changed while the advice was being made, which takes at most five seconds, what was saved in the six
-- before it was stored counts as changed since.
create or replace function onboarding.advice_revision(p_user_id uuid, p_session_id uuid, p_draft integer)
returns integer
language plpgsql stable set search_path = '' as $$
declare
  e onboarding.session_edits;
begin
  select * into e from onboarding.session_edits
  where user_id = p_user_id and session_id = p_session_id and revision = p_draft;
  if not e.recommendations_stale then
    return p_draft;
  end if;
  return (
    select pg_catalog.max(revision) from onboarding.session_edits
    where user_id = p_user_id and session_id = p_session_id and revision < p_draft
      and created_at < e.created_at - interval '6 seconds'
  );
end
$$;

comment on function onboarding.advice_revision is
'The revision of a session whose answers its advice was written from; p_draft is the one at which that was stored.';

revoke all on function onboarding.advice_revision
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.advice_revision to onboarding_api;
