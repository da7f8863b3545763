-- Takes sessions in progress to another version of their flow, each as the caller has judged its answers there. p_moves:
-- [{userId, sessionId, revision, that of the answers that were judged; version, path, completedSteps, labels,
-- eventFields, adviceDigests; before and after, the steps that are others then, sealed; changed, by step the fields that are;
-- paths, where what advice rests on stands then, by where it was; recommendations, the advice with those paths, or null}].
-- Returns which were moved: not those that have changed since, are closed, or that somebody else holds just now. A person
-- did nothing, so neither the last change nor the expiry moves, and what comes of an answer is as old as what it came of:
-- who has that step open in the version before is in no conflict with the move.
create or replace function onboarding.move_sessions(p_flow text, p_moves jsonb) returns setof uuid
language plpgsql volatile set search_path = '' as $$
declare
  v_move jsonb;
  s public.onboarding_sessions;
  v_old public.onboarding_sessions;
  v_answered integer;
begin
  for v_move in select value from pg_catalog.jsonb_array_elements(p_moves) loop
    select * into s from public.onboarding_sessions
    where user_id = (v_move ->> 'userId')::uuid and id = (v_move ->> 'sessionId')::uuid and flow = p_flow
      and status = 'in_progress' and expires_at > pg_catalog.clock_timestamp()
      and revision = (v_move -> 'revision')::integer
    for update skip locked;
    continue when not found;
    v_old := s;
    select coalesce(max(at::integer), 0) into v_answered
    from pg_catalog.jsonb_object_keys(v_move -> 'before') as changed (step)
    cross join lateral pg_catalog.jsonb_each_text(s.field_revisions -> step) as answered (field, at);
    s.definition_version := (v_move -> 'version')::integer;
    s.path := onboarding.texts(v_move -> 'path');
    s.completed_steps := onboarding.texts(v_move -> 'completedSteps');
    s.current_step := onboarding.place_on_path(s.path, s.completed_steps);
    s.labels := v_move -> 'labels';
    s.event_fields := v_move -> 'eventFields';
    s.advice_digests := v_move -> 'adviceDigests';
    if v_move -> 'recommendations' <> 'null' then
      s.ai_recommendations := v_move -> 'recommendations';
    end if;
    if v_move -> 'paths' <> '{}' and s.recommendations_basis like '{%' then
      select pg_catalog.jsonb_object_agg(coalesce(v_move -> 'paths' ->> path, path), digest)::text into s.recommendations_basis
      from pg_catalog.jsonb_each(s.recommendations_basis::jsonb) as bound (path, digest);
    end if;
    s.revision := s.revision + 1;
    s.step_data := (s.step_data - array(select pg_catalog.jsonb_object_keys(v_move -> 'before'))) || (v_move -> 'after');
    select s.field_revisions || coalesce(pg_catalog.jsonb_object_agg(step, coalesce(s.field_revisions -> step, '{}') || (
      select coalesce(pg_catalog.jsonb_object_agg(field, v_answered), '{}')
      from pg_catalog.jsonb_array_elements_text(fields) as field
    )), '{}') into s.field_revisions
    from pg_catalog.jsonb_each(v_move -> 'changed') as changed (step, fields);
    update public.onboarding_sessions set
      definition_version = s.definition_version, path = s.path, completed_steps = s.completed_steps,
      current_step = s.current_step, labels = s.labels, event_fields = s.event_fields, advice_digests = s.advice_digests, revision = s.revision,
      step_data = s.step_data, field_revisions = s.field_revisions, ai_recommendations = s.ai_recommendations,
      recommendations_basis = s.recommendations_basis
    where user_id = s.user_id and id = s.id;
    update onboarding.plan_items set based_on = array(
      select coalesce(v_move -> 'paths' ->> path, path)
      from pg_catalog.unnest(based_on) with ordinality as based (path, place) order by place
    )
    where user_id = s.user_id and session_id = s.id
      and based_on && array(select pg_catalog.jsonb_object_keys(v_move -> 'paths'));
    perform onboarding.count_changed(v_old, s);
    insert into onboarding.session_edits (
      user_id, session_id, revision, kind, patch, completed_steps, current_step, locale, found_by_due, created_at
    ) values (
      s.user_id, s.id, s.revision, 'moved', pg_catalog.jsonb_build_object(
        'from', v_old.definition_version, 'to', s.definition_version,
        'before', v_move -> 'before', 'after', v_move -> 'after'
      ), s.completed_steps, s.current_step, s.locale, true, pg_catalog.clock_timestamp()
    );
    return next s.id;
  end loop;
end
$$;

comment on function onboarding.move_sessions is
'Takes sessions in progress to another version of their flow, each as the caller has judged its answers there. p_moves:
[{userId, sessionId, revision, that of the answers that were judged; version, path, completedSteps, labels,
eventFields, adviceDigests; before and after, the steps that are others then, sealed; changed, by step the fields that are;
paths, where what advice rests on stands then, by where it was; recommendations, the advice with those paths, or null}].
Returns which were moved: not those that have changed since, are closed, or that somebody else holds just now. A person
did nothing, so neither the last change nor the expiry moves, and what comes of an answer is as old as what it came of:
who has that step open in the version before is in no conflict with the move.';

revoke all on function onboarding.move_sessions
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.move_sessions to onboarding_jobs;
