-- The session as it was answered at an earlier revision, for repeated requests: its answers folded from the edits up
-- to there, its version and its advice as the next edit after it found them.
create or replace function onboarding.session_as_of(s public.onboarding_sessions, p_revision integer) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  e onboarding.session_edits;
  v_data jsonb := '{}';
  v_step jsonb;
  v_name text;
  v_replaced jsonb;
  v_version integer;
begin
  for e in
    select * from onboarding.session_edits
    where user_id = s.user_id and session_id = s.id and revision <= p_revision order by revision
  loop
    if e.kind = 'started' then
      v_data := coalesce(e.patch, '{}');
    elsif e.kind = 'prefilled' then
      for v_name, v_step in select * from pg_catalog.jsonb_each(e.patch) loop
        v_data := v_data || pg_catalog.jsonb_build_object(v_name, coalesce(v_data -> v_name, '{}') || v_step);
      end loop;
    elsif e.kind = 'saved' then
      v_step := onboarding.merge_fields(coalesce(v_data -> e.step, '{}'), e.patch);
      v_data := case when v_step = '{}' then v_data - e.step
        else v_data || pg_catalog.jsonb_build_object(e.step, v_step) end;
    elsif e.kind = 'moved' then
      -- Steps that were there and are not any more, and those that are another.
      v_data := (v_data - array(select pg_catalog.jsonb_object_keys(e.patch -> 'before'))) || (e.patch -> 'after');
    end if;
  end loop;
  select patch into v_replaced from onboarding.session_edits
  where user_id = s.user_id and session_id = s.id and revision > p_revision
    and kind in ('recommended', 'completed') and patch is not null
  order by revision limit 1;
  if found then
    s.ai_recommendations := nullif(v_replaced, 'null');
  end if;
  select (patch -> 'from')::integer into v_version from onboarding.session_edits
  where user_id = s.user_id and session_id = s.id and revision > p_revision and kind = 'moved'
  order by revision limit 1;
  s.definition_version := coalesce(v_version, s.definition_version);
  s.status := 'in_progress';
  s.closed_reason := null;
  s.completed_at := null;
  s.current_step := e.current_step;
  s.completed_steps := e.completed_steps;
  s.step_data := v_data;
  s.locale := e.locale;
  s.revision := e.revision;
  s.updated_at := e.created_at;
  s.expires_at := onboarding.expiry_after(e.created_at);
  return onboarding.session_json(s, e.created_at)::jsonb
    || pg_catalog.jsonb_build_object('recommendationsStale', e.recommendations_stale);
end
$$;

comment on function onboarding.session_as_of is
'The session as it was answered at an earlier revision, for repeated requests: its answers folded from the edits up
to there, its version and its advice as the next edit after it found them.';

revoke all on function onboarding.session_as_of
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.session_as_of to onboarding_api;
