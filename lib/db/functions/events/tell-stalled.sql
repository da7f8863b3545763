-- Looks at the next live sessions of a flow, by user, and tells of those that nobody has saved for one of some times.
-- p_request: flow; after, [{name, seconds}] from the shortest on; resumeUrl; from, the user to look behind, or null;
-- looks, how many sessions at most; tells, after how many events to stop. Answers {told, next}: next is null where no
-- session is left. Each time is told once a session; of several that have passed at once, the longest.
--
-- A session is locked as it was read: one that is completed or saved meanwhile is not told of, and the event of its end
-- comes behind.
create or replace function onboarding.tell_stalled(p_request jsonb) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  v_now constant timestamptz := pg_catalog.clock_timestamp();
  v_shortest constant interval := pg_catalog.make_interval(secs => (p_request #>> '{after,0,seconds}')::double precision);
  v_user uuid := coalesce((p_request ->> 'from')::uuid, '00000000-0000-0000-0000-000000000000');
  v_looked integer := 0;
  v_told integer := 0;
  v_passed text[];
  v_new text[];
  c record;
  s public.onboarding_sessions;
begin
  if not onboarding.is_received(p_request ->> 'flow') then
    return '{"told": 0, "next": null}';
  end if;
  for c in
    select l.user_id, l.id, l.updated_at, l.expires_at from public.onboarding_sessions l
    where l.status = 'in_progress' and l.flow = p_request ->> 'flow' and l.user_id > v_user
    order by l.user_id limit (p_request -> 'looks')::integer
  loop
    v_looked := v_looked + 1;
    v_user := c.user_id;
    continue when c.updated_at > v_now - v_shortest or c.expires_at <= v_now;
    select coalesce(pg_catalog.array_agg(passed.name order by passed.seconds), '{}') into v_passed
    from pg_catalog.jsonb_to_recordset(p_request -> 'after') as passed (name text, seconds double precision)
    where c.updated_at <= v_now - pg_catalog.make_interval(secs => passed.seconds)
      and not exists (
        select from onboarding.stalls t where t.user_id = c.user_id and t.session_id = c.id and t.after = passed.name
      );
    continue when v_passed = '{}';
    select * into s from public.onboarding_sessions l
    where l.user_id = c.user_id and l.id = c.id and l.status = 'in_progress' and l.updated_at = c.updated_at
    for no key update;
    continue when not found;
    with noted as (
      insert into onboarding.stalls (user_id, session_id, after, at)
      select s.user_id, s.id, name, v_now from pg_catalog.unnest(v_passed) as name
      on conflict do nothing returning after
    )
    select pg_catalog.array_agg(after) into v_new from noted;
    continue when v_new is null or v_passed[pg_catalog.cardinality(v_passed)] <> all (v_new);
    perform onboarding.emit_event(s, 'onboarding.stalled', null, pg_catalog.jsonb_build_object(
      'after', v_passed[pg_catalog.cardinality(v_passed)], 'updatedAt', onboarding.instant(s.updated_at),
      'expiresAt', onboarding.instant(s.expires_at), 'resumeUrl', p_request -> 'resumeUrl'
    ), v_now);
    v_told := v_told + 1;
    exit when v_told = (p_request -> 'tells')::integer;
  end loop;
  return pg_catalog.jsonb_build_object('told', v_told, 'next', case
    when v_looked = (p_request -> 'looks')::integer or v_told = (p_request -> 'tells')::integer
    then v_user end);
end
$$;

comment on function onboarding.tell_stalled is
'Looks at the next live sessions of a flow, by user, and tells of those that nobody has saved for one of some times.
p_request: flow; after, [{name, seconds}] from the shortest on; resumeUrl; from, the user to look behind, or null;
looks, how many sessions at most; tells, after how many events to stop. Answers {told, next}: next is null where no
session is left. Each time is told once a session; of several that have passed at once, the longest.';

revoke all on function onboarding.tell_stalled
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.tell_stalled to onboarding_jobs;
