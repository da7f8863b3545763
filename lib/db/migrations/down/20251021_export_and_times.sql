create or replace function onboarding.export_own() returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_table record;
  v_rows jsonb;
  v_records jsonb := '{}';
begin
  for v_table in
    select * from onboarding.tables_of_users()
    where place not in ('public.onboarding_sessions'::regclass, 'onboarding.session_edits'::regclass,
      'onboarding.archived_sessions'::regclass)
  loop
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(pg_catalog.to_jsonb(t)) from %s t where t.%I = onboarding.request_user_id()',
      v_table.place, v_table.user_column
    ) into v_rows;
    if v_rows is not null then
      v_records := v_records || pg_catalog.jsonb_build_object(pg_catalog.replace(v_table.place::text, 'onboarding.', ''), v_rows);
    end if;
  end loop;
  return pg_catalog.jsonb_build_object(
    'exportedAt', pg_catalog.now(),
    'sessions', (
      select coalesce(pg_catalog.jsonb_agg(
        onboarding.session_json(s, pg_catalog.now()) || pg_catalog.jsonb_build_object(
          'source', s.source, 'closedReason', s.closed_reason,
          'edits', (
            select pg_catalog.jsonb_agg(pg_catalog.to_jsonb(e) - 'session_id' - 'user_id' order by e.revision)
            from onboarding.session_edits e where e.session_id = s.id
          )
        ) order by s.created_at), '[]')
      from public.onboarding_sessions s where s.user_id = onboarding.request_user_id()
    ),
    'archivedSessions', (
      select coalesce(pg_catalog.jsonb_agg(a.session
        || pg_catalog.jsonb_build_object('archivedAt', a.archived_at, 'deleteAfter', a.delete_after) order by a.archived_at), '[]')
      from onboarding.archived_sessions a where a.user_id = onboarding.request_user_id()
    ),
    'records', v_records
  );
end
$$;

create or replace function onboarding.emit_event() returns trigger
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_type text;
  v_step text;
begin
  if not exists (select from onboarding.webhook_subscription where seen_at > pg_catalog.now() - interval '7 days') then
    return null;
  end if;
  if new.kind = 'started' then
    v_type := 'onboarding.started';
  elsif new.kind = 'completed' then
    v_type := 'onboarding.completed';
  elsif new.kind = 'abandoned' then
    v_type := 'onboarding.abandoned';
  elsif new.kind = 'saved' and new.step = any (new.completed_steps) and not exists (
    select from onboarding.session_edits e
    where e.session_id = new.session_id and e.revision < new.revision and new.step = any (e.completed_steps)
  ) then
    v_type := 'onboarding.step_completed';
    v_step := new.step;
  else
    return null;
  end if;
  select * into s from public.onboarding_sessions where id = new.session_id;
  insert into onboarding.outbox (user_id, session_id, type, payload, created_at, next_attempt_at)
  values (new.user_id, new.session_id, v_type, pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
    'sessionId', new.session_id, 'userId', new.user_id, 'status', s.status, 'step', v_step,
    'reason', s.closed_reason, 'currentStep', new.current_step, 'completedSteps', new.completed_steps,
    'locale', new.locale, 'source', s.source, 'revision', new.revision, 'resumedFrom', s.resumed_from,
    'createdAt', s.created_at, 'completedAt', s.completed_at
  )), new.created_at, greatest(pg_catalog.now(), (
    select pg_catalog.max(o.next_attempt_at) from onboarding.outbox o
    where o.session_id = new.session_id and o.delivered_at is null and o.last_failure is not null
  )));
  return null;
end
$$;

drop function onboarding.own_account();
drop function onboarding.row_expression(regclass, text[]);
drop function onboarding.instant(timestamptz);
