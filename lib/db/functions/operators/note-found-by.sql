-- Lets sessions be found by their answers as they now are, for so many edits that changed these; returns how many it took.
-- One at a time, so that none notes what another has noted later.
create or replace function onboarding.note_found_by(p_limit integer) returns integer
language plpgsql volatile set search_path = '' as $$
declare
  v_count integer;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.note_found_by', 0));
  with due as (
    select user_id, session_id, revision from onboarding.session_edits
    where found_by_due order by user_id, session_id, revision limit p_limit
  ), taken as (
    update onboarding.session_edits e set found_by_due = false from due
    where e.user_id = due.user_id and e.session_id = due.session_id and e.revision = due.revision
    returning e.user_id, e.session_id
  ), noted as (
    update onboarding.session_facts f set found_by = onboarding.found_by(s)
    from public.onboarding_sessions s
    where (s.user_id, s.id) in (select user_id, session_id from taken)
      and f.user_id = s.user_id and f.session_id = s.id and f.found_by <> onboarding.found_by(s)
  )
  select pg_catalog.count(*) into v_count from taken;
  return v_count;
end
$$;

comment on function onboarding.note_found_by is
'Lets sessions be found by their answers as they now are, for so many edits that changed these; returns how many it took.
One at a time, so that none notes what another has noted later.';

revoke all on function onboarding.note_found_by
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.note_found_by to onboarding_jobs;
