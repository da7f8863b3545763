-- Takes back what tells of a stall that a save or an end came after, as far as no delivery of it is under way, and lets
-- what waits behind it go out.
create or replace function onboarding.withdraw_stalled() returns void
language plpgsql volatile set search_path = '' as $$
declare
  v_withdrawn record;
begin
  for v_withdrawn in
    delete from onboarding.outbox o
    where o.type = 'onboarding.stalled' and o.delivered_at is null
      -- Else a process has it in its hands until then, or it has failed and is looked at when it is due.
      and (o.attempts = 0 or o.dead_at is not null or o.next_attempt_at <= pg_catalog.clock_timestamp())
      and not exists (
        select from public.onboarding_sessions s
        where s.user_id = o.user_id and s.id = o.session_id and s.status = 'in_progress'
          and onboarding.instant(s.updated_at) = o.payload ->> 'updatedAt'
      )
    returning o.session_id, o.receiver
  loop
    perform onboarding.release_events(v_withdrawn.session_id, v_withdrawn.receiver);
  end loop;
end
$$;

comment on function onboarding.withdraw_stalled is
'Takes back what tells of a stall that a save or an end came after, as far as no delivery of it is under way, and lets
what waits behind it go out.';

revoke all on function onboarding.withdraw_stalled
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.withdraw_stalled to onboarding_jobs;
