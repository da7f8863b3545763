-- Counts those live sessions of a user that are about to be deleted, all of them without ids: nothing to do here, where the
-- trigger count_erased does so row by row.
create or replace function onboarding.count_erasure(p_user_id uuid, p_session_ids uuid[]) returns void
language plpgsql volatile set search_path = '' as $$
begin
end
$$;

comment on function onboarding.count_erasure is
'Counts those live sessions of a user that are about to be deleted, all of them without ids: nothing to do here, where the
trigger count_erased does so row by row.';

revoke all on function onboarding.count_erasure
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_erasure to onboarding_api, onboarding_jobs;
