-- Lets a session be found by its answers as they now are.
create or replace function onboarding.note_found_by(s public.onboarding_sessions) returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_found_by constant text := onboarding.found_by(s);
begin
  update onboarding.session_facts f set found_by = v_found_by
  where f.user_id = s.user_id and f.session_id = s.id and f.found_by <> v_found_by;
end
$$;

comment on function onboarding.note_found_by is
'Lets a session be found by its answers as they now are.';

revoke all on function onboarding.note_found_by
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.note_found_by to onboarding_api, onboarding_jobs;
