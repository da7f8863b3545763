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
end
$$;
