-- Whether somebody has received the events of a flow within the last week: else none are written.
create or replace function onboarding.is_received(p_flow text) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (
    select from onboarding.event_receivers
    where flow = p_flow and seen_at > pg_catalog.now() - interval '7 days'
  );
end
$$;

comment on function onboarding.is_received is
'Whether somebody has received the events of a flow within the last week: else none are written.';

revoke all on function onboarding.is_received
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.is_received to onboarding_api, onboarding_jobs;
