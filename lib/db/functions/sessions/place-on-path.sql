-- Where a session stands: the number of the first step of its path that is not done, one more when all are.
create or replace function onboarding.place_on_path(p_path text[], p_completed_steps text[]) returns integer
language plpgsql immutable set search_path = '' as $$
declare
  v_place integer := 1;
begin
  while p_path[v_place] = any (p_completed_steps) loop
    v_place := v_place + 1;
  end loop;
  return v_place;
end
$$;

comment on function onboarding.place_on_path is
'Where a session stands: the number of the first step of its path that is not done, one more when all are.';

revoke all on function onboarding.place_on_path
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.place_on_path to onboarding_api, onboarding_jobs;
