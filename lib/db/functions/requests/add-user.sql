-- Adds the user of the request to the stand-in for Supabase Auth, where he is not there yet. Where another row has
-- his e-mail address he is added without one. Raises FS401 for any other user, and on a real Supabase project.
--
-- A person who deletes the account and signs up again has another id and the same address; nothing is decided by it,
-- and it may belong to a sign-in of the embedded service.
-- Security definer, because no request may write auth.users.
create or replace function onboarding.add_user(p_user_id uuid, p_email text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if coalesce(pg_catalog.obj_description('auth'::regnamespace, 'pg_namespace'), '') not like '%made by Firststep%' then
    raise exception 'auth.users belongs to Supabase Auth' using errcode = 'FS401';
  end if;
  if p_user_id is distinct from onboarding.request_user_id() then
    raise exception 'only the user of the request is added' using errcode = 'FS401';
  end if;
  insert into auth.users (id, aud, role, email) values (p_user_id, 'authenticated', 'authenticated', p_email)
  on conflict do nothing;
  insert into auth.users (id, aud, role) values (p_user_id, 'authenticated', 'authenticated')
  on conflict do nothing;
end
$$;

comment on function onboarding.add_user is
'Adds the user of the request to the stand-in for Supabase Auth, where he is not there yet. Where another row has
his e-mail address he is added without one. Raises FS401 for any other user, and on a real Supabase project.';

revoke all on function onboarding.add_user
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.add_user to onboarding_api;
