-- Advice is stale when what it is made from has changed, and cached answers of models belong to who asked.

-- Names what advice reads of the answers: all but the addresses, and of the departments their names.
create function onboarding.advice_basis(p_locale text, p_step_data jsonb) returns text
language plpgsql immutable set search_path = '' as $$
declare
  v_read jsonb := p_step_data #- '{company,website}' #- '{company,logo}';
begin
  if v_read #> '{organization,departments}' is not null then
    v_read := pg_catalog.jsonb_set(v_read, '{organization,departments}', coalesce((
      select pg_catalog.jsonb_agg(department -> 'name' order by place)
      from pg_catalog.jsonb_array_elements(v_read #> '{organization,departments}')
        with ordinality as d (department, place)
    ), '[]'));
  end if;
  return onboarding.answers_basis(p_locale, v_read);
end
$$;
revoke all on function onboarding.advice_basis(text, jsonb) from public, anon, authenticated, service_role;
grant execute on function onboarding.advice_basis(text, jsonb) to onboarding_api, onboarding_jobs;

-- Advice that fitted all answers fits those that it reads.
update public.onboarding_sessions
set recommendations_basis = onboarding.advice_basis(locale, step_data)
where recommendations_basis = onboarding.answers_basis(locale, step_data);

create or replace function onboarding.session_json(s public.onboarding_sessions, p_now timestamptz) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  v_advice_basis text := onboarding.advice_basis(s.locale, s.step_data);
begin
  return pg_catalog.jsonb_build_object(
    'id', s.id, 'userId', s.user_id,
    'status', case when s.status = 'in_progress' and s.expires_at <= p_now then 'abandoned' else s.status end,
    'currentStep', s.current_step, 'completedSteps', s.completed_steps, 'stepData', s.step_data,
    'aiRecommendations', s.ai_recommendations, 'locale', s.locale, 'definitionVersion', s.definition_version,
    'revision', s.revision, 'resumedFrom', s.resumed_from, 'completedAt', s.completed_at,
    'createdAt', s.created_at, 'updatedAt', s.updated_at, 'expiresAt', s.expires_at,
    'state', onboarding.session_state(s, p_now),
    'recommendationsStale', s.ai_recommendations is not null and s.recommendations_basis is distinct from v_advice_basis,
    'answersBasis', onboarding.answers_basis(s.locale, s.step_data), 'adviceBasis', v_advice_basis
  );
end
$$;

-- outcome: saved, repeated, not_found, op_id_reused, session_expired, session_closed, completed, revision_ahead,
-- unverified (open the session and call again with its answersBasis),
-- unknown_industry (detail: field), edit_conflict (detail: [{field, theirs}]), step_invalid (detail: the merged step).
create or replace function onboarding.save_progress(
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
    s.ai_recommendations is not null and s.recommendations_basis <> onboarding.advice_basis(s.locale, s.step_data), v_now
  );
  return query select 'saved', onboarding.session_json(s, v_now), null::jsonb;
end
$$;

-- Stores recommendations beside the answers they were made from, and returns none of what the caller sent.
create or replace function onboarding.store_recommendations(p_session_id uuid, p_recommendations jsonb, p_basis text)
returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_replaced jsonb;
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
  v_replaced := coalesce(s.ai_recommendations, 'null');
  update public.onboarding_sessions set
    ai_recommendations = p_recommendations, recommendations_basis = p_basis,
    revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, patch, completed_steps, current_step, locale, recommendations_stale, created_at
  ) values (
    s.id, s.revision, s.user_id, 'recommended', v_replaced, s.completed_steps, s.current_step, s.locale,
    p_basis <> onboarding.advice_basis(s.locale, s.step_data), v_now
  );
  return query select 'stored', null::jsonb;
end
$$;

-- outcome: completed, not_found, session_expired, session_closed, steps_incomplete, or needs_recommendations: the
-- caller makes them and calls again. They are taken only if they were made from the answers as they now stand.
create or replace function onboarding.complete_session(
  p_session_id uuid, p_step_names text[], p_recommendations jsonb, p_basis text
) returns table (outcome text, session jsonb)
language plpgsql volatile set search_path = '' as $$
declare
  s public.onboarding_sessions;
  v_now timestamptz;
  v_state text;
  v_basis text;
  v_replaced jsonb;
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
  v_basis := onboarding.advice_basis(s.locale, s.step_data);
  if s.recommendations_basis is distinct from v_basis and p_basis is distinct from v_basis then
    return query select 'needs_recommendations', onboarding.session_json(s, v_now);
    return;
  end if;
  if s.recommendations_basis is distinct from v_basis then
    v_replaced := coalesce(s.ai_recommendations, 'null');
    s.ai_recommendations := p_recommendations;
  end if;
  update public.onboarding_sessions set
    status = 'completed', completed_at = v_now, ai_recommendations = s.ai_recommendations,
    recommendations_basis = v_basis, revision = s.revision + 1, updated_at = v_now
  where id = s.id
  returning * into s;
  insert into onboarding.session_edits (
    session_id, revision, user_id, kind, patch, completed_steps, current_step, locale, created_at
  ) values (s.id, s.revision, s.user_id, 'completed', v_replaced, s.completed_steps, s.current_step, s.locale, v_now);
  return query select 'completed', onboarding.session_json(s, v_now);
end
$$;

-- A row of nobody's told a stranger that somebody had asked about a company.
delete from onboarding.ai_cache where user_id is null;
alter table onboarding.ai_cache
  drop constraint ai_cache_check,
  drop constraint ai_cache_key_user_id_key,
  alter column user_id set not null,
  add unique (key, user_id);
alter policy select_own on onboarding.ai_cache using ((select auth.uid()) = user_id);
alter policy insert_own on onboarding.ai_cache with check ((select auth.uid()) = user_id);
alter policy update_own on onboarding.ai_cache
  using ((select auth.uid()) = user_id and expires_at <= now()) with check ((select auth.uid()) = user_id);
