-- A Supabase access token hook: adds the claim `onboarding_done`, {flow: null or the instant from which something is
-- past due} of every flow that the user is done with, and leaves the other claims as they are.
--
-- Security definer, because the sign-in has no user's claims yet; its owner must bypass row security, as `postgres` of
-- a Supabase project does.
create or replace function onboarding.access_token_hook(event jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_user_id constant uuid := (event ->> 'user_id')::uuid;
  v_flow text;
  v_until timestamptz;
  v_done jsonb := '{}';
begin
  for v_flow in
    select distinct flow from public.onboarding_sessions where user_id = v_user_id and status = 'completed'
  loop
    v_until := onboarding.done_until(v_user_id, v_flow);
    if v_until is not null then
      v_done := v_done || pg_catalog.jsonb_build_object(v_flow, onboarding.instant(nullif(v_until, 'infinity')));
    end if;
  end loop;
  return pg_catalog.jsonb_set(event, '{claims,onboarding_done}', v_done);
end
$$;

comment on function onboarding.access_token_hook is
'A Supabase access token hook: adds the claim `onboarding_done`, {flow: null or the instant from which something is
past due} of every flow that the user is done with, and leaves the other claims as they are.';

revoke all on function onboarding.access_token_hook
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
-- execute is granted to nobody, because only Supabase's sign-in calls it, to which docs/guides/gate.md grants it.
