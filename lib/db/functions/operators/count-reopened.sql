-- Takes back what was counted of a session's leaving, where it was.
create or replace function onboarding.count_reopened(s public.onboarding_sessions) returns void
language plpgsql volatile set search_path = '' as $$
declare
  f onboarding.session_facts;
  v_left text;
begin
  select * into f from onboarding.session_facts where user_id = s.user_id and session_id = s.id;
  if f.status not in ('abandoned', 'expired') then
    return;
  end if;
  perform onboarding.count_session_event(s, f.status, -1);
  select tally into v_left from pg_catalog.unnest(f.tallies) as tally where tally like 'left %' limit 1;
  if v_left is not null then
    perform onboarding.count_in_session(s, 'left', (pg_catalog.string_to_array(v_left, ' '))[2:], -1, 'in_progress');
  end if;
end
$$;

comment on function onboarding.count_reopened is
'Takes back what was counted of a session''s leaving, where it was.';

revoke all on function onboarding.count_reopened
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.count_reopened to onboarding_api;
