-- What a request does to a session, each as one statement: a lock, the checks, the change, the edit.
-- All are security invoker: they run as onboarding_api, and row security decides which session they see.
-- They return an outcome by name; the services turn it into an answer.

-- As auth.uid(); a name of our own, since a custom role has no usage on a Supabase project's auth schema.
create function onboarding.request_user_id() returns uuid
language sql stable set search_path = '' as $$
  select (nullif(pg_catalog.current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
$$;

-- Security definer, because no request may read auth.users: it only says yes, or raises.
create function onboarding.require_user(p_user_id uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from auth.users u where u.id = p_user_id and u.deleted_at is null) then
    raise exception 'no such user' using errcode = 'FS401';
  end if;
end
$$;

-- Security definer, because no request may write auth.users. Refuses on a real Supabase project.
create function onboarding.add_user(p_user_id uuid, p_email text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if coalesce(pg_catalog.obj_description('auth'::regnamespace, 'pg_namespace'), '') not like '%made by Firststep%' then
    raise exception 'auth.users belongs to Supabase Auth' using errcode = 'FS401';
  end if;
  if p_user_id is distinct from onboarding.request_user_id() then
    raise exception 'only the user of the request is added' using errcode = 'FS401';
  end if;
  insert into auth.users (id, aud, role, email) values (p_user_id, 'authenticated', 'authenticated', p_email)
  on conflict do nothing;
end
$$;

create function onboarding.answers_basis(p_locale text, p_step_data jsonb) returns text
language sql immutable set search_path = '' as $$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(p_locale || p_step_data::text, 'UTF8')), 'hex')
$$;

create function onboarding.is_resumable(s public.onboarding_sessions, p_now timestamptz) returns boolean
language sql immutable set search_path = '' as $$
  select (s.status = 'in_progress' and s.expires_at <= p_now) or s.closed_reason = 'expired'
$$;

-- Open, or why not. The order matters: an expired session says so even after it was swept.
create function onboarding.session_state(s public.onboarding_sessions, p_now timestamptz) returns text
language sql immutable set search_path = '' as $$
  select case
    when s.status = 'completed' then 'completed'
    when s.closed_reason in ('expired', 'superseded') then 'session_expired'
    when s.status = 'abandoned' then 'session_closed'
    when s.expires_at <= p_now then 'session_expired'
    else 'open'
  end
$$;

create function onboarding.session_json(s public.onboarding_sessions, p_now timestamptz) returns jsonb
language sql immutable set search_path = '' as $$
  select pg_catalog.jsonb_build_object(
    'id', s.id, 'userId', s.user_id,
    'status', case when s.status = 'in_progress' and s.expires_at <= p_now then 'abandoned' else s.status end,
    'currentStep', s.current_step, 'completedSteps', s.completed_steps, 'stepData', s.step_data,
    'aiRecommendations', s.ai_recommendations, 'locale', s.locale, 'definitionVersion', s.definition_version,
    'revision', s.revision, 'resumedFrom', s.resumed_from, 'completedAt', s.completed_at,
    'createdAt', s.created_at, 'updatedAt', s.updated_at, 'expiresAt', s.expires_at,
    'state', onboarding.session_state(s, p_now),
    'recommendationsStale', s.ai_recommendations is not null
      and s.recommendations_basis is distinct from onboarding.answers_basis(s.locale, s.step_data),
    'answersBasis', onboarding.answers_basis(s.locale, s.step_data)
  )
$$;

-- The session as it was answered at an earlier revision, folded from its edits, for repeated requests.
create function onboarding.session_as_of(s public.onboarding_sessions, p_revision integer) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  e onboarding.session_edits;
  v_data jsonb := '{}';
  v_step jsonb;
  v_recommendations jsonb;
begin
  for e in
    select * from onboarding.session_edits
    where session_id = s.id and revision <= p_revision order by revision
  loop
    if e.kind = 'started' then
      v_data := coalesce(e.patch, '{}');
    elsif e.kind = 'recommended' then
      v_recommendations := e.patch;
    elsif e.kind = 'saved' then
      v_step := onboarding.merge_fields(coalesce(v_data -> e.step, '{}'), e.patch);
      v_data := case when v_step = '{}' then v_data - e.step
        else v_data || pg_catalog.jsonb_build_object(e.step, v_step) end;
    end if;
  end loop;
  s.status := 'in_progress';
  s.closed_reason := null;
  s.completed_at := null;
  s.current_step := e.current_step;
  s.completed_steps := e.completed_steps;
  s.step_data := v_data;
  s.ai_recommendations := v_recommendations;
  s.locale := e.locale;
  s.revision := e.revision;
  s.updated_at := e.created_at;
  s.expires_at := e.created_at + interval '7 days';
  return onboarding.session_json(s, e.created_at)
    || pg_catalog.jsonb_build_object('recommendationsStale', e.recommendations_stale);
end
$$;

create function onboarding.merge_fields(p_before jsonb, p_patch jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select (p_before || p_patch)
    - coalesce(array(select key from pg_catalog.jsonb_each(p_patch) where value = 'null'), '{}')
$$;

create function onboarding.read_session(p_session_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select onboarding.session_json(s, pg_catalog.now()) from public.onboarding_sessions s where s.id = p_session_id
$$;

-- The live session, else the latest completed one.
create function onboarding.read_current_session() returns jsonb
language sql stable set search_path = '' as $$
  select onboarding.session_json(s, pg_catalog.now())
  from public.onboarding_sessions s
  where s.user_id = onboarding.request_user_id()
    and (s.status = 'completed' or (s.status = 'in_progress' and s.expires_at > pg_catalog.now()))
  order by s.status = 'in_progress' desc, s.created_at desc
  limit 1
$$;

-- outcome: created, live, completed, op_id_reused, or resume with the expired session in `session`: the caller
-- then encrypts its answers for p_new_id and calls again with p_resume_from and p_step_data.
create function onboarding.start_session(
  p_new_id uuid, p_locale text, p_source text, p_restart boolean, p_op_id uuid, p_request_digests text[],
  p_definition_version integer, p_resume_from uuid, p_step_data jsonb
) returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  v_user_id uuid := onboarding.request_user_id();
  v_now timestamptz;
  v_live public.onboarding_sessions;
  v_latest public.onboarding_sessions;
  v_earlier onboarding.session_edits;
  s public.onboarding_sessions;
begin
  -- One start at a time per user; the partial unique index stands behind it.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('onboarding.start:' || v_user_id, 0));
  v_now := pg_catalog.clock_timestamp();

  if p_op_id is not null then
    select * into v_earlier from onboarding.session_edits
    where user_id = v_user_id and op_id = p_op_id and kind = 'started';
    if found then
      if v_earlier.request_digest <> all (p_request_digests) then
        return query select 'op_id_reused', null::jsonb;
      else
        select * into s from public.onboarding_sessions where id = v_earlier.session_id;
        return query select 'live', onboarding.session_json(s, v_now);
      end if;
      return;
    end if;
  end if;

  select * into v_live from public.onboarding_sessions
  where user_id = v_user_id and status = 'in_progress' for update;
  if v_live.id is not null and v_live.expires_at > v_now and not p_restart then
    return query select 'live', onboarding.session_json(v_live, v_now);
    return;
  end if;

  if not p_restart then
    select * into v_latest from public.onboarding_sessions
    where user_id = v_user_id
      and (status = 'completed' or onboarding.is_resumable(onboarding_sessions, v_now))
    order by created_at desc limit 1
    -- Held until the new session refers to it, or the sweep might archive it in between.
    for key share;
    if v_latest.status = 'completed' then
      return query select 'completed', onboarding.session_json(v_latest, v_now);
      return;
    end if;
    if v_latest.id is not null and v_latest.id is distinct from p_resume_from then
      return query select 'resume', onboarding.session_json(v_latest, v_now);
      return;
    end if;
  end if;

  if v_live.id is not null then
    perform onboarding.abandon(v_live, case when v_live.expires_at <= v_now then 'expired' else 'restarted' end, v_now);
  end if;
  -- Only the newest session can be resumed; what came before stays closed.
  update public.onboarding_sessions set closed_reason = 'superseded'
  where user_id = v_user_id and closed_reason = 'expired';

  insert into public.onboarding_sessions (
    id, user_id, locale, source, definition_version, created_at, updated_at, expires_at, resumed_from,
    step_data, completed_steps, current_step, unfinished_fields, field_revisions
  ) values (
    p_new_id, v_user_id, p_locale, p_source, p_definition_version, v_now, v_now, v_now + interval '7 days',
    v_latest.id, coalesce(p_step_data, '{}'), coalesce(v_latest.completed_steps, '{}'),
    coalesce(v_latest.current_step, 1), coalesce(v_latest.unfinished_fields, '{}'), '{}'
  ) returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, op_id, request_digest, patch, completed_steps, current_step, locale, created_at
  ) values (
    s.id, s.revision, v_user_id, 'started', p_op_id, p_request_digests[1], p_step_data, s.completed_steps,
    s.current_step, s.locale, v_now
  );
  return query select 'created', onboarding.session_json(s, v_now);
end
$$;

create function onboarding.abandon(s public.onboarding_sessions, p_reason text, p_now timestamptz) returns void
language plpgsql volatile set search_path = '' as $$
begin
  update public.onboarding_sessions
  set status = 'abandoned', closed_reason = p_reason, revision = s.revision + 1, updated_at = p_now
  where id = s.id;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, completed_steps, current_step, locale, created_at
  ) values (s.id, s.revision + 1, s.user_id, 'abandoned', s.completed_steps, s.current_step, s.locale, p_now);
end
$$;

-- outcome: saved, repeated, not_found, op_id_reused, session_expired, session_closed, completed, revision_ahead,
-- unverified (open the session and call again with its answersBasis),
-- unknown_industry (detail: field), edit_conflict (detail: [{field, theirs}]), step_invalid (detail: the merged step).
create function onboarding.save_progress(
  p_session_id uuid, p_step text, p_step_names text[], p_patch jsonb, p_unfinished text[], p_completes boolean,
  p_rules jsonb, p_base_revision integer, p_op_id uuid, p_request_digests text[], p_locale text,
  p_verified_basis text
) returns table (outcome text, session jsonb, detail jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
  v_earlier onboarding.session_edits;
  v_before jsonb;
  v_after jsonb;
  v_changed text[];
  v_unfinished text[];
  v_detail jsonb;
begin
  select * into s from public.onboarding_sessions where id = p_session_id for update;
  if not found then
    return query select 'not_found', null::jsonb, null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();

  if p_op_id is not null then
    select * into v_earlier from onboarding.session_edits where session_id = s.id and op_id = p_op_id;
    if found then
      if v_earlier.request_digest <> all (p_request_digests) then
        return query select 'op_id_reused', null::jsonb, null::jsonb;
      else
        return query select 'repeated', onboarding.session_as_of(s, v_earlier.revision), null::jsonb;
      end if;
      return;
    end if;
  end if;

  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select v_state, onboarding.session_json(s, v_now), null::jsonb;
    return;
  end if;
  -- Sealed answers that the caller has not opened are never overwritten: they might not open.
  if s.step_data::text like '%"enc:v1:%'
    and onboarding.answers_basis(s.locale, s.step_data) is distinct from p_verified_basis then
    return query select 'unverified', onboarding.session_json(s, v_now), null::jsonb;
    return;
  end if;
  if p_base_revision > s.revision then
    return query select 'revision_ahead', onboarding.session_json(s, v_now), null::jsonb;
    return;
  end if;

  select pg_catalog.to_jsonb(field) into v_detail
  from pg_catalog.jsonb_array_elements_text(p_rules -> 'industries') as field
  where p_patch ->> field is not null
    and not exists (select from public.industries i where i.slug = p_patch ->> field);
  if found then
    return query select 'unknown_industry', null::jsonb, v_detail;
    return;
  end if;

  v_before := coalesce(s.step_data -> p_step, '{}');
  v_after := onboarding.merge_fields(v_before, p_patch);
  v_changed := array(
    select key from pg_catalog.jsonb_each(p_patch) where (v_before -> key) is distinct from nullif(value, 'null')
  );
  if p_base_revision is not null then
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('field', field, 'theirs', v_before -> field)) into v_detail
    from pg_catalog.unnest(v_changed) as field
    where (s.field_revisions #>> array[p_step, field])::integer > p_base_revision;
    if v_detail is not null then
      return query select 'edit_conflict', onboarding.session_json(s, v_now), v_detail;
      return;
    end if;
  end if;

  v_unfinished := p_unfinished || array(
    select field from pg_catalog.jsonb_array_elements_text(s.unfinished_fields -> p_step) as field
    where not p_patch ? field
  );
  if (p_completes or p_step = any (s.completed_steps))
    and (pg_catalog.cardinality(v_unfinished) > 0 or onboarding.lacks_required(v_after, p_rules)) then
    return query select 'step_invalid', onboarding.session_json(s, v_now), v_after;
    return;
  end if;

  if p_completes then
    s.completed_steps := array(
      select step from pg_catalog.unnest(p_step_names) as step
      where step = p_step or step = any (s.completed_steps)
    );
    s.current_step := 1 + (
      select pg_catalog.count(*) from pg_catalog.unnest(p_step_names) with ordinality as n (step, place)
      where place < coalesce((
        select pg_catalog.min(place) from pg_catalog.unnest(p_step_names) with ordinality as f (step, place)
        where step <> all (s.completed_steps)
      ), pg_catalog.cardinality(p_step_names) + 1)
    );
  end if;
  update public.onboarding_sessions set
    step_data = case when v_after = '{}' then s.step_data - p_step
      else s.step_data || pg_catalog.jsonb_build_object(p_step, v_after) end,
    unfinished_fields = case when v_unfinished = '{}' then s.unfinished_fields - p_step
      else s.unfinished_fields || pg_catalog.jsonb_build_object(p_step, v_unfinished) end,
    field_revisions = case when v_changed = '{}' then s.field_revisions
      else s.field_revisions || pg_catalog.jsonb_build_object(p_step, coalesce(s.field_revisions -> p_step, '{}')
        || (select pg_catalog.jsonb_object_agg(field, s.revision + 1) from pg_catalog.unnest(v_changed) as field)) end,
    completed_steps = s.completed_steps, current_step = s.current_step,
    locale = coalesce(p_locale, s.locale), revision = s.revision + 1,
    updated_at = v_now, expires_at = v_now + interval '7 days'
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, op_id, request_digest, base_revision, step, patch,
    completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    s.id, s.revision, s.user_id, 'saved', p_op_id, p_request_digests[1], p_base_revision, p_step, p_patch,
    s.completed_steps, s.current_step, s.locale,
    s.ai_recommendations is not null and s.recommendations_basis <> onboarding.answers_basis(s.locale, s.step_data), v_now
  );
  return query select 'saved', onboarding.session_json(s, v_now), null::jsonb;
end
$$;

create function onboarding.lacks_required(p_answers jsonb, p_rules jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select exists (
    select from pg_catalog.jsonb_array_elements_text(p_rules -> 'required') as field where not p_answers ? field
  ) or exists (
    select from pg_catalog.jsonb_to_recordset(p_rules -> 'requiredWhen') as rule (field text, "when" text, equals text)
    where p_answers ->> rule."when" = rule.equals and not p_answers ? rule.field
  )
$$;

-- Stores recommendations beside the answers they were made from.
-- outcome: stored, not_found, session_expired, session_closed, completed.
create function onboarding.store_recommendations(p_session_id uuid, p_recommendations jsonb, p_basis text)
returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
begin
  select * into s from public.onboarding_sessions where id = p_session_id for update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select v_state, onboarding.session_json(s, v_now);
    return;
  end if;
  update public.onboarding_sessions set
    ai_recommendations = p_recommendations, recommendations_basis = p_basis,
    revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, patch, completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    s.id, s.revision, s.user_id, 'recommended', p_recommendations, s.completed_steps, s.current_step, s.locale,
    p_basis <> onboarding.answers_basis(s.locale, s.step_data), v_now
  );
  return query select 'stored', onboarding.session_json(s, v_now);
end
$$;

-- outcome: completed, not_found, session_expired, session_closed, steps_incomplete, or needs_recommendations: the
-- caller makes them and calls again. They are taken only if they were made from the answers as they now stand.
create function onboarding.complete_session(
  p_session_id uuid, p_step_names text[], p_recommendations jsonb, p_basis text
) returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
  v_basis text;
begin
  select * into s from public.onboarding_sessions where id = p_session_id for update;
  if not found then
    return query select 'not_found', null::jsonb;
    return;
  end if;
  v_now := pg_catalog.clock_timestamp();
  v_state := onboarding.session_state(s, v_now);
  if v_state <> 'open' then
    return query select v_state, onboarding.session_json(s, v_now);
    return;
  end if;
  if not s.completed_steps @> p_step_names then
    return query select 'steps_incomplete', onboarding.session_json(s, v_now);
    return;
  end if;
  v_basis := onboarding.answers_basis(s.locale, s.step_data);
  if s.recommendations_basis is distinct from v_basis and p_basis is distinct from v_basis then
    return query select 'needs_recommendations', onboarding.session_json(s, v_now);
    return;
  end if;
  if s.recommendations_basis is distinct from v_basis then
    s.ai_recommendations := p_recommendations;
  end if;
  update public.onboarding_sessions set
    status = 'completed', completed_at = v_now, ai_recommendations = s.ai_recommendations,
    recommendations_basis = v_basis, revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, completed_steps, current_step, locale, created_at
  ) values (s.id, s.revision, s.user_id, 'completed', s.completed_steps, s.current_step, s.locale, v_now);
  return query select 'completed', onboarding.session_json(s, v_now);
end
$$;

-- outcome: done, or session_closed for a completed session. Whatever is not the caller's is done already.
create function onboarding.delete_session(p_session_id uuid) returns text
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
begin
  select * into s from public.onboarding_sessions where id = p_session_id for update;
  if s.status = 'completed' then
    return 'session_closed';
  end if;
  if s.status = 'in_progress' then
    perform onboarding.abandon(s, 'deleted', pg_catalog.clock_timestamp());
  elsif s.closed_reason = 'expired' then
    update public.onboarding_sessions set closed_reason = 'deleted' where id = s.id;
  end if;
  return 'done';
end
$$;

revoke all on all functions in schema onboarding from public, anon, authenticated, service_role;
grant execute on all functions in schema onboarding to onboarding_api;
revoke execute on function onboarding.guard_session() from onboarding_api;
grant execute on function onboarding.answers_basis(text, jsonb), onboarding.session_json(public.onboarding_sessions, timestamptz)
  to onboarding_jobs;
