-- A Supabase access token hook: adds the claim `onboarding_done`, {flow: null or the instant from which something is
-- past due} of every flow that the user is done with, and leaves the other claims as they are.
--
-- Security definer, because the sign-in has no user's claims yet; its owner must bypass row security, as `postgres` of
-- a Supabase project does.
create or replace function onboarding.access_token_hook(event jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_user_id uuid := (event ->> 'user_id')::uuid;
  v_done jsonb;
begin
  select pg_catalog.jsonb_object_agg(f.flow, pg_catalog.to_jsonb(onboarding.instant(nullif(f.until, 'infinity'))))
  into v_done
  from (
    select s.flow, onboarding.done_until(v_user_id, s.flow) as until
    from (
      select distinct flow from public.onboarding_sessions where user_id = v_user_id and status = 'completed'
    ) s
  ) f
  where f.until is not null;
  return pg_catalog.jsonb_set(event, '{claims,onboarding_done}', coalesce(v_done, '{}'));
end
$$;

comment on function onboarding.access_token_hook is
'A Supabase access token hook: adds the claim `onboarding_done`, {flow: null or the instant from which something is
past due} of every flow that the user is done with, and leaves the other claims as they are.';

revoke all on function onboarding.access_token_hook
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because only Supabase's sign-in calls it, to which docs/guides/gate.md grants it.
