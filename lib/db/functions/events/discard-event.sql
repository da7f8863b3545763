-- Gives a dead letter up, so that what waits behind it goes out; false when it is none.
create or replace function onboarding.discard_event(p_id uuid) returns boolean
language plpgsql volatile set search_path = '' as $$
declare
  v_discarded record;
  v_is_found boolean := false;
begin
  for v_discarded in
    delete from onboarding.outbox where id = p_id and dead_at is not null returning session_id, receiver
  loop
    v_is_found := true;
    perform onboarding.release_events(v_discarded.session_id, v_discarded.receiver);
  end loop;
  return v_is_found;
end
$$;

comment on function onboarding.discard_event is
'Gives a dead letter up, so that what waits behind it goes out; false when it is none.';

revoke all on function onboarding.discard_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.discard_event to onboarding_jobs;
