-- Deletes up to p_batch old events and returns how many: delivered ones after a week, and so those whose receiver nobody
-- has been since; all others after 90 days.
create or replace function onboarding.delete_old_events(p_batch integer default 1000) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_gone jsonb;
  v_waiting record;
begin
  with heard as (
    select flow, receiver from onboarding.event_receivers where seen_at > pg_catalog.now() - interval '7 days'
  ), old as (
    select o.id, o.receiver from onboarding.outbox o
    where o.created_at < pg_catalog.now() - interval '7 days'
      and (o.delivered_at is not null or o.created_at < pg_catalog.now() - interval '90 days'
        or (o.attempts = 0 and (o.flow, o.receiver) not in (select heard.flow, heard.receiver from heard)))
    order by o.created_at limit p_batch
    for update skip locked
  ), gone as (
    delete from onboarding.outbox o using old where o.id = old.id and o.receiver = old.receiver
    returning o.session_id, o.receiver
  )
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.to_jsonb(gone)), '[]') into v_gone from gone;
  for v_waiting in
    select distinct g.session_id, g.receiver
    from pg_catalog.jsonb_to_recordset(v_gone) as g (session_id uuid, receiver text)
    join onboarding.outbox o
      on o.session_id = g.session_id and o.receiver = g.receiver and o.delivered_at is null
  loop
    perform onboarding.release_events(v_waiting.session_id, v_waiting.receiver);
  end loop;
  return pg_catalog.jsonb_array_length(v_gone);
end
$$;

comment on function onboarding.delete_old_events is
'Deletes up to p_batch old events and returns how many: delivered ones after a week, and so those whose receiver nobody
has been since; all others after 90 days.';

revoke all on function onboarding.delete_old_events
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.delete_old_events to onboarding_jobs;
