-- Users of these ids, and the one of this e-mail, with their e-mails.
-- Security definer, because no role of ours may read schema auth: it tells who helps people nothing else.
create or replace function onboarding.people(p_ids uuid[], p_email text) returns table (id uuid, email text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select u.id, u.email::text from auth.users u where u.id = any (p_ids) or u.email = pg_catalog.lower(p_email);
end
$$;

comment on function onboarding.people is
'Users of these ids, and the one of this e-mail, with their e-mails.
Security definer, because no role of ours may read schema auth: it tells who helps people nothing else.';

revoke all on function onboarding.people
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.people to onboarding_support;
