-- Saves a patch of one step. outcome: saved, repeated, not_found, op_id_reused, session_expired, session_closed,
-- completed, revision_ahead, unverified (open the session and call again with its answersBasis), unknown_industry
-- (detail: field), edit_conflict (detail: [{field, theirs}]), step_invalid (detail: the merged step).
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

comment on function onboarding.save_progress is
'Saves a patch of one step. outcome: saved, repeated, not_found, op_id_reused, session_expired, session_closed,
completed, revision_ahead, unverified (open the session and call again with its answersBasis), unknown_industry
(detail: field), edit_conflict (detail: [{field, theirs}]), step_invalid (detail: the merged step).';

revoke all on function onboarding.save_progress
  from public, anon, authenticated, service_role, onboarding_api, onboarding_jobs;
grant execute on function onboarding.save_progress to onboarding_api;
