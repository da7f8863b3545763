-- Every instant leaves in one form, and an export holds what the sign-in keeps of its caller as well.

-- The form of every instant that leaves: UTC, to the millisecond, as the API writes it; null for never.
create function onboarding.instant(p_at timestamptz) returns text
language plpgsql stable set search_path = '' as $$
begin
  return case when pg_catalog.isfinite(p_at)
    then pg_catalog.to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end;
end
$$;

-- An expression that makes JSON of a row t of the table: of the named columns that it has, or of all of them.
create function onboarding.row_expression(p_table regclass, p_columns text[] default null) returns text
language sql stable set search_path = '' as $$
  select 'pg_catalog.jsonb_build_object(' || pg_catalog.string_agg(pg_catalog.format(
    case
      when a.atttypid = 'timestamptz'::regtype then '%L, onboarding.instant(t.%I)'
      when a.atttypid = 'timestamp'::regtype then '%L, onboarding.instant(t.%I at time zone ''UTC'')'
      else '%L, t.%I'
    end, a.attname, a.attname), ', ' order by a.attnum) || ')'
  from pg_catalog.pg_attribute a
  where a.attrelid = p_table and a.attnum > 0 and not a.attisdropped and (p_columns is null or a.attname = any (p_columns))
$$;

-- What the sign-in keeps of the caller: what he said when he signed up, and his sessions without their secrets.
-- Security definer, because no request may read schema auth: it tells of the caller alone.
create function onboarding.own_account() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_metadata jsonb;
  v_sessions jsonb;
begin
  select u.raw_user_meta_data into v_metadata from auth.users u where u.id = onboarding.request_user_id();
  if pg_catalog.to_regclass('auth.sessions') is not null and pg_catalog.has_table_privilege('auth.sessions', 'select') then
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(%s order by t.created_at) from auth.sessions t where t.user_id = onboarding.request_user_id()',
      -- refresh tokens, their counters and factors are not among them, because they open what they stand for.
      onboarding.row_expression('auth.sessions', array['id', 'method', 'aal', 'created_at', 'updated_at',
        'refreshed_at', 'not_after', 'user_agent', 'ip', 'tag'])
    ) into v_sessions;
  end if;
  return pg_catalog.jsonb_build_object('metadata', coalesce(v_metadata, '{}'), 'sessions', coalesce(v_sessions, '[]'));
end
$$;

create or replace function onboarding.export_own() returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_table record;
  v_rows jsonb;
  v_records jsonb := '{}';
  v_edits jsonb;
begin
  for v_table in
    select * from onboarding.tables_of_users()
    where place not in ('public.onboarding_sessions'::regclass, 'onboarding.session_edits'::regclass,
      'onboarding.archived_sessions'::regclass)
  loop
    execute pg_catalog.format(
      'select pg_catalog.jsonb_agg(%s) from %s t where t.%I = onboarding.request_user_id()',
      onboarding.row_expression(v_table.place), v_table.place, v_table.user_column
    ) into v_rows;
    if v_rows is not null then
      v_records := v_records || pg_catalog.jsonb_build_object(pg_catalog.replace(v_table.place::text, 'onboarding.', ''), v_rows);
    end if;
  end loop;
  execute pg_catalog.format(
    'select pg_catalog.jsonb_object_agg(session_id, edits) from (
      select t.session_id, pg_catalog.jsonb_agg(%s - ''session_id'' - ''user_id'' order by t.revision) as edits
      from onboarding.session_edits t where t.user_id = onboarding.request_user_id() group by t.session_id
    ) by_session', onboarding.row_expression('onboarding.session_edits')
  ) into v_edits;
  return pg_catalog.jsonb_build_object(
    'exportedAt', onboarding.instant(pg_catalog.now()),
    'account', onboarding.own_account(),
    'sessions', (
      select coalesce(pg_catalog.jsonb_agg(
        onboarding.session_json(s, pg_catalog.now()) || pg_catalog.jsonb_build_object(
          'source', s.source, 'closedReason', s.closed_reason, 'edits', v_edits -> s.id::text
        ) order by s.created_at), '[]')
      from public.onboarding_sessions s where s.user_id = onboarding.request_user_id()
    ),
    'archivedSessions', (
      select coalesce(pg_catalog.jsonb_agg(a.session || pg_catalog.jsonb_build_object(
        'archivedAt', onboarding.instant(a.archived_at), 'deleteAfter', onboarding.instant(a.delete_after)
      ) order by a.archived_at), '[]')
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
    'createdAt', onboarding.instant(s.created_at), 'completedAt', onboarding.instant(s.completed_at)
  )), new.created_at, greatest(pg_catalog.now(), (
    select pg_catalog.max(o.next_attempt_at) from onboarding.outbox o
    where o.session_id = new.session_id and o.delivered_at is null and o.last_failure is not null
  )));
  return null;
end
$$;

-- Events that wait were written before.
update onboarding.outbox o set payload = o.payload || pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
  'createdAt', onboarding.instant((o.payload ->> 'createdAt')::timestamptz),
  'completedAt', onboarding.instant((o.payload ->> 'completedAt')::timestamptz)
));

revoke all on function
  onboarding.instant(timestamptz), onboarding.row_expression(regclass, text[]), onboarding.own_account()
  from public, anon, authenticated, service_role;
grant execute on function onboarding.instant(timestamptz) to onboarding_api, onboarding_jobs;
grant execute on function onboarding.row_expression(regclass, text[]), onboarding.own_account() to onboarding_api;
