-- Everything that is kept of the user, under row security: account, sessions and archive in the API's form, still
-- sealed, and the rows of every other table that has some.
create or replace function onboarding.export_own(p_user_id uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_table record;
  v_rows jsonb;
  v_records jsonb := '{}';
  v_edits jsonb;
  v_plan record;
  v_plans jsonb := '{}';
  v_plan_edits jsonb;
  v_sessions jsonb;
  v_archived jsonb;
begin
  for v_table in
    select * from onboarding.tables_of_users()
    where place not in ('public.onboarding_sessions'::regclass, 'onboarding.session_edits'::regclass,
      'onboarding.archived_sessions'::regclass)
  loop
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(%s) from %s t where t.%I = $1',
      onboarding.row_expression(v_table.place), v_table.place, v_table.user_column
    ) into v_rows using p_user_id;
    if v_rows is not null then
      v_records := v_records || pg_catalog.jsonb_build_object(pg_catalog.replace(v_table.place::text, 'onboarding.', ''), v_rows);
    end if;
  end loop;
  execute pg_catalog.format(
    'select pg_catalog.jsonb_object_agg(session_id, edits) from (
      select t.session_id, pg_catalog.jsonb_agg(%s - ''session_id'' - ''user_id'' - ''found_by_due'' order by t.revision) as edits
      from onboarding.session_edits t where t.user_id = $1 group by t.session_id
    ) by_session', onboarding.row_expression('onboarding.session_edits')
  ) into v_edits using p_user_id;
  execute pg_catalog.format(
    'select pg_catalog.jsonb_object_agg(session_id, edits) from (
      select t.session_id, pg_catalog.jsonb_agg(%s - ''session_id'' - ''user_id'' order by t.revision) as edits
      from onboarding.plan_edits t where t.user_id = $1 group by t.session_id
    ) by_session', onboarding.row_expression('onboarding.plan_edits')
  ) into v_plan_edits using p_user_id;
  for v_plan in select s.id, s.field_revisions from public.onboarding_sessions s where s.user_id = p_user_id loop
    v_plans := v_plans || pg_catalog.jsonb_build_object(
      v_plan.id::text, onboarding.plan_json(p_user_id, v_plan.id, v_plan.field_revisions));
  end loop;
  select coalesce(pg_catalog.jsonb_agg(
    onboarding.session_json(row(s.*)::public.onboarding_sessions, pg_catalog.now())::jsonb || pg_catalog.jsonb_build_object(
      'source', s.source, 'closedReason', s.closed_reason, 'edits', v_edits -> s.id::text,
      'plan', nullif(v_plans -> s.id::text, 'null')
        || pg_catalog.jsonb_build_object('edits', coalesce(v_plan_edits -> s.id::text, '[]'))
    ) order by s.created_at), '[]') into v_sessions
  from public.onboarding_sessions s where s.user_id = p_user_id;
  select coalesce(pg_catalog.jsonb_agg(a.session || pg_catalog.jsonb_build_object(
    'archivedAt', onboarding.instant(a.archived_at), 'deleteAfter', onboarding.instant(a.delete_after)
  ) order by a.archived_at), '[]') into v_archived
  from onboarding.archived_sessions a where a.user_id = p_user_id;
  return pg_catalog.jsonb_build_object(
    'exportedAt', onboarding.instant(pg_catalog.now()),
    'account', onboarding.own_account(),
    'sessions', v_sessions,
    'archivedSessions', v_archived,
    'records', v_records
  );
end
$$;

comment on function onboarding.export_own is
'Everything that is kept of the user, under row security: account, sessions and archive in the API''s form, still
sealed, and the rows of every other table that has some.';

revoke all on function onboarding.export_own
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.export_own to onboarding_api;
