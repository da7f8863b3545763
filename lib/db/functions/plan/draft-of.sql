-- The draft of a plan that a session's advice makes: the session's revision at which that was stored, null without any.
create or replace function onboarding.draft_of(p_user_id uuid, p_session_id uuid) returns integer
language plpgsql stable set search_path = '' as $$
begin
  return (
    select revision from onboarding.session_edits
    where user_id = p_user_id and session_id = p_session_id and kind in ('recommended', 'completed') and patch is not null
    order by revision desc limit 1
  );
end
$$;

comment on function onboarding.draft_of is
'The draft of a plan that a session''s advice makes: the session''s revision at which that was stored, null without any.';

revoke all on function onboarding.draft_of
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.draft_of to onboarding_api;
