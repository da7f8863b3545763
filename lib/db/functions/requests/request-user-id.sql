-- The user of the request, as its claims name him; null outside a request.
--
-- As auth.uid(); a name of our own, since a custom role has no usage on a Supabase project's auth schema.
create or replace function onboarding.request_user_id() returns uuid
language plpgsql stable set search_path = '' as $$
begin
  return (nullif(pg_catalog.current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;
end
$$;

comment on function onboarding.request_user_id is
'The user of the request, as its claims name him; null outside a request.';

revoke all on function onboarding.request_user_id
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.request_user_id to authenticated, onboarding_api;
