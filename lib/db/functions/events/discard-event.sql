-- Gives a dead letter up, so that what waits behind it goes out; false when it is none.
create or replace function onboarding.discard_event(p_id uuid) returns boolean
language plpgsql volatile set search_path = '' as $$
declare
  v_session_id uuid;
begin
  delete from onboarding.outbox where id = p_id and dead_at is not null returning session_id into v_session_id;
  if not found then
    return false;
  end if;
  perform onboarding.release_events(v_session_id);
  return true;
end
$$;

comment on function onboarding.discard_event is
'Gives a dead letter up, so that what waits behind it goes out; false when it is none.';

revoke all on function onboarding.discard_event
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.discard_event to onboarding_jobs;
