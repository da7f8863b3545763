-- Says that somebody receives events; without that for a week, none are written.
create or replace function onboarding.subscribe_to_events() returns void
language plpgsql volatile set search_path = '' as $$
begin
  if not exists (select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '1 hour') then
    insert into onboarding.webhook_subscription (seen_at) values (pg_catalog.now())
    on conflict (id) do update set seen_at = excluded.seen_at;
  end if;
end
$$;

comment on function onboarding.subscribe_to_events is
'Says that somebody receives events; without that for a week, none are written.';

revoke all on function onboarding.subscribe_to_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.subscribe_to_events to onboarding_jobs;
