-- Says that somebody receives the events of a flow, all of them or those that are named; without that for a week, none
-- are written for them.
create or replace function onboarding.subscribe_to_events(p_flow text, p_receiver text, p_events text[]) returns void
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (
    select from onboarding.event_receivers
    where flow = p_flow and receiver = p_receiver and events is not distinct from p_events
      and seen_at > pg_catalog.now() - interval '1 hour'
  ) then
    insert into onboarding.event_receivers (flow, receiver, events, seen_at)
    values (p_flow, p_receiver, p_events, pg_catalog.now())
    on conflict (flow, receiver) do update set events = excluded.events, seen_at = excluded.seen_at;
  end if;
end
$$;

comment on function onboarding.subscribe_to_events is
'Says that somebody receives the events of a flow, all of them or those that are named; without that for a week, none
are written for them.';

revoke all on function onboarding.subscribe_to_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.subscribe_to_events to onboarding_jobs;
