-- Raises FS401 unless the sign-in has this user and has not deleted him.
--
-- Security definer, because no request may read auth.users: it only says yes, or raises.
create or replace function onboarding.require_user(p_user_id uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from auth.users u where u.id = p_user_id and u.deleted_at is null) then
    raise exception 'no such user' using errcode = 'FS401';
  end if;
end
$$;

comment on function onboarding.require_user is
'Raises FS401 unless the sign-in has this user and has not deleted him.';

revoke all on function onboarding.require_user
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.require_user to onboarding_api;
